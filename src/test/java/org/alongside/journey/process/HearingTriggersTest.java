package org.alongside.journey.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import org.alongside.hearings.HearingFixed;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingMoved;
import org.alongside.hearings.HearingVacated;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.junit.jupiter.api.Test;

class HearingTriggersTest {

    private final Triggers triggers = mock(Triggers.class);
    private final HearingTriggers hearings = new HearingTriggers(triggers);

    @Test
    void whatCountsBackFromAHearingBeginsWhenItsDayIsKnownAndMovesWithIt() {
        hearings.on(new HearingFixed(CASE, HearingKind.GROUND_RULES_HEARING, TODAY.plusDays(30)));
        verify(triggers).happened(CASE, TODAY.plusDays(30), "hearingFixed", Trigger.GROUND_RULES_HEARING);

        hearings.on(new HearingMoved(CASE, HearingKind.RECORDING, TODAY, TODAY.plusDays(60), 1));
        verify(triggers).happened(CASE, TODAY.plusDays(60), "hearingMoved", Trigger.RECORDING);
    }

    @Test
    void aSentenceHearingMovesOnlyWhatRunsInAYouthCourt() {
        hearings.on(new HearingFixed(CASE, HearingKind.SENTENCE, TODAY));
        hearings.on(new HearingMoved(CASE, HearingKind.SENTENCE, TODAY, TODAY.plusDays(7), 1));

        verify(triggers).moved(CASE, TODAY.plusDays(7), "hearingMoved", Trigger.YOUTH_SENTENCE_HEARING);
        verifyNoMoreInteractions(triggers);
    }

    @Test
    void aFirstHearingMovesTheCustodyTimeLimitThatRunsFromIt() {
        hearings.on(new HearingMoved(CASE, HearingKind.FIRST_HEARING, TODAY, TODAY.plusDays(2), 1));

        verify(triggers).moved(CASE, TODAY.plusDays(2), "hearingMoved", Trigger.SUMMARY_IN_CUSTODY);
        verify(triggers).moved(CASE, TODAY.plusDays(2), "hearingMoved", Trigger.EITHER_WAY_IN_CUSTODY);
    }

    @Test
    void nothingIsOwedBeforeAHearingThatWillNotBeHeld() {
        hearings.on(new HearingVacated(CASE, HearingKind.PLEA_AND_TRIAL_PREPARATION_HEARING, TODAY));

        verify(triggers).calledOff(CASE, Trigger.PREPARATION_HEARING);
    }
}
