package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.TODAY;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.Cases;
import org.alongside.specialmeasures.CourtProtection;
import org.alongside.specialmeasures.CourtProtections;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.junit.jupiter.api.Test;

class RecordInPersonBanTest {

    private static final String TASK = "recordInPersonBan";

    private final CourtProtections protections = mock();
    private final TimeLimits limits = mock();
    private final RecordInPersonBan handler =
            new RecordInPersonBan(protections, mock(Cases.class), limits, new Representative(limits));

    @Test
    void aBanStartsTheTimeToAppointARepresentativeThatTheCourtSet() {
        LocalDate by = TODAY.plusDays(14);

        handler.submit(decided("made", Map.of("representativeInvited", "yes", "representativeBy", by.toString())));

        verify(limits).startWithDueDate(CASE, "S38-APPOINT", TODAY, by, TASK);
    }

    @Test
    void anyDecisionEndsTheWaitingForAnAnswerToTheApplication() {
        handler.submit(decided("refused", Map.of()));

        verify(limits).stop(CASE, "S36-RESP");
        verify(limits, never()).startWithDueDate(any(), any(), any(), any(), any());
    }

    @Test
    void theDateToAppointDoesNotLieBeforeTheBan() {
        var before =
                decided("made", Map.of("representativeBy", TODAY.minusDays(1).toString()));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(before))
                .returns("representativeBy", Refusal::field);
    }

    @Test
    void onlyABanThatTheCourtMadeIsLifted() {
        var lifted = decided("lifted", Map.of());
        when(protections.protecting(any(), any())).thenReturn(List.of(CourtProtection.BAN35));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(lifted))
                .returns("banDecision", Refusal::field);

        when(protections.protecting(any(), any())).thenReturn(List.of(CourtProtection.BAN36));
        handler.submit(lifted);

        verify(limits).stop(CASE, "S38-APPOINT");
    }

    private static Submission decided(String decision, Map<String, String> more) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.put("banDecision", decision);
        answers.put("decidedOn", TODAY.toString());
        return task(TASK, Actors.with(Role.CPS_CASEWORKER), answers);
    }
}
