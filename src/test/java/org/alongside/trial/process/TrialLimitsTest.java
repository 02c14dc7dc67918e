package org.alongside.trial.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingMoved;
import org.alongside.hearings.HearingStatus;
import org.alongside.hearings.HearingView;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentCaptor;
import org.mockito.Captor;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class TrialLimitsTest {

    private static final LocalDate TRIAL = LocalDate.of(2026, 9, 7);
    private static final LocalDate TOLD = LocalDate.of(2026, 2, 27);
    private static final LocalDate CALLED = LocalDate.of(2026, 2, 20);

    private final CaseFile file = new CaseFile();

    @Captor
    private ArgumentCaptor<Set<String>> stopped;

    private final TimeLimits limits = mock();
    private final Triggers triggers = mock();
    private final Hearings hearings = mock();
    private final TrialRecords records = new TrialRecords(file.records());
    private final TrialLimits trial = new TrialLimits(limits, triggers, records, hearings, CaseFile.today());

    @BeforeEach
    void theTrialHasADate() {
        when(hearings.open(CASE, HearingKind.TRIAL))
                .thenReturn(Optional.of(new HearingView(
                        UUID.randomUUID(), HearingKind.TRIAL, HearingStatus.OPEN, When.on(TRIAL), 0, List.of())));
    }

    @Test
    void startsWhatIsOwedToSomebodyWhoMustComeToCourt() {
        fixed("required");
        trial.startFromDate(CASE);

        verify(limits).start(LimitOf.task(CASE, "VC-R8-HRG", "tellTrialDate"), TOLD, "planPreparation");
        verify(limits).start(CASE, "VC-R8-CALL", CALLED, "planPreparation");
        verify(limits).startWithDueDate(CASE, "VC-R4-NA2", TOLD, TRIAL, "planPreparation");
    }

    @Test
    void asksWhatIsNeededBeforeTheNewDayWhenTheTrialMoves() {
        var moved = new HearingMoved(CASE, HearingKind.TRIAL, TRIAL, TRIAL.plusDays(28), 1);
        trial.on(moved);
        verify(limits, never()).startWithDueDate(any(), any(), any(), any(), any());

        when(limits.dueOn(CASE, "VC-R4-NA2")).thenReturn(Optional.of(TRIAL));
        trial.on(moved);
        verify(limits).startWithDueDate(CASE, "VC-R4-NA2", CaseFile.TODAY, TRIAL.plusDays(28), "hearingMoved");
    }

    @Test
    void owesOnlyTheDateToSomebodyWhoNeedNotCome() {
        fixed("recorded");
        trial.startFromDate(CASE);

        verify(limits).start(LimitOf.task(CASE, "VC-R8-HRG", "tellTrialDate"), TOLD, "planPreparation");
        verify(limits, never()).start(any(), eq("VC-R8-CALL"), any(), any());
        verify(limits, never()).startWithDueDate(any(), any(), any(), any(), any());
    }

    @Test
    void doesNotCallAgainSomebodyWhoseTrialMoved() {
        fixed("required");
        file.answered("moveTrial", Map.of("toldByCourtOn", "2026-03-01"));
        trial.startFromDate(CASE);

        verify(limits)
                .start(LimitOf.task(CASE, "VC-R8-HRG", "tellTrialDate"), LocalDate.of(2026, 3, 1), "planPreparation");
        verify(limits, never()).start(any(), eq("VC-R8-CALL"), any(), any());
    }

    @Test
    void countsFromTheDayInCourtOnWhichTheTrialMoved() {
        fixed("recorded");
        file.answered("recordTrialDay", Map.of("trialDay", "moved", "trialDayOn", "2026-03-02"));
        trial.startFromDate(CASE);

        verify(limits).start(LimitOf.task(CASE, "VC-R8-HRG", "tellTrialDate"), TODAY, "planPreparation");
    }

    @Test
    void meetsTheReferralThatWasMadeAlreadyAndStartsNoneThatIsNotDue() {
        file.answered("recordSentence", Map.of("sentencedOn", TOLD.toString(), "contactReferral", "made"));
        trial.startFromSentence(CASE);
        verify(triggers)
                .happened(
                        CASE,
                        TOLD,
                        "startSentenceLimits",
                        Trigger.SENTENCE,
                        Trigger.PROCEEDINGS_END,
                        Trigger.SENTENCE_WITH_CONTACT);
        verify(limits).meet(CASE, "VC-R11-REF", TODAY);

        file.answered("recordSentence", Map.of("sentencedOn", TODAY.toString(), "contactReferral", "notDue"));
        trial.startFromSentence(CASE);
        verify(triggers).happened(CASE, TODAY, "startSentenceLimits", Trigger.SENTENCE, Trigger.PROCEEDINGS_END);
    }

    @Test
    void nothingIsPreparedAnyMoreForATrialThatIsOver() {
        trial.stop(CASE);

        verify(limits).stop(LimitOf.task(CASE, "VC-R8-HRG", "tellTrialDate"));
        verify(limits).stop(eq(CASE), stopped.capture());
        assertThat(stopped.getValue())
                .contains("VC-R8-CALL", "CASE-SERVE-S28", "CASE-SERVE-BAIL", "PREP-HRG", "CTL-CROWN")
                .doesNotContain("ULS", "VC-R9-ULS", "VC-R11-REF", "S51-REVENGE", "RR45-END");
    }

    @Test
    void takesTheNewerOfVerdictAndPlea() {
        assertThat(records.verdict(CASE)).isEqualTo("endedOtherwise");
        file.answered("recordVerdict", Map.of("verdict", "acquitted"));
        assertThat(records.verdict(CASE)).isEqualTo("acquitted");
        file.answered("enterGuiltyPlea", Map.of("pleaExtent", "some"));
        assertThat(records.verdict(CASE)).isEqualTo("mixed");
        assertThat(records.plea(CASE)).isEqualTo("mixed");
        file.answered("enterGuiltyPlea", Map.of("pleaExtent", "all"));
        assertThat(records.verdict(CASE)).isEqualTo("convicted");
    }

    @Test
    void supportsTheFamilyFromTheAcceptedOfferUntilItEnds() {
        assertThat(records.isFamilySupported(CASE)).isFalse();
        file.answered("offerFamilySupport", Map.of("familyOffer", "declined"));
        assertThat(records.isFamilySupported(CASE)).isFalse();
        file.answered("offerFamilySupport", Map.of("familyOffer", "accepted"));
        assertThat(records.isFamilySupported(CASE)).isTrue();
        file.answered("reviewFamilySupport", Map.of("familyReview", "continue", "stillAgree", "yes"));
        assertThat(records.isFamilySupported(CASE)).isTrue();
        file.answered("reviewFamilySupport", Map.of("familyReview", "complete"));
        assertThat(records.isFamilySupported(CASE)).isFalse();
        file.answered("offerFamilySupport", Map.of("familyOffer", "accepted"));
        assertThat(records.isFamilySupported(CASE)).isTrue();
    }

    private void fixed(String attendance) {
        file.answered(
                "fixTrialDate",
                Map.of("toldByCourtOn", TOLD.toString(), "attendance", attendance, "calledOn", CALLED.toString()));
    }
}
