package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alongside.access.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Passkeys as people use them, with an authenticator that the browser plays: added after the password, signed in with, taken away. */
class PasskeyIT {

    private static final String ACCOUNT = "/account/signing-in";
    private static final String USERNAME = "family-support-worker";

    private Person person;
    private CDPSession device;
    private String authenticator;

    @BeforeAll
    static void needsABrowser() {
        Chromium.isNeeded();
    }

    @BeforeEach
    void aPersonWithADevice() {
        new TransactionTemplate(RunningAlongside.part(PlatformTransactionManager.class))
                .executeWithoutResult(
                        all -> database().sql("delete from passkeys").update());
        person = Person.signedIn(USERNAME);
        device = person.page().context().newCDPSession(person.page());
        device.send("WebAuthn.enable");
        authenticator = device(true);
    }

    @AfterEach
    void goesAway() {
        person.close();
    }

    @Test
    void isAddedAfterThePasswordAndSignsInWithoutIt() {
        addsPasskey("My work phone");
        assertThat(person.text()).contains("My work phone", "Never used.");
        person.signsOut();

        signsInWithIt();

        assertThat(person.page().url()).endsWith("/work");
        assertThat(logged("user-signed-in")).contains("PASSKEY");
        person.opens(ACCOUNT);
        assertThat(person.text()).contains("Last used on");
    }

    @Test
    void asksForThePasswordBeforeAnythingIsChanged() {
        addsPasskey("My work phone");
        person.signsOut();
        signsInWithIt();

        person.opens(ACCOUNT);

        assertThat(person.page().getByText("Add a passkey").count()).isZero();
        String id = passkey();
        assertThat(person.posts(ACCOUNT + "/passkeys/" + id + "/remove", FormData.create())
                        .status())
                .isEqualTo(422);
        assertThat(person.posts(ACCOUNT + "/passkeys/asked", FormData.create()).status())
                .isEqualTo(409);
        person.fills("password", "a wrong password");
        person.presses("Go on");
        assertThat(person.problems()).contains("Enter your password");
        assertThat(passkey()).isEqualTo(id);
    }

    @Test
    void isRenamedAndRemovedByItsOwnerWithoutAScriptAndOpensNothingThen() {
        addsPasskey("My work phone");
        person.page().locator("main [name=name]").first().fill(" ");
        person.clicks(person.page().getByText("Change the name"));
        String id = "name-" + passkey();
        assertThat(person.problems()).contains("Enter a name of 1 to 60 characters");
        assertThat(person.page().locator("[id='" + id + "']").getAttribute("aria-describedby"))
                .isEqualTo(id + "-error");
        person.page().locator("main [name=name]").first().fill("Old phone");
        person.clicks(person.page().getByText("Change the name"));
        shows("h3:has-text('Old phone')");
        person.clicks(
                person.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove Old phone")));
        shows("text=You have none.");
        person.signsOut();

        triesWithIt();

        assertThat(person.text()).contains("That passkey does not open Alongside.");
        assertThat(logged("sign-in-failed")).contains("WRONG_PASSKEY");
        assertThat(List.of(logged("passkey-added"), logged("passkey-renamed"), logged("passkey-removed")))
                .doesNotContain("");
    }

    @Test
    void takesEachSignatureOnce() {
        addsPasskey("My work phone");
        person.signsOut();
        List<String> sent = new CopyOnWriteArrayList<>();
        person.page().onRequest(request -> {
            if (request.url().endsWith("/sign-in/passkey")) {
                sent.add(request.postData());
            }
        });
        signsInWithIt();
        assertThat(sent).hasSize(1);

        try (Person thief = Person.atTheDoor()) {
            thief.opens("/sign-in");
            String token =
                    thief.page().locator("main input[name=_csrf]").first().inputValue();
            assertThat(sends(thief, token, "/sign-in/passkey", sent.get(0))).isEqualTo(401);
            assertThat(sends(thief, token, "/sign-in/passkey/challenge", "")).isEqualTo(200);
            assertThat(sends(thief, token, "/sign-in/passkey", sent.get(0))).isEqualTo(401);
            assertThat(thief.asks("/work", "text/html").url()).contains("/sign-in");
        }
    }

    @Test
    void opensNothingForWhoeverHasLeft() {
        addsPasskey("My work phone");
        UUID who = RunningAlongside.part(People.class)
                .byUsername(USERNAME)
                .orElseThrow()
                .userId();
        RunningAlongside.part(People.class).disable(who);
        try {
            assertThat(person.asks("/work", "text/html").url()).contains("/sign-in");

            triesWithIt();

            assertThat(person.text()).contains("That passkey does not open Alongside.");
        } finally {
            RunningAlongside.part(People.class).enable(who);
        }
    }

    @Test
    void isNotTakenFromADeviceThatAsksNobody() {
        device.send("WebAuthn.removeVirtualAuthenticator", authenticatorId());
        authenticator = device(false);
        person.opens(ACCOUNT);
        givesThePassword();
        person.page().locator("#passkey-name").fill("Anybody's key");
        person.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a passkey"))
                .click();

        shows("[data-alongside-said]:not([hidden])");
        assertThat(passkeys()).isZero();
    }

    @Test
    void isAnotherPersonsOnlyForThem() {
        addsPasskey("My work phone");
        String id = passkey();
        try (Person other = Person.signedIn("advocate")) {
            other.opens(ACCOUNT);
            other.fills("password", Person.PASSWORD);
            other.presses("Go on");

            assertThat(other.posts(ACCOUNT + "/passkeys/" + id + "/remove", FormData.create())
                            .status())
                    .isEqualTo(404);
            assertThat(other.posts(
                                    ACCOUNT + "/passkeys/" + id + "/name",
                                    FormData.create().set("name", "Mine"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(passkey()).isEqualTo(id);
    }

    @Test
    void bringsBackWhatWasTypedOnAPageThatExpired() {
        ReferralToDecide referral = ReferralToDecide.made();
        person.signsOut();
        person.signsIn("manager");
        addsPasskey("My work phone");
        person.opens(referral.page());
        person.fillsIn("decide-referral", Map.of());
        person.fills("firstContactNote", "three words typed");
        person.losesTheSession();
        person.presses("Finish this task");

        triesWithIt();
        person.page().waitForURL("**/expired");

        assertThat(person.page().locator("textarea, input[readonly]").all())
                .anyMatch(shown -> shown.inputValue().contains("three words typed"));
    }

    private static int sends(Person somebody, String token, String path, String json) {
        return somebody.page()
                .context()
                .request()
                .post(
                        path,
                        RequestOptions.create()
                                .setHeader("X-CSRF-TOKEN", token)
                                .setHeader("Content-Type", "application/json")
                                .setData(json.getBytes(StandardCharsets.UTF_8)))
                .status();
    }

    private void addsPasskey(String name) {
        person.opens(ACCOUNT);
        givesThePassword();
        person.page().locator("#passkey-name").fill(name);
        person.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a passkey"))
                .click();
        shows("h3:has-text('%s')".formatted(name));
    }

    private void givesThePassword() {
        person.fills("password", Person.PASSWORD);
        person.presses("Go on");
        shows("#passkey-name");
    }

    /** Waits for what a script or a form leads to. */
    private void shows(String selector) {
        person.page().waitForSelector(selector);
    }

    private void signsInWithIt() {
        triesWithIt();
        person.page().waitForURL(url -> !url.contains("/sign-in"));
    }

    private void triesWithIt() {
        if (!person.heading().equals("Your page has expired")) {
            person.opens("/sign-in");
        }
        person.page().getByText("Sign in with a passkey").click();
        person.page()
                .waitForFunction("() => !location.pathname.startsWith('/sign-in')"
                        + " || [...document.querySelectorAll('[data-alongside-said]')].some((it) => !it.hidden)");
    }

    private String device(boolean asksItsOwner) {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", asksItsOwner);
        options.addProperty("isUserVerified", asksItsOwner);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject sent = new JsonObject();
        sent.add("options", options);
        return device.send("WebAuthn.addVirtualAuthenticator", sent)
                .get("authenticatorId")
                .getAsString();
    }

    private JsonObject authenticatorId() {
        JsonObject id = new JsonObject();
        id.addProperty("authenticatorId", authenticator);
        return id;
    }

    /** The newest by its key, which tells the real time: other tests move the clock. */
    private static String logged(String kind) {
        return database()
                .sql("select facts from audit_entries where kind = :kind order by id desc limit 1")
                .param("kind", kind)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static String passkey() {
        return database().sql("select id from passkeys").query(String.class).single();
    }

    private static int passkeys() {
        return database()
                .sql("select count(*) from passkeys")
                .query(Integer.class)
                .single();
    }

    private static JdbcClient database() {
        return RunningAlongside.part(JdbcClient.class);
    }
}
