package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Signing in at Keycloak with the realm that {@code docker} ships. {@code ./mvnw -Pkeycloak verify} fetches Keycloak and runs this; it is no part
 * of the other tests.
 */
class AtKeycloak {

    private static final String SECRET = "only-for-this-test";
    private static final String PASSWORD = "their password there";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static Process keycloak;
    private static ProvidedAlongside alongside;

    @BeforeAll
    static void startBoth() throws IOException, InterruptedException {
        Chromium.isNeeded();
        int port = RunningAlongside.freePort();
        int itsPort = RunningAlongside.freePort();
        keycloak = start(home(), "http://localhost:" + port, itsPort);
        String issuer = "http://localhost:" + itsPort + "/realms/alongside";
        waitFor(URI.create(issuer));
        alongside = new ProvidedAlongside(
                port,
                "issuer=" + issuer,
                "client-id=alongside",
                "client-secret=" + SECRET,
                "organisation-claim=org",
                "organisations.harbour=" + ProvidedAlongside.HARBOUR,
                "role-claim=roles",
                "roles.young-people=ADVOCATE");
    }

    @AfterAll
    static void stopBoth() {
        if (alongside != null) {
            alongside.closeBrowsers();
            alongside.close();
        }
        if (keycloak != null) {
            keycloak.descendants().forEach(ProcessHandle::destroy);
            keycloak.destroy();
        }
    }

    @Test
    void letsSomebodyInOnceAnAdministratorHasAndSignsThemOutThereToo() {
        Page robin = alongside.browser();
        alongside.goesThere(robin);
        signsInThere(robin);
        alongside.comesBack(robin);
        assertThat(robin.locator("main").innerText()).contains("Nobody has given you access yet.");

        alongside.letsIn("Robin Example", "robin-h");
        alongside.goesThere(robin);
        alongside.comesBack(robin);
        assertThat(robin.url()).isEqualTo(alongside.url() + "/work");
        assertThat(robin.locator("header").innerText()).contains("Robin Example");

        alongside.signsOut(robin);
        alongside.goesThere(robin);
        robin.waitForSelector("input[name=password]");
    }

    private static void signsInThere(Page page) {
        page.locator("input[name=username]").fill("robin.example");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("[name=login]").click();
    }

    private static Process start(Path home, String alongsideAddress, int port) throws IOException {
        FileSystemUtils.deleteRecursively(home.resolve("data")); // a realm that is there is not read again
        Path realms = Files.createDirectories(home.resolve("data/import"));
        Files.copy(
                Path.of("docker/keycloak/alongside-realm.json"),
                realms.resolve("alongside-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        var command = new ProcessBuilder(
                "bash", home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm", "--http-port=" + port);
        command.environment().put("ALONGSIDE_ADDRESS", alongsideAddress);
        command.environment().put("ALONGSIDE_SIGN_IN_CLIENT_SECRET", SECRET);
        command.environment().put("ALONGSIDE_EXAMPLE_PASSWORD", PASSWORD);
        File log = home.resolve("keycloak.log").toFile();
        return command.redirectErrorStream(true).redirectOutput(log).start();
    }

    private static Path home() throws IOException {
        Path unpacked = Path.of(
                Optional.ofNullable(System.getProperty("alongside.keycloak")).orElse("target/keycloak"));
        try (Stream<Path> folders = Files.list(unpacked)) {
            return folders.filter(it -> it.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void waitFor(URI realm) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            assertThat(keycloak.isAlive()).as("Keycloak, see its log").isTrue();
            if (answers(realm)) {
                return;
            }
            keycloak.waitFor(1, TimeUnit.SECONDS);
        }
        throw new IllegalStateException("Keycloak did not start");
    }

    private static boolean answers(URI address) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
