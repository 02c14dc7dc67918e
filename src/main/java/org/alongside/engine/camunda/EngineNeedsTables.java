package org.alongside.engine.camunda;

import java.util.Set;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitializationDetector;

/** Makes the engine wait for Flyway, which creates its tables. */
class EngineNeedsTables implements DependsOnDatabaseInitializationDetector {

    @Override
    public Set<String> detect(ConfigurableListableBeanFactory beans) {
        return Set.of(beans.getBeanNamesForType(ProcessEngineFactoryBean.class, true, false)).stream()
                .map(name -> name.startsWith("&") ? name.substring(1) : name)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
