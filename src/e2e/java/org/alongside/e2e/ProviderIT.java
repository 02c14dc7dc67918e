package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import org.alongside.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in at an organisation's own provider of OpenID Connect, through a browser and against a real one. */
class ProviderIT {

    private static final String NO_ACCESS = "You have signed in. Nobody has given you access yet.";
    private static final Map<String, Object> ADVOCATE = Map.of("org", "harbour", "roles", List.of("advocate"));

    private static RealProvider provider;
    private static ProvidedAlongside alongside;
    private static String url;

    @BeforeAll
    static void startBoth() {
        Chromium.isNeeded();
        int port = RunningAlongside.freePort();
        provider = new RealProvider("http://localhost:" + port);
        alongside = new ProvidedAlongside(
                port,
                "issuer=" + provider.issuer(),
                "client-id=" + RealProvider.CLIENT,
                "client-secret=" + RealProvider.SECRET,
                "organisation-claim=org",
                "organisations.harbour=" + ProvidedAlongside.HARBOUR,
                "role-claim=roles",
                "roles.advocate=ADVOCATE",
                "roles.family=FAMILY_SUPPORT_WORKER");
        url = alongside.url();
    }

    @AfterAll
    static void stopBoth() {
        if (alongside != null) {
            alongside.close();
        }
        if (provider != null) {
            provider.close();
        }
    }

    @AfterEach
    void closeBrowsers() {
        alongside.closeBrowsers();
    }

    @Test
    void givesNobodyAnyRightWhomNobodyHereHasLetIn() {
        provider.knows("kim", ADVOCATE);
        Page kim = browser();

        signsInThere(kim, "kim");

        assertThat(kim.locator("main").innerText()).contains(NO_ACCESS);
        kim.navigate(url + "/work");
        assertThat(kim.url()).endsWith("/sign-in");
        assertThat(alongside.logged("sign-in-failed")).contains("NO_ACCESS_YET");
        assertThat(alongside.people().byUsername("kim")).isEmpty();
    }

    @Test
    void letsSomebodyInOnceAnAdministratorHasAndSignsThemOutThereToo() {
        provider.knows("alex", ADVOCATE);
        Page alex = browser();
        signsInThere(alex, "alex");
        letsIn("alex", "alex-h");

        signsInAgain(alex);

        assertThat(alex.url()).isEqualTo(url + "/work");
        assertThat(alex.locator("header").innerText()).contains("Name of alex", ProvidedAlongside.HARBOUR);
        assertThat(alongside.logged("user-signed-in")).contains("PROVIDER");
        assertThat(alongside.sessionTexts()).doesNotContain("Name of alex");
        alongside.signsOut(alex);
        alongside.goesThere(alex);
        alex.waitForURL("**/login");
        assertThat(alex.locator("input[name=password]").count()).isOne();
    }

    @Test
    void opensNeitherByPasswordNorByPasskeyForWhoeverComesFromThere() {
        provider.knows("lee", ADVOCATE);
        Page lee = browser();
        signsInThere(lee, "lee");
        letsIn("lee", "lee-h");
        alongside.people().changePassword(alongside.user("lee-h").userId(), "three unusual words");

        lee.navigate(url + "/sign-in");
        lee.locator("main [name=username]").fill("lee-h");
        lee.locator("main [name=password]").fill("three unusual words");
        lee.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
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
        Page admin = alongside.asAdmin("Name of robin");
        admin.locator("[name=username]").fill("robin-h");
        admin.locator("select[name=organisation]").selectOption(new SelectOption().setLabel(ProvidedAlongside.HARBOUR));

        ProvidedAlongside.presses(admin, "Let them in");
        admin.waitForSelector(".govuk-error-summary");

        assertThat(admin.locator(".govuk-error-summary").innerText())
                .contains("Choose the organisation and only roles that their provider says they have");
        assertThat(alongside.people().byUsername("robin-h")).isEmpty();
    }

    @Test
    void takesAwayWhatTheProviderNoLongerSays() {
        provider.knows("jo", Map.of("org", "harbour", "roles", List.of("advocate", "family")));
        Page jo = browser();
        signsInThere(jo, "jo");
        letsIn("jo", "jo-h");
        signsInAgain(jo);
        assertThat(alongside.user("jo-h").roles()).containsExactlyInAnyOrder(Role.ADVOCATE, Role.FAMILY_SUPPORT_WORKER);

        provider.knows("jo", ADVOCATE);
        signsInAgain(jo);
        assertThat(alongside.user("jo-h").roles()).containsExactly(Role.ADVOCATE);

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

        alongside.people().disable(alongside.user("max-h").userId());

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
        assertThat(alongside.logged("sign-in-failed")).contains("WRONG_ANSWER_OF_PROVIDER");
    }

    private static int tells(Page page, String token) {
        return page.context()
                .request()
                .post(
                        url + "/logout/connect/back-channel/provider",
                        RequestOptions.create().setForm(FormData.create().set("logout_token", token)))
                .status();
    }

    /** Signs in at the provider, which asks for their password there. */
    private static void signsInThere(Page page, String name) {
        alongside.goesThere(page);
        page.waitForURL(there -> there.startsWith(provider.issuer()));
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(RealProvider.PASSWORD);
        page.locator("button").click();
        page.waitForURL(here -> here.startsWith(url) && !here.contains("/back/") || here.endsWith("?error"));
        page.waitForLoadState();
    }

    /** The provider knows them still, and asks for nothing. */
    private static void signsInAgain(Page page) {
        alongside.goesThere(page);
        alongside.comesBack(page);
    }

    private static void letsIn(String name, String username) {
        alongside.letsIn("Name of " + name, username);
    }

    private static Page browser() {
        return alongside.browser();
    }
}
