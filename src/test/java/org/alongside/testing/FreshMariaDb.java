package org.alongside.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Gives a test context a new MariaDB database and takes it away when the context closes. */
public class FreshMariaDb implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        MariaDb database = MariaDb.fresh();
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + MariaDb.user(),
                        "spring.datasource.password=" + MariaDb.password())
                .applyTo(context);
        // closed after every other bean: the last to be registered is the first to go, and this one is first
        ((GenericApplicationContext) context).registerBean("freshMariaDb", MariaDb.class, () -> database);
    }
}
