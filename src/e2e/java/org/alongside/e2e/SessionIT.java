package org.alongside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FormData;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before somebody is signed out they are warned, and what they typed stays; half an hour passes in the browser alone. */
class SessionIT {

    private static final int MINUTE = 60 * 1000;

    private ReferralToDecide referral;
    private Person manager;

    @BeforeAll
    static void needsABrowser() {
        Chromium.isNeeded();
    }

    @BeforeEach
    void somebodyWhoTypes() {
        referral = ReferralToDecide.made();
        manager = Person.signedIn("manager");
        manager.page().clock().install();
        manager.opens(referral.page());
    }

    @AfterEach
    void goesAway() {
        manager.close();
    }

    @Test
    void warnsAndGoesOnWhenAsked() {
        passes(20);
        assertThat(dialog()).isHidden();

        passes(5);
        assertThat(dialog()).isVisible();
        assertThat(dialog()).containsText("Are you still there?");
        assertThat(dialog()).containsText("You will be signed out in 4 minutes");
        manager.takesPicture("signed-out-soon");
        dialog().getByText("Stay signed in").click();

        assertThat(dialog()).isHidden();
        passes(20);
        assertThat(dialog()).isHidden();
        assertThat(manager.heading()).isNotEmpty();
    }

    @Test
    void leadsToTheSignInPageWhereNothingWasTyped() {
        passes(30);

        manager.page().waitForURL("**/sign-in?ended");
        assertThat(manager.text()).contains("You were signed out, because nothing was done here for half an hour.");
    }

    @Test
    void keepsAndCoversWhatWasTyped() {
        manager.fillsIn("decide-referral", Map.of());
        manager.fills("firstContactNote", "three words typed");

        passes(30);

        assertThat(dialog()).containsText("You are signed out");
        assertThat(manager.page().locator("[name=firstContactNote]").inputValue())
                .isEqualTo("three words typed");
        manager.signsInElsewhere("manager");
        dialog().getByText("I have signed in: show the page").click();
        manager.presses("Finish this task");
        assertThat(manager.page().getByText("Put what I typed back into the form"))
                .isVisible();
    }

    @Test
    void isToldByAnotherTabThatSomebodyIsThere() {
        var other = manager.page().context().newPage();
        passes(25);
        assertThat(dialog()).isVisible();

        other.navigate("/work");

        assertThat(dialog()).isHidden();
    }

    @Test
    void saysNothingToWhoeverHasGone() {
        String token = manager.page().locator("input[name=_csrf]").first().inputValue();
        manager.losesTheSession();

        assertThat(manager.posts("/account/here", FormData.create(), token).status())
                .isEqualTo(403);
    }

    /** Time passes in the browser, as it does for its timers. */
    private void passes(int minutes) {
        manager.page().clock().runFor((long) minutes * MINUTE);
    }

    private Locator dialog() {
        return manager.page().locator("dialog.alongside-session");
    }
}
