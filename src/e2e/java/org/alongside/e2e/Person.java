package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.cases.LegalToday;
import org.alongside.demo.FormFilling;
import org.alongside.forms.Form;
import org.alongside.forms.FormCheck;
import org.alongside.forms.Forms;

/** Somebody at a browser of their own; each method is something that a person does there. */
final class Person implements AutoCloseable {

    static final String PASSWORD = "alongside-demo";

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int TALL = 900;

    private final BrowserContext context;
    private final Page page;

    private Person(boolean withScript) {
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(RunningAlongside.url())
                        .setJavaScriptEnabled(withScript)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setViewportSize(WIDE, TALL));
        context.setDefaultTimeout(60_000);
        page = context.newPage();
    }

    /** Somebody who has not signed in yet. */
    static Person atTheDoor() {
        return new Person(true);
    }

    /** Somebody whose browser runs no scripts. */
    static Person withoutScript() {
        return new Person(false);
    }

    /** Somebody who signed in with one of the demo's accounts. */
    static Person signedIn(String username) {
        Person person = atTheDoor();
        person.signsIn(username);
        return person;
    }

    /** Somebody who signed in with one of the demo's accounts, in a browser that runs no scripts. */
    static Person signedInWithoutScript(String username) {
        Person person = withoutScript();
        person.signsIn(username);
        return person;
    }

    void signsIn(String username) {
        opens("/sign-in");
        fills("username", username);
        fills("password", PASSWORD);
        presses("Sign in");
        assertThat(page.url()).as("where %s begins", username).doesNotContain("/sign-in");
    }

    void signsOut() {
        presses("Sign out");
        assertThat(text()).contains("You have signed out.");
    }

    /** Signs in again in another tab, so that the page that is open here is of an older session. */
    void signsInElsewhere(String username) {
        losesTheSession();
        Page elsewhere = context.newPage();
        elsewhere.navigate("/sign-in");
        elsewhere.locator("main [name=username]").fill(username);
        elsewhere.locator("main [name=password]").fill(PASSWORD);
        elsewhere.locator("main button[type=submit]").click();
        elsewhere.waitForURL(url -> !url.contains("/sign-in"));
        elsewhere.close();
    }

    /** Half an hour goes by, as far as the browser can tell. */
    void losesTheSession() {
        context.clearCookies();
    }

    Page page() {
        return page;
    }

    /** The HTTP status of the page that was opened. */
    int opens(String path) {
        Response response = page.navigate(path);
        return response == null ? 0 : response.status();
    }

    void presses(String button) {
        clicks(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    void follows(String link) {
        clicks(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first());
    }

    /** Clicks and waits for the whole page this leads to: on a slow machine its heading is there long before its form. */
    void clicks(Locator what) {
        what.click();
        page.waitForLoadState();
    }

    /** What the page says, without its header and footer. */
    String text() {
        return page.locator("main").innerText();
    }

    /** What one part of the case page says, folded away or not. */
    String part(String anchor) {
        return page.locator("#" + anchor).textContent().replaceAll("\\s+", " ");
    }

    /** What the error summary asks to put right; empty when there is none. */
    String problems() {
        Locator summary = page.locator(".govuk-error-summary");
        return summary.count() == 0 ? "" : summary.innerText();
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    void fills(String name, String value) {
        page.locator("main [name='%s']".formatted(name)).fill(value);
    }

    /** Fills the form on the page with an example of every answer it needs, but these as chosen. */
    void fillsIn(String formId, Map<String, List<String>> chosen) {
        Form form = RunningAlongside.part(Forms.class).form(formId);
        var filling = new FormFilling(RunningAlongside.part(FormCheck.class));
        answers(FormFilling.inDateParts(
                form,
                filling.fill(
                        form, chosen, RunningAlongside.part(LegalToday.class).date())));
    }

    /** Answers question by question; those that appear only after another answer come when they have appeared. */
    void answers(Map<String, List<String>> typed) {
        Map<String, List<String>> left = new LinkedHashMap<>(typed);
        while (!left.isEmpty()) {
            boolean any = left.entrySet().removeIf(it -> answered(it.getKey(), it.getValue()));
            assertThat(any)
                    .as("questions that the page does not show: %s on %s", left.keySet(), page.url())
                    .isTrue();
        }
    }

    private boolean answered(String name, List<String> values) {
        Locator named = page.locator("main [name='%s']".formatted(name));
        if (named.count() == 0 || !named.first().isVisible()) {
            return false;
        }
        if (page.locator("main select[name='%s']".formatted(name)).count() > 0) {
            named.selectOption(values.toArray(String[]::new));
        } else if (page.locator("main :is(input[type=radio], input[type=checkbox])[name='%s']".formatted(name))
                        .count()
                > 0) {
            values.forEach(value -> page.locator("main input[name='%s'][value='%s']".formatted(name, value))
                    .check());
        } else {
            named.fill(values.get(0));
        }
        return true;
    }

    /** Sends a form as this person's browser would, with the token of the page it is on. */
    APIResponse posts(String path, FormData form) {
        return posts(path, form, page.locator("input[name=_csrf]").first().inputValue());
    }

    /** Sends a form with a token of a page that may be long gone. */
    APIResponse posts(String path, FormData form, String token) {
        return context.request()
                .post(
                        path,
                        RequestOptions.create()
                                .setForm(form.set("_csrf", token))
                                .setHeader("Accept", "text/html,*/*;q=0.8")
                                .setMaxRedirects(0));
    }

    /** What the service answers to a program that asks with this person's session. */
    APIResponse asks(String path, String type) {
        return context.request().get(path, RequestOptions.create().setHeader("Accept", type));
    }

    /** Saves what a link leads to, for people to look at. */
    void keepsFile(String link, String name) {
        String href = page.getByText(link).first().getAttribute("href");
        APIResponse answer = context.request().get(href);
        assertThat(answer.status()).as(href).isEqualTo(200);
        try {
            Files.write(Files.createDirectories(PICTURES).resolve(name), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of the whole page, for people to look at. */
    void takesPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** The same on a wide and on a narrow screen. */
    void takesPictures(String name) {
        takesPicture(name);
        page.setViewportSize(NARROW, TALL);
        takesPicture(name + "-narrow");
        page.setViewportSize(WIDE, TALL);
    }

    @Override
    public void close() {
        context.close();
    }
}
