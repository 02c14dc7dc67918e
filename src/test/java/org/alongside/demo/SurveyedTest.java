package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.engine.camunda.TestFeel;
import org.alongside.forms.FormCheck;
import org.alongside.forms.Forms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about the people of a survey is what the pages would take. */
class SurveyedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private final Forms forms = new Forms();
    private final FormFilling filling = new FormFilling(new FormCheck(TestFeel.feel()));

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 10, 1_190})
    void theReferralFormTakesWhatTheReferrerSays(int number) {
        Map<String, List<String>> said = new HashMap<>();
        new Surveyed(number).referred().forEach((key, answer) -> said.put(key, List.of(answer.toString())));

        assertThat(filling.fill(forms.form("refer-young-person"), said, TODAY)).containsAllEntriesOf(said);
    }
}
