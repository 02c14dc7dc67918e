package org.alongside.access;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Stops a production start that lacks a setting with a sentence that names it, before anything is connected. The embedded database
 * is refused: it is for trying Alongside out. The keyset is looked at where it is read.
 */
@Component
@Profile("production")
class ProductionSettings implements BeanFactoryPostProcessor {

    private final Environment environment;

    ProductionSettings(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        String database = required("spring.datasource.url", "ALONGSIDE_DATABASE_URL");
        if (!database.startsWith("jdbc:mariadb:")) {
            throw new MissingSecret(
                    "Production keeps its data in MariaDB, and spring.datasource.url names another database.",
                    "Set ALONGSIDE_DATABASE_URL to an address that begins with jdbc:mariadb:");
        }
        required("spring.datasource.username", "ALONGSIDE_DATABASE_USER");
        required("spring.datasource.password", "ALONGSIDE_DATABASE_PASSWORD");
        required("spring.mail.host", "ALONGSIDE_MAIL_HOST");
        required("alongside.keyset", "ALONGSIDE_KEYSET");
    }

    private String required(String property, String variable) {
        String value = environment.getProperty(property, "");
        if (value.isBlank()) {
            throw new MissingSecret(
                    "The property %s is not set; production does not start without it.".formatted(property),
                    "Set %s in the environment of the process.".formatted(variable));
        }
        return value;
    }
}
