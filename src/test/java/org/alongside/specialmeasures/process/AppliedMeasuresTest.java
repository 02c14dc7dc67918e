package org.alongside.specialmeasures.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.Marking;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.Occasion;
import org.alongside.specialmeasures.SpecialMeasures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppliedMeasuresTest {

    private final SpecialMeasures measures = mock();
    private final AppliedMeasures applied = new AppliedMeasures(measures, mock(Departures.class));
    private final DraftedApplication variation = new DraftedApplication(new Answers(Map.of(
            "applyScreens", "discharge",
            "applyLiveLink", "vary",
            "applyEvidenceInPrivate", "askedAsWished",
            "applyIntermediary", "keep")));

    @BeforeEach
    void threeAreInForce() {
        when(measures.statuses(CASE))
                .thenReturn(new MeasureStatuses(Map.of(
                        Measure.SCREENS, MeasureStatus.GRANTED,
                        Measure.LIVE_LINK, MeasureStatus.ARRANGED,
                        Measure.EVIDENCE_IN_PRIVATE, MeasureStatus.APPLIED_FOR,
                        Measure.INTERMEDIARY, MeasureStatus.GRANTED)));
    }

    @Test
    void showsThatAVariationAndADischargeAreAppliedForWhileTheDirectionsBind() {
        applied.served(CASE, variation);

        verify(measures)
                .mark(
                        CASE,
                        Occasion.NONE,
                        List.of(
                                new Marking(Measure.SCREENS, MeasureStatus.DISCHARGE_ASKED, null),
                                new Marking(Measure.LIVE_LINK, MeasureStatus.VARIATION_ASKED, null),
                                new Marking(Measure.EVIDENCE_IN_PRIVATE, MeasureStatus.APPLIED_FOR, null)));
    }

    @Test
    void showsThatTheChangeIsOpposed() {
        applied.opposed(CASE, variation, "Nothing has changed");

        verify(measures)
                .mark(
                        CASE,
                        Occasion.NONE,
                        List.of(
                                new Marking(Measure.SCREENS, MeasureStatus.CHANGE_OPPOSED, "Nothing has changed"),
                                new Marking(Measure.LIVE_LINK, MeasureStatus.CHANGE_OPPOSED, "Nothing has changed"),
                                new Marking(
                                        Measure.EVIDENCE_IN_PRIVATE, MeasureStatus.OPPOSED, "Nothing has changed")));
    }
}
