package org.alongside.specialmeasures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.alongside.hearings.HearingKind;
import org.alongside.specialmeasures.CourtDays;
import org.alongside.specialmeasures.CourtDays.Listed;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureView;
import org.alongside.specialmeasures.Occasion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureGapTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final CourtDays NO_HEARING = new CourtDays(List.of(), null, DAY);

    @ParameterizedTest(name = "in {0} days: {1}")
    @CsvSource({"6, hearing in 6 days", "1, hearing in 1 day", "0, hearing today", "-2, hearing was 2 days ago"})
    void saysWhatIsGrantedAndNotArrangedAndWhenTheHearingIs(int away, String words) {
        var days = new CourtDays(List.of(new Listed(HearingKind.TRIAL, DAY.plusDays(away), null, false)), null, DAY);

        assertThat(new MeasureGap(view(MeasureStatus.GRANTED), "wants", days).words())
                .isEqualTo("Granted 3 Mar 2026, not arranged; " + words);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            CONSIDERED  | wants       | Wanted, not applied for
            CONSIDERED  | notSure     | ''
            DECLINED    | doesNotWant | ''
            APPLIED_FOR | wants       | Applied for 3 Mar 2026, not decided yet
            OPPOSED     | wants       | Opposed 3 Mar 2026, not decided yet
            REFUSED     | wants       | Wanted, but refused 3 Mar 2026
            REFUSED     | doesNotWant | ''
            LAPSED      | wants       | Wanted, but lapsed 3 Mar 2026
            VARIED      | wants       | Varied 3 Mar 2026, not arranged; no hearing date yet
            ARRANGED    | wants       | ''
            ARRANGED    | doesNotWant | They do not want it now; the direction stands until the court varies it
            GRANTED     | doesNotWant | They do not want it now; the direction stands until the court varies it
            GIVEN       | doesNotWant | ''
            GIVEN       | wants       | ''
            """)
    void saysWhereTheChainIsBroken(MeasureStatus status, String wish, String words) {
        assertThat(new MeasureGap(view(status), wish, NO_HEARING).words()).isEqualTo(words);
    }

    @Test
    void saysThatAChangeOfTheDirectionIsNotDecidedYet() {
        var steps = List.of(granted(), step(MeasureStatus.DISCHARGE_ASKED));
        var asked = new MeasureView(Measure.SCREENS, MeasureStatus.GRANTED, steps);
        assertThat(new MeasureGap(asked, "doesNotWant", NO_HEARING).words())
                .isEqualTo("Discharge applied for 3 Mar 2026, not decided yet");

        var refused = new MeasureView(
                Measure.SCREENS,
                MeasureStatus.GRANTED,
                List.of(granted(), step(MeasureStatus.DISCHARGE_ASKED), step(MeasureStatus.CHANGE_REFUSED)));
        assertThat(new MeasureGap(refused, "wants", NO_HEARING).words()).startsWith("Granted 3 Mar 2026");
    }

    @Test
    void saysWhyItWasNotGiven() {
        var step = new MeasureView.Step(
                MeasureStatus.NOT_GIVEN,
                Instant.EPOCH,
                null,
                "it had not arrived",
                Occasion.at(HearingKind.TRIAL, DAY));
        var view = new MeasureView(Measure.SCREENS, MeasureStatus.NOT_GIVEN, List.of(granted(), step));

        assertThat(new MeasureGap(view, "wants", NO_HEARING).words())
                .isEqualTo("Not given 3 Mar 2026: it had not arrived");
    }

    @Test
    void remembersADayInCourtWithoutItThoughItWasGivenOnAnother() {
        var missed = new MeasureView.Step(
                MeasureStatus.NOT_GIVEN, Instant.EPOCH, null, "the link failed", Occasion.at(HearingKind.TRIAL, DAY));
        var given = step(MeasureStatus.GIVEN);

        assertThat(words(granted(), missed, given))
                .isEqualTo("Given in the end; not given 3 Mar 2026: the link failed");
        assertThat(words(granted(), missed, step(MeasureStatus.VARIED), given)).isEmpty();
    }

    private static String words(MeasureView.Step... steps) {
        var view = new MeasureView(Measure.SCREENS, MeasureStatus.GIVEN, List.of(steps));
        return new MeasureGap(view, "wants", NO_HEARING).words();
    }

    @Test
    void missesNothingOnceNoEvidenceIsNeeded() {
        var over = new CourtDays(List.of(), DAY, DAY);

        assertThat(new MeasureGap(view(MeasureStatus.GRANTED), "wants", over).words())
                .isEmpty();
    }

    private static MeasureView view(MeasureStatus... statuses) {
        return new MeasureView(
                Measure.SCREENS,
                statuses[statuses.length - 1],
                Arrays.stream(statuses).map(MeasureGapTest::step).toList());
    }

    private static MeasureView.Step granted() {
        return step(MeasureStatus.GRANTED);
    }

    private static MeasureView.Step step(MeasureStatus status) {
        return new MeasureView.Step(status, Instant.EPOCH, null, null, new Occasion(null, null, DAY));
    }
}
