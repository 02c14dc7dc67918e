package org.alongside.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import org.alongside.Alongside;
import org.alongside.documents.domain.FakeClamd;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The application, started once for all end-to-end tests: a database in memory, the demo's people without their cases, a port of its own. */
public final class RunningAlongside {

    /** The virus scanner that it asks; it may go away. */
    public static final FakeClamd SCANNER = new FakeClamd(20_000_000);

    private static ServletWebServerApplicationContext only;

    private RunningAlongside() {}

    /** Where it answers, without a slash at the end. */
    public static String url() {
        return "http://localhost:" + context().getWebServer().getPort();
    }

    /** A part of it, for what no page says: which form a task has, what is open in a case. */
    public static <T> T part(Class<T> type) {
        return context().getBean(type);
    }

    /** A part of it of which there are several, by its name. */
    public static <T> T part(String name, Class<T> type) {
        return context().getBean(name, type);
    }

    /** A passkey is bound to its address, port and all, so that is known before the start. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized ServletWebServerApplicationContext context() {
        if (only == null) {
            var application = new SpringApplication(Alongside.class);
            application.setAdditionalProfiles("test");
            application.setRegisterShutdownHook(false); // the database in memory ends with this JVM anyway
            int port = freePort();
            only = (ServletWebServerApplicationContext) application.run(List.of(
                            "--server.port=" + port,
                            "--alongside.sign-in.passkeys.addresses=http://localhost:" + port,
                            "--alongside.mail.folder=target/e2e-mail",
                            "--alongside.notices.look=PT1S",
                            "--ALONGSIDE_TRUSTED_PROXIES=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1",
                            "--alongside.clamd.host=localhost",
                            "--alongside.clamd.port=" + SCANNER.port())
                    .toArray(String[]::new));
        }
        return only;
    }
}
