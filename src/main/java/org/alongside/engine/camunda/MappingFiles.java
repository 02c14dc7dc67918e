package org.alongside.engine.camunda;

import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * The engine's statements, read from its mapping files while the rest of Alongside starts: a tenth of a start or more, which needs
 * nothing of the others. Begun before the other beans are made; the engine waits for it.
 */
@Component
class MappingFiles implements BeanFactoryPostProcessor {

    private String type = "";
    private @Nullable Meanwhile<SqlSessionFactory> statements;

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        type = typeOf(String.valueOf(beans.resolveEmbeddedValue("${spring.datasource.url:}")));
        statements = new Meanwhile<>("mapping-files", new Reader(type)::read);
    }

    /** What the engine calls the database of an address; 7.24 does not recognise MariaDB by itself. */
    static String typeOf(String url) {
        return url.startsWith("jdbc:h2:") ? "h2" : "mysql";
    }

    /** Gives the engine its statements, on its own data source; where that is another kind of database, it reads them itself. */
    void into(ProcessEngineConfigurationImpl engine) {
        if (statements == null || !type.equals(engine.getDatabaseType())) {
            return;
        }
        SqlSessionFactory read = statements.get();
        var transactions = new ManagedTransactionFactory();
        read.getConfiguration().setEnvironment(new Environment("default", transactions, engine.getDataSource()));
        engine.setSqlSessionFactory(read);
    }

    /** An engine that reads its mapping files and does nothing else. */
    private static final class Reader extends StandaloneProcessEngineConfiguration {

        Reader(String type) {
            setDatabaseType(type);
            setTransactionFactory(new ManagedTransactionFactory());
            setDataSource(new DelegatingDataSource());
        }

        SqlSessionFactory read() {
            initSqlSessionFactory();
            return getSqlSessionFactory();
        }
    }
}
