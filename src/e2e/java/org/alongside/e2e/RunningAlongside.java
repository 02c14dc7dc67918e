package org.alongside.e2e;

import java.util.List;
import org.alongside.Alongside;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The application, started once for all end-to-end tests: a database in memory, the demo's people without their cases, a port of its own. */
final class RunningAlongside {

    private static ServletWebServerApplicationContext only;

    private RunningAlongside() {}

    /** Where it answers, without a slash at the end. */
    static String url() {
        return "http://localhost:" + context().getWebServer().getPort();
    }

    /** A part of it, for what no page says: which form a task has, what is open in a case. */
    static <T> T part(Class<T> type) {
        return context().getBean(type);
    }

    private static synchronized ServletWebServerApplicationContext context() {
        if (only == null) {
            var application = new SpringApplication(Alongside.class);
            application.setAdditionalProfiles("test");
            application.setRegisterShutdownHook(false); // the database in memory ends with this JVM anyway
            only = (ServletWebServerApplicationContext) application.run(List.of(
                            "--server.port=0",
                            "--alongside.mail.folder=target/e2e-mail",
                            "--alongside.notices.look=PT1S")
                    .toArray(String[]::new));
        }
        return only;
    }
}
