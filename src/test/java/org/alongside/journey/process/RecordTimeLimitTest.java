package org.alongside.journey.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.alongside.testing.CaseFile.sent;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actors;
import org.alongside.access.CaseRights;
import org.alongside.access.Role;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.timelimits.LimitStatus;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.Test;

class RecordTimeLimitTest {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final CaseRights RIGHTS = Actors.onCase(Role.POLICE_OIC);
    private static final String TASK = "recordTimeLimit";

    private final TimeLimits limits = mock(TimeLimits.class);
    private final Triggers triggers = mock(Triggers.class);
    private final Hearings hearings = mock(Hearings.class);
    private final AccessPolicy policy = mock(AccessPolicy.class);
    private final RecordTimeLimit handler = new RecordTimeLimit(limits, triggers, hearings, policy);

    @Test
    void saysOnlyWhatHappenedAndEveryLimitThatCountsFromItStarts() {
        rulesAreInForce();

        happened("defenceStatement", YESTERDAY, Map.of());

        verify(triggers).happened(CASE, YESTERDAY, TASK, Trigger.DEFENCE_STATEMENT);
    }

    @Test
    void sendingInCustodyStartsTheCustodyTimeLimitToo() {
        happened("sending", YESTERDAY, Map.of("custody", "custody"));
        verify(triggers)
                .happened(
                        CASE,
                        YESTERDAY,
                        TASK,
                        Trigger.SENDING,
                        Trigger.SENDING_CUSTODY_TIMETABLE,
                        Trigger.SENDING_IN_CUSTODY);

        happened("sending", TODAY, Map.of("custody", "bail"));
        verify(triggers).happened(CASE, TODAY, TASK, Trigger.SENDING, Trigger.SENDING_ON_BAIL);
    }

    @Test
    void aSection28CaseKeepsTheCustodyTimetableOnBail() {
        happened("sending", TODAY, Map.of("custody", "bail", "section28Case", true));

        verify(triggers)
                .happened(
                        CASE,
                        TODAY,
                        TASK,
                        Trigger.SENDING,
                        Trigger.SENDING_CUSTODY_TIMETABLE,
                        Trigger.SENDING_SECTION_28);
    }

    @Test
    void meetsOrStopsALimitThatRuns() {
        runs("DEF-STATEMENT");

        record("DEF-STATEMENT", "done", TODAY);
        verify(limits).meet(CASE, "DEF-STATEMENT", TODAY);
        record("DEF-STATEMENT", "over", TODAY);
        verify(limits).stop(CASE, "DEF-STATEMENT");
    }

    @Test
    void endsNoLimitThatDoesNotRun() {
        refuses("timeLimit", () -> record("DEF-STATEMENT", "done", TODAY));
        refuses("timeLimit", () -> record("DEF-STATEMENT", "over", TODAY));
    }

    @Test
    void takesADayInTheFutureOnlyWhereTheTimeIsCountedBack() {
        rulesAreInForce();
        refuses("happenedOn", () -> happened("defenceStatement", TODAY.plusDays(1), Map.of()));

        happened("preparationHearing", TODAY.plusDays(30), Map.of());

        verify(hearings).fix(CASE, HearingKind.PLEA_AND_TRIAL_PREPARATION_HEARING, When.on(TODAY.plusDays(30)));
    }

    @Test
    void startsNothingFromADayBeforeEveryRuleWasInForce() {
        refuses("happenedOn", () -> happened("section41Application", LocalDate.of(2025, 10, 5), Map.of()));
    }

    private void rulesAreInForce() {
        when(triggers.happened(any(UUID.class), any(), any(), any(Trigger[].class)))
                .thenReturn(true);
    }

    private void runs(String rule) {
        when(policy.rights(any(), eq(CASE))).thenReturn(RIGHTS);
        var view = new LimitView(rule, "Title", YESTERDAY, TODAY, LimitStatus.RUNNING, "a source", true, "");
        when(limits.of(CASE, RIGHTS)).thenReturn(List.of(view));
    }

    private static void refuses(String field, Runnable record) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(record::run).returns(field, Refusal::field);
    }

    private void happened(String event, LocalDate on, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.putAll(Map.of("whatHappened", "event", "event", event, "happenedOn", on.toString()));
        handler.submit(sent(TASK, answers));
    }

    private void record(String rule, String what, LocalDate on) {
        handler.submit(sent(TASK, Map.of("timeLimit", rule, "whatHappened", what, "happenedOn", on.toString())));
    }
}
