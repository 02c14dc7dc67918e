package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.engine.camunda.TestFeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A day on which something happened is today or earlier: a time limit counted from a day to come would be wrong. */
class PastDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final Pattern HAPPENED =
            Pattern.compile("(When (did|was|were) |Since when|Date .* (told|was|asked)\\b).*");

    private static final Forms FORMS = new Forms("classpath*:forms/**/*.form");

    private final FormCheck check = new FormCheck(TestFeel.feel());

    static Stream<Form> forms() {
        return FORMS.all().stream();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            enter-not-guilty-plea | pleaOn | Date of the not-guilty plea must be today or earlier (CrimPR 18.4(a))
            describe-change | changeNoticedOn | Your answer to “When did you become aware of the change?” must be today or earlier (CrimPR 18.11(1)(a))
            check-in | spokenOn | Your answer to “When were you in touch?” must be today or earlier (practice)
            """)
    void takesTodayAndSaysOfTomorrowWhichQuestionAndRuleItIsAbout(String form, String key, String words) {
        assertThat(errors(form, key, TODAY)).isEmpty();
        assertThat(errors(form, key, TODAY.plusDays(1)))
                .containsExactly(new FieldError(key, words, List.of(key + "-day", key + "-month", key + "-year")));
    }

    @Test
    void takesADayToComeWhereSomethingIsPlanned() {
        assertThat(errors("plan-interview", "interviewDate", TODAY.plusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyQuestionAboutWhatHappenedTakesNoDayToCome(Form form) {
        assertThat(form.fields())
                .filteredOn(field -> field.kind() == Field.Kind.DATE
                        && HAPPENED.matcher(field.label()).matches())
                .allMatch(field -> field.limits().past());
    }

    private List<FieldError> errors(String form, String key, LocalDate day) {
        return check.check(FORMS.form(form), Map.of(key, List.of(day.toString())), TODAY).errors().stream()
                .filter(error -> error.key().equals(key))
                .toList();
    }
}
