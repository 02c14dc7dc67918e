package org.alongside.engine.camunda;

import java.util.Objects;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.target.AbstractBeanFactoryBasedTargetSource;
import org.springframework.aop.target.LazyInitTargetSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;

/** A bean that is looked up when a model first calls it: steps use services that use the engine, which is only being built. */
class LazyBean {

    private final ListableBeanFactory beans;
    private final String name;

    LazyBean(ListableBeanFactory beans, String name) {
        this.beans = beans;
        this.name = name;
    }

    Object proxy() {
        AbstractBeanFactoryBasedTargetSource target = new LazyInitTargetSource();
        target.setTargetBeanName(name);
        target.setTargetClass(Objects.requireNonNull(beans.getType(name)));
        target.setBeanFactory((BeanFactory) beans);
        ProxyFactory factory = new ProxyFactory();
        factory.setTargetSource(target);
        factory.setProxyTargetClass(true);
        return factory.getProxy(getClass().getClassLoader());
    }
}
