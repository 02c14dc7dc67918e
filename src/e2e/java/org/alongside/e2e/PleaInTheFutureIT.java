package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.demo.Story;
import org.alongside.work.WorkItemView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever a plea is recorded, one of tomorrow is refused with the rule that counts from it, and what was typed stays. */
class PleaInTheFutureIT {

    private static final String TYPED = "Typed beside the plea";

    @BeforeAll
    static void needsABrowser() {
        Chromium.isNeeded();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            serveApplication    | lateExplanation | lateService: true | CrimPR 18.4(a)
            considerInPersonBan | reason          | inPersonBan: none | CrimPR 23.4
            """)
    void onTheFormOfATask(String name, String typed, String shownBy, String rule) {
        WorkItemView task = DrivenCase.waitingAt(name, Story.USUAL);
        String[] shown = shownBy.split(": ");
        try (Person person = Person.signedIn(DrivenCase.whose(task))) {
            person.opens("/work/" + task.id());
            person.fillsIn(
                    task.form(),
                    Map.of("pleaOn", List.of(today()), typed, List.of(TYPED), shown[0], List.of(shown[1])));
            typesTomorrow(person);
            person.presses("Finish this task");

            isRefused(person, typed, rule);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            enter-not-guilty-plea | CrimPR 18.4(a)
            enter-guilty-plea     | Victims' Code Right 9
            """)
    void onTheFormOfWhatHasHappened(String event, String rule) {
        WorkItemView task = DrivenCase.waitingAt("serveApplication", Story.USUAL);
        try (Person person = Person.signedIn("cps-caseworker")) {
            person.opens("/cases/%s/events/%s".formatted(task.caseReference(), event));
            person.fillsIn(event, Map.of("pleaOn", List.of(today()), "note", List.of(TYPED)));
            typesTomorrow(person);
            person.presses("Record it");

            isRefused(person, "note", rule);
        }
    }

    private static void isRefused(Person person, String typed, String rule) {
        assertThat(person.problems()).contains("plea", "must be today or earlier (%s)".formatted(rule));
        assertThat(person.page()
                        .locator(".govuk-error-summary a[href^='#pleaOn']")
                        .count())
                .isEqualTo(1);
        assertThat(person.page().inputValue("main [name=%s]".formatted(typed))).isEqualTo(TYPED);
    }

    private static String today() {
        return DrivenCase.today().toString();
    }

    private static void typesTomorrow(Person person) {
        LocalDate tomorrow = DrivenCase.today().plusDays(1);
        person.fills("pleaOn-day", String.valueOf(tomorrow.getDayOfMonth()));
        person.fills("pleaOn-month", String.valueOf(tomorrow.getMonthValue()));
        person.fills("pleaOn-year", String.valueOf(tomorrow.getYear()));
    }
}
