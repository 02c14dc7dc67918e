package org.alongside.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.Alongside;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An Alongside of its own where people sign in at a provider, and what they do there in their browsers. */
final class ProvidedAlongside implements AutoCloseable {

    /** An organisation of the demo. */
    static final String HARBOUR = "Harbour Young People's Advocates (example)";

    private final ConfigurableApplicationContext running;
    private final String url;
    private final List<BrowserContext> browsers = new ArrayList<>();

    /**
     * Starts it.
     *
     * @param settings of the provider, {@code issuer=…}
     */
    ProvidedAlongside(int port, String... settings) {
        url = "http://localhost:" + port;
        var application = new SpringApplication(Alongside.class);
        application.setAdditionalProfiles("test");
        application.setRegisterShutdownHook(false);
        Stream<String> always = Stream.of(
                "--server.port=" + port,
                "--alongside.mail.folder=target/provider-mail",
                "--alongside.sign-in.passkeys.addresses=" + url,
                "--alongside.sign-in.provider.name=your Harbour account");
        Stream<String> ofProvider = Stream.of(settings).map(it -> "--alongside.sign-in.provider." + it);
        running = application.run(Stream.concat(always, ofProvider).toArray(String[]::new));
    }

    String url() {
        return url;
    }

    People people() {
        return running.getBean(People.class);
    }

    Actor user(String username) {
        return people().byUsername(username).orElseThrow();
    }

    Page browser() {
        BrowserContext context = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB"));
        context.setDefaultTimeout(60_000);
        browsers.add(context);
        return context.newPage();
    }

    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
        browsers.clear();
    }

    /** An administrator makes somebody who waits a user, with what the provider says of them. */
    void letsIn(String shownAs, String username) {
        Page admin = asAdmin(shownAs);
        admin.locator("[name=username]").fill(username);
        presses(admin, "Let them in");
        admin.waitForURL(url + "/admin/waiting");
    }

    /** The page on which an administrator looks at somebody who waits. */
    Page asAdmin(String shownAs) {
        Page admin = browser();
        admin.navigate(url + "/sign-in");
        admin.locator("main [name=username]").fill("admin");
        admin.locator("main [name=password]").fill(Person.PASSWORD);
        admin.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        admin.waitForURL(url + "/admin");
        admin.getByText("Who waits for access").click();
        admin.getByText(shownAs).click();
        admin.waitForSelector("[name=username]");
        return admin;
    }

    /** Goes from our sign-in page to the provider. */
    void goesThere(Page page) {
        page.navigate(url + "/sign-in");
        link(page).click();
    }

    /** Waits until the provider has sent them back and we have answered. */
    void comesBack(Page page) {
        page.waitForURL(here -> here.startsWith(url) && !here.endsWith("/sign-in") && !here.contains("/back/"));
        page.waitForLoadState();
    }

    void signsOut(Page page) {
        presses(page, "Sign out");
        page.waitForURL(url + "/sign-in?signed-out");
    }

    static void presses(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static Locator link(Page page) {
        return page.getByText("Sign in with your Harbour account");
    }

    /** What the log keeps of the last event of a kind. */
    String logged(String kind) {
        return running.getBean(JdbcClient.class)
                .sql("select facts from audit_entries where kind = :kind order by recorded_at desc, id desc limit 1")
                .param("kind", kind)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** All that the database keeps of sessions, as far as it can be read. */
    String sessionTexts() {
        return String.join(
                "\n",
                running.getBean(JdbcClient.class)
                        .sql("select attribute_bytes from spring_session_attributes")
                        .query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .list());
    }

    @Override
    public void close() {
        running.close();
    }
}
