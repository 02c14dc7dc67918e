package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.Alongside;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in at an organisation's own provider of OpenID Connect, through a browser and against a real one. */
class ProviderIT {

    private static final String HARBOUR = "Harbour Young People's Advocates (example)";
    private static final String NO_ACCESS = "You have signed in. Nobody has given you access yet.";
    private static final Map<String, Object> ADVOCATE = Map.of("org", "harbour", "roles", List.of("advocate"));

    private static RealProvider provider;
    private static ConfigurableApplicationContext alongside;
    private static String url;

    private final List<BrowserContext> browsers = new ArrayList<>();

    @BeforeAll
    static void startBoth() {
        Chromium.isNeeded();
        int port = RunningAlongside.freePort();
        url = "http://localhost:" + port;
        provider = new RealProvider(url);
        var application = new SpringApplication(Alongside.class);
        application.setAdditionalProfiles("test");
        application.setRegisterShutdownHook(false);
        alongside = application.run(
                "--server.port=" + port,
                "--alongside.mail.folder=target/provider-mail",
                "--alongside.sign-in.passkeys.addresses=" + url,
                "--alongside.sign-in.provider.issuer=" + provider.issuer(),
                "--alongside.sign-in.provider.client-id=" + RealProvider.CLIENT,
                "--alongside.sign-in.provider.client-secret=" + RealProvider.SECRET,
                "--alongside.sign-in.provider.name=your Harbour account",
                "--alongside.sign-in.provider.organisation-claim=org",
                "--alongside.sign-in.provider.organisations.harbour=" + HARBOUR,
                "--alongside.sign-in.provider.role-claim=roles",
                "--alongside.sign-in.provider.roles.advocate=ADVOCATE",
                "--alongside.sign-in.provider.roles.family=FAMILY_SUPPORT_WORKER");
    }

    @AfterAll
    static void stopBoth() {
        if (alongside != null) {
            alongside.close();
        }
        provider.close();
    }

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
    }

    @Test
    void givesNobodyAnyRightWhomNobodyHereHasLetIn() {
        provider.knows("kim", ADVOCATE);
        Page kim = browser();

        signsInThere(kim, "kim");

        assertThat(kim.locator("main").innerText()).contains(NO_ACCESS);
        kim.navigate(url + "/work");
        assertThat(kim.url()).endsWith("/sign-in");
        assertThat(logged("sign-in-failed")).contains("NO_ACCESS_YET");
        assertThat(people().byUsername("kim")).isEmpty();
    }

    @Test
    void letsSomebodyInOnceAnAdministratorHasAndSignsThemOutThereToo() {
        provider.knows("alex", ADVOCATE);
        Page alex = browser();
        signsInThere(alex, "alex");
        letsIn("alex", "alex-h");

        signsInAgain(alex);

        assertThat(alex.url()).isEqualTo(url + "/work");
        assertThat(alex.locator("header").innerText()).contains("Name of alex", HARBOUR);
        assertThat(logged("user-signed-in")).contains("PROVIDER");
        assertThat(sessionTexts()).doesNotContain("Name of alex");
        alex.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        alex.waitForURL(url + "/sign-in?signed-out");
        link(alex).click();
        alex.waitForURL("**/login");
        assertThat(alex.locator("input[name=password]").count()).isOne();
    }

    @Test
    void opensNeitherByPasswordNorByPasskeyForWhoeverComesFromThere() {
        provider.knows("lee", ADVOCATE);
        Page lee = browser();
        signsInThere(lee, "lee");
        letsIn("lee", "lee-h");
        people().changePassword(user("lee-h").userId(), "three unusual words");

        lee.navigate(url + "/sign-in");
        lee.locator("main [name=username]").fill("lee-h");
        lee.locator("main [name=password]").fill("three unusual words");
        lee.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        lee.waitForSelector(".govuk-error-summary");

        assertThat(lee.locator(".govuk-error-summary").innerText()).contains("Enter the right user name and password");
        signsInAgain(lee);
        lee.navigate(url + "/account/signing-in");
        assertThat(lee.locator("main").innerText()).contains("You cannot have a passkey here");
    }

    @Test
    void letsNobodyInAsMoreThanTheProviderSays() {
        provider.knows("robin", Map.of("org", "somewhere else", "roles", List.of("advocate", "king")));
        Page robin = browser();
        signsInThere(robin, "robin");
        Page admin = asAdmin("robin");
        admin.locator("[name=username]").fill("robin-h");
        admin.locator("select[name=organisation]").selectOption(HARBOUR);

        presses(admin, "Let them in");
        admin.waitForSelector(".govuk-error-summary");

        assertThat(admin.locator(".govuk-error-summary").innerText())
                .contains("Choose the organisation and only roles that their provider says they have");
        assertThat(people().byUsername("robin-h")).isEmpty();
    }

    @Test
    void takesAwayWhatTheProviderNoLongerSays() {
        provider.knows("jo", Map.of("org", "harbour", "roles", List.of("advocate", "family")));
        Page jo = browser();
        signsInThere(jo, "jo");
        letsIn("jo", "jo-h");
        signsInAgain(jo);
        assertThat(user("jo-h").roles()).containsExactlyInAnyOrder(Role.ADVOCATE, Role.FAMILY_SUPPORT_WORKER);

        provider.knows("jo", ADVOCATE);
        signsInAgain(jo);
        assertThat(user("jo-h").roles()).containsExactly(Role.ADVOCATE);

        provider.knows("jo", Map.of("org", "harbour", "roles", List.of()));
        Page elsewhere = browser();
        signsInThere(elsewhere, "jo");
        assertThat(elsewhere.locator("main").innerText()).contains(NO_ACCESS);
        jo.navigate(url + "/work");
        assertThat(jo.url()).endsWith("/sign-in");
    }

    @Test
    void shutsOutWhoeverLeftHereOrThere() {
        provider.knows("max", ADVOCATE);
        Page max = browser();
        signsInThere(max, "max");
        letsIn("max", "max-h");
        signsInAgain(max);
        assertThat(max.url()).isEqualTo(url + "/work");

        people().disable(user("max-h").userId());

        max.navigate(url + "/work");
        assertThat(max.url()).endsWith("/sign-in");
        signsInAgain(max);
        assertThat(max.locator("main").innerText()).contains(NO_ACCESS);
        provider.forgets("max");
        Page again = browser();
        signsInThere(again, "max");
        assertThat(again.url()).contains("/login?error").startsWith(provider.issuer());
    }

    @Test
    void endsSessionsWhenTheProviderSaysSoAndWhenNobodyElseDoes() {
        provider.knows("pat", ADVOCATE);
        Page pat = browser();
        signsInThere(pat, "pat");
        letsIn("pat", "pat-h");
        signsInAgain(pat);

        assertThat(tells(pat, provider.forgedLogoutToken("pat"))).isEqualTo(400);
        pat.navigate(url + "/work");
        assertThat(pat.url()).isEqualTo(url + "/work");

        assertThat(tells(pat, provider.logoutToken("pat"))).isEqualTo(200);
        pat.navigate(url + "/work");
        assertThat(pat.url()).endsWith("/sign-in");
    }

    @Test
    void refusesAnAnswerThatWasNotAskedFor() {
        Page stranger = browser();

        stranger.navigate(url + "/sign-in/back/provider?code=made-up&state=made-up");

        assertThat(stranger.locator("h1").innerText()).isEqualTo("You are not signed in");
        assertThat(logged("sign-in-failed")).contains("WRONG_ANSWER_OF_PROVIDER");
    }

    private static int tells(Page page, String token) {
        return page.context()
                .request()
                .post(
                        url + "/logout/connect/back-channel/provider",
                        RequestOptions.create().setForm(FormData.create().set("logout_token", token)))
                .status();
    }

    private void letsIn(String name, String username) {
        Page admin = asAdmin(name);
        admin.locator("[name=username]").fill(username);
        presses(admin, "Let them in");
        admin.waitForURL(url + "/admin/waiting");
    }

    private Page asAdmin(String name) {
        Page admin = browser();
        admin.navigate(url + "/sign-in");
        admin.locator("main [name=username]").fill("admin");
        admin.locator("main [name=password]").fill(Person.PASSWORD);
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        admin.waitForURL(url + "/admin");
        admin.getByText("Who waits for access").click();
        admin.getByText("Name of " + name).click();
        admin.waitForLoadState();
        return admin;
    }

    private static void presses(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
        page.waitForLoadState();
    }

    /** Signs in at the provider, which asks for their password there. */
    private static void signsInThere(Page page, String name) {
        page.navigate(url + "/sign-in");
        link(page).click();
        page.waitForURL(there -> there.startsWith(provider.issuer()));
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(RealProvider.PASSWORD);
        page.locator("button").click();
        page.waitForURL(here -> here.startsWith(url) && !here.contains("/back/") || here.endsWith("?error"));
        page.waitForLoadState();
    }

    /** The provider knows them still, and asks for nothing. */
    private static void signsInAgain(Page page) {
        page.navigate(url + "/sign-in");
        link(page).click();
        page.waitForURL(here -> here.startsWith(url) && !here.endsWith("/sign-in") && !here.contains("/back/"));
        page.waitForLoadState();
    }

    private static Locator link(Page page) {
        return page.getByText("Sign in with your Harbour account");
    }

    private Page browser() {
        BrowserContext context = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB"));
        context.setDefaultTimeout(60_000);
        browsers.add(context);
        return context.newPage();
    }

    private static Actor user(String username) {
        return people().byUsername(username).orElseThrow();
    }

    private static People people() {
        return alongside.getBean(People.class);
    }

    private static String logged(String kind) {
        return alongside
                .getBean(JdbcClient.class)
                .sql("select facts from audit_entries where kind = :kind order by recorded_at desc, id desc limit 1")
                .param("kind", kind)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** All that the database keeps of sessions, as far as it can be read. */
    private static String sessionTexts() {
        return String.join(
                "\n",
                alongside
                        .getBean(JdbcClient.class)
                        .sql("select attribute_bytes from spring_session_attributes")
                        .query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .list());
    }
}
