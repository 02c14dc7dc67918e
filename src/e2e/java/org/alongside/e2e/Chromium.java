package org.alongside.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The one browser of all end-to-end tests; where none is installed they are skipped with one clear line. */
final class Chromium {

    private static final Path PATH = Path.of(
            Optional.ofNullable(System.getenv("ALONGSIDE_TEST_CHROMIUM")).orElse("/usr/bin/chromium"));

    private static final String SKIPPED = "Skipped: no Chromium at %s (set ALONGSIDE_TEST_CHROMIUM)".formatted(PATH);

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static Browser only;

    private Chromium() {}

    /** Skips the test, or the class, where there is no browser. */
    static void isNeeded() {
        if (!Files.isExecutable(PATH)) {
            System.out.println(SKIPPED);
            Assumptions.abort(SKIPPED);
        }
    }

    static synchronized Browser browser() {
        isNeeded();
        if (only == null) {
            // never closed by hand: the driver ends with this JVM, whatever ends it
            var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            only = Playwright.create(options)
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PATH)
                            .setArgs(ARGUMENTS));
        }
        return only;
    }
}
