package org.alongside.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Stops a production start that lacks settings with one paragraph that names them all, before anything is connected. The embedded
 * database is refused, it is for trying Alongside out; so are the profiles whose accounts everybody knows or whose clock can be
 * moved.
 */
@Component
@Profile("production")
class ProductionSettings implements BeanFactoryPostProcessor {

    private static final Set<String> NOT_BESIDE_PRODUCTION = Set.of("demo", "test");

    private static final String WITHOUT_SCANNER = "alongside.uploads-without-scanner";

    private static final Map<String, String> REQUIRED = required();

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        check(beanFactory.getBean(Environment.class));
    }

    static void check(Environment environment) {
        List<String> problems = new ArrayList<>();
        List<String> remedies = new ArrayList<>();
        for (String profile : environment.getActiveProfiles()) {
            if (NOT_BESIDE_PRODUCTION.contains(profile)) {
                problems.add("The profile %s is active beside production.".formatted(profile));
                remedies.add("Start with the profile production alone.");
            }
        }
        REQUIRED.forEach((property, variable) -> {
            if (value(environment, property).isBlank()) {
                problems.add("The property %s is not set.".formatted(property));
                remedies.add("Set %s in the environment of the process.".formatted(variable));
            }
        });
        checkDatabase(environment, problems, remedies);
        checkKeyset(environment, "alongside.keyset", "make-keyset", problems, remedies);
        checkKeyset(environment, "alongside.names-keyset", "make-names-keyset", problems, remedies);
        checkScanner(environment, problems, remedies);
        if (!problems.isEmpty()) {
            problems.add("Production does not start so.");
            throw new MissingSecret(String.join(" ", problems), String.join(" ", remedies));
        }
    }

    private static void checkDatabase(Environment environment, List<String> problems, List<String> remedies) {
        String database = value(environment, "spring.datasource.url");
        if (!database.isBlank() && !database.startsWith("jdbc:mariadb:")) {
            problems.add("Production keeps its data in MariaDB, and spring.datasource.url names another database.");
            remedies.add("Set ALONGSIDE_DATABASE_URL to an address that begins with jdbc:mariadb:");
        }
    }

    private static void checkKeyset(
            Environment environment, String property, String command, List<String> problems, List<String> remedies) {
        String keyset = value(environment, property);
        if (!keyset.isBlank() && !Files.isReadable(Path.of(keyset))) {
            problems.add("The keyset that %s names cannot be read: %s.".formatted(property, keyset));
            remedies.add(
                    "Make one with \"java -jar alongside.jar %s FILE\", or bring the one the database was written with."
                            .formatted(command));
        }
    }

    /** Everybody on a case can add documents: without a scanner a virus reaches whoever opens them. */
    private static void checkScanner(Environment environment, List<String> problems, List<String> remedies) {
        boolean allowed = environment.getProperty(WITHOUT_SCANNER, Boolean.class, false);
        if (value(environment, "alongside.clamd.host").isBlank() && !allowed) {
            problems.add("Documents can be added and alongside.clamd.host names no virus scanner.");
            remedies.add("Set ALONGSIDE_CLAMD_HOST; or, where files are scanned elsewhere on their way, set"
                    + " ALONGSIDE_UPLOADS_WITHOUT_SCANNER to true.");
        }
    }

    private static String value(Environment environment, String property) {
        return environment.getProperty(property, "");
    }

    private static Map<String, String> required() {
        Map<String, String> required = new LinkedHashMap<>();
        required.put("spring.datasource.url", "ALONGSIDE_DATABASE_URL");
        required.put("spring.datasource.username", "ALONGSIDE_DATABASE_USER");
        required.put("spring.datasource.password", "ALONGSIDE_DATABASE_PASSWORD");
        required.put("spring.mail.host", "ALONGSIDE_MAIL_HOST");
        required.put("alongside.mail.from", "ALONGSIDE_MAIL_FROM");
        // without them everybody seems to come from the proxy: one who guesses passwords slows down all
        required.put("server.tomcat.remoteip.internal-proxies", "ALONGSIDE_TRUSTED_PROXIES");
        required.put("alongside.keyset", "ALONGSIDE_KEYSET");
        required.put("alongside.names-keyset", "ALONGSIDE_NAMES_KEYSET");
        return required;
    }
}
