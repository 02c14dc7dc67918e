package org.alongside;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * The command {@code show-first-page}: starts Alongside on an empty database in memory, asks it for its first page and ends. It leaves
 * nothing behind. A JVM that runs it with {@code -XX:ArchiveClassesAtExit} keeps the classes of a start for those to come.
 */
final class FirstPage {

    /** The first argument that asks for this. */
    static final String COMMAND = "show-first-page";

    /** Nothing of anybody's: no database and keys that last, no port that anybody knows, whatever the environment says. */
    private static final List<String> SETTINGS = List.of(
            "--spring.profiles.active=demo",
            "--spring.datasource.url=jdbc:h2:mem:first-page;MODE=MariaDB;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "--spring.datasource.username=alongside",
            "--spring.datasource.password=",
            "--alongside.keyset=memory",
            "--alongside.demo.cases=0",
            "--camunda.bpm.job-execution.enabled=false",
            "--server.address=127.0.0.1",
            "--server.port=0");

    private static final Logger LOG = LoggerFactory.getLogger(FirstPage.class);
    private static final int OK = 200;

    private FirstPage() {}

    /** Shows it to nobody; the exit code is 0 when the page came, else 1. */
    static int show() {
        try (var context = SpringApplication.run(Alongside.class, SETTINGS.toArray(String[]::new))) {
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"));
            int status = HttpClient.newHttpClient()
                    .send(request.build(), BodyHandlers.ofString())
                    .statusCode();
            LOG.info("The first page came with status {}", status);
            return status == OK ? 0 : 1;
        } catch (IOException e) {
            LOG.error("The first page did not come: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }
}
