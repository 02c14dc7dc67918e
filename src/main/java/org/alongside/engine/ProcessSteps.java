package org.alongside.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * Marks the steps of one process: a method per service task, named as the element. Only beans with this mark can be reached by a
 * model's expressions, under the process id in camel case.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ProcessSteps {

    /** The bean's name: the process id in camel case. */
    @AliasFor(annotation = Component.class, attribute = "value")
    String value();
}
