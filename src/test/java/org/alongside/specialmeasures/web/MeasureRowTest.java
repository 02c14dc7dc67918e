package org.alongside.specialmeasures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.hearings.HearingKind;
import org.alongside.specialmeasures.CourtDays;
import org.alongside.specialmeasures.CourtDays.Listed;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureView;
import org.alongside.specialmeasures.MeasureView.Step;
import org.alongside.specialmeasures.Occasion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureRowTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 26);
    private static final LocalDate OLD = LocalDate.of(2027, 5, 3);
    private static final LocalDate NEW = LocalDate.of(2027, 5, 12);
    private static final Step DIRECTED = new Step(
            MeasureStatus.GRANTED,
            Instant.parse("2027-03-01T10:00:00Z"),
            null,
            null,
            Occasion.directed(UUID.randomUUID(), LocalDate.of(2027, 3, 1)));

    @Test
    void saysForWhichDayItWasArrangedAndForWhichItIsToBeConfirmed() {
        var row = row(
                MeasureStatus.GRANTED,
                DIRECTED,
                forTheTrial(MeasureStatus.ARRANGED, null),
                forTheTrial(MeasureStatus.GRANTED, "Arranged for 3 May 2027, which was moved"));

        assertThat(row.arranged())
                .isEqualTo("Arranged for 3 May 2027, which was moved; to be confirmed for 12 May 2027");
        assertThat(row.court()).isEqualTo("Granted 1 Mar 2027");
        assertThat(row.gap()).isEqualTo("Granted 1 Mar 2027, not arranged; hearing in 16 days");
    }

    @Test
    void saysThatItIsArrangedOnceItWasConfirmedForTheNewDay() {
        var row = row(
                MeasureStatus.ARRANGED,
                DIRECTED,
                forTheTrial(MeasureStatus.GRANTED, "Arranged for 3 May 2027, which was moved"),
                forTheTrial(MeasureStatus.ARRANGED, null));

        assertThat(row.arranged()).isEqualTo("Arranged 25 Apr 2027");
        assertThat(row.gap()).isEmpty();
    }

    private static MeasureRow row(MeasureStatus status, Step... steps) {
        var days = new CourtDays(
                List.of(
                        new Listed(HearingKind.TRIAL, OLD, TODAY, false),
                        new Listed(HearingKind.TRIAL, NEW, null, false)),
                null,
                TODAY);
        return MeasureRow.of(new MeasureView(Measure.SCREENS, status, List.of(steps)), "wants", days);
    }

    private static Step forTheTrial(MeasureStatus status, @Nullable String why) {
        return new Step(status, Instant.parse("2027-04-25T10:00:00Z"), null, why, Occasion.before(HearingKind.TRIAL));
    }
}
