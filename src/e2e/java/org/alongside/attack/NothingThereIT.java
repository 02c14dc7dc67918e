package org.alongside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that is none answers whoever is signed in with a page that says so and nothing else. */
class NothingThereIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "advocate",
                "family-support-worker",
                "police-oic",
                "cps-caseworker",
                "cps-reviewer",
                "witness-care-officer",
                "manager",
                "auditor",
                "admin"
            })
    void anUnknownAddressIsAPageThatIsNotFound(String username) {
        Attacker somebody = Attacker.signedIn(username);

        for (String address : new String[] {"/nothing-here", "/work/1", "/actuator/env"}) {
            var answer = somebody.gets(address);

            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(Jsoup.parse(answer.body()).select("h1.govuk-heading-l").text())
                    .isEqualTo("Page not found");
            assertThat(answer.body()).doesNotContain("Exception", "org.alongside", "Whitelabel");
        }
    }
}
