package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A case is found by the young person's name, which never stands in an address. */
class FindByNameIT {

    @BeforeAll
    static void needsABrowser() {
        Chromium.isNeeded();
    }

    @Test
    void aManagerFindsTheCaseByOneNameOrBothWithoutScript() {
        ReferralToDecide referral = ReferralToDecide.made(Person::signedInWithoutScript);
        String reference = referral.task().caseReference();
        CaseView witness =
                RunningAlongside.part(Cases.class).byId(referral.task().caseId());
        String given = witness.givenName();
        String family = witness.familyName();
        List<String> wrong = new ArrayList<>();
        try (Person manager = Person.signedInWithoutScript("manager")) {
            for (String name :
                    List.of(family.toLowerCase(Locale.UK), given.toUpperCase(Locale.UK), given + " " + family)) {
                finds(manager, name);
                assertThat(manager.text()).as(name).contains(reference, given + " " + family);
                assertThat(manager.page().url()).endsWith("/cases/search");
                assertThat(manager.page().locator("#name").inputValue()).isEqualTo(name);
            }
            finds(manager, family.substring(0, 3));
            assertThat(manager.text()).contains("There are no cases here").doesNotContain(reference);
        }
        try (Person manager = Person.signedIn("manager")) {
            finds(manager, " ");
            assertThat(manager.text()).contains("There is a problem", "Enter a name");
            wrong.addAll(PageCheck.wrongWith(manager.page(), "find by name with an error"));
        }
        assertThat(wrong).isEmpty();
    }

    private static void finds(Person person, String name) {
        person.opens("/cases");
        person.fills("name", name);
        person.presses("Find");
    }
}
