package org.alongside.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** The engine's statements are read before the engine is there. */
class MappingFilesTest {

    private final MappingFiles files = new MappingFiles();

    @BeforeEach
    void theApplicationStartsOnH2() {
        var beans = new DefaultListableBeanFactory();
        beans.addEmbeddedValueResolver(text -> "jdbc:h2:mem:mapping");
        files.postProcessBeanFactory(beans);
    }

    @Test
    void goToTheEngineOnItsOwnDataSource() {
        ProcessEngineConfigurationImpl engine = engine("h2");

        files.into(engine);

        var statements = engine.getSqlSessionFactory().getConfiguration();
        assertThat(statements.getEnvironment().getDataSource()).isSameAs(engine.getDataSource());
        assertThat(statements.hasStatement("selectTask")).isTrue();
    }

    @Test
    void areReadAnewByAnEngineOnAnotherKindOfDatabase() {
        ProcessEngineConfigurationImpl engine = engine("mysql");

        files.into(engine);

        assertThat(engine.getSqlSessionFactory()).isNull();
    }

    private static ProcessEngineConfigurationImpl engine(String type) {
        var engine = new StandaloneProcessEngineConfiguration();
        engine.setDatabaseType(type);
        engine.setDataSource(mock(DataSource.class));
        return engine;
    }
}
