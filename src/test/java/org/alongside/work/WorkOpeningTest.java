package org.alongside.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.CaseRelations;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.access.RolePassed;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.engine.TaskOpened;
import org.alongside.engine.TaskTakenBack;
import org.alongside.hearings.HearingFixed;
import org.alongside.hearings.HearingHeld;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingMoved;
import org.alongside.hearings.HearingVacated;
import org.alongside.hearings.Hearings;
import org.alongside.timelimits.Ending;
import org.alongside.timelimits.LimitMoved;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.LimitStatus;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.NoLastDay;
import org.alongside.timelimits.Obligation;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.TimeLimitRules;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Unit;
import org.alongside.work.domain.Due;
import org.alongside.work.domain.HearingDays;
import org.alongside.work.domain.WorkItem;
import org.alongside.work.domain.WorkItems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Whose a task is when the engine opens it. */
class WorkOpeningTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final UUID POLICE = UUID.randomUUID();
    private static final UUID OFFICER = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private final WorkItems items = mock(WorkItems.class);
    private final CaseRelations relations = mock(CaseRelations.class);
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private final Authorising handler = new Authorising();
    private final TaskHandlers handlers = new TaskHandlers(List.of(handler));
    private final Turns turns = new Turns(
            items,
            relations,
            new StaticListableBeanFactory(Map.of("handlers", handlers)).getBeanProvider(TaskHandlers.class));
    private final TimeLimits limits = mock(TimeLimits.class);
    private final TimeLimitRules rules = mock(TimeLimitRules.class);
    private final Hearings hearings = mock(Hearings.class);
    private final TaskLimits taskLimits = new TaskLimits(
            items, limits, rules, new Preparation(rules, limits, hearings), handlers, new LegalToday(clock));
    private final HearingDays hearingDays = mock(HearingDays.class);
    private final WorkOpening opening = new WorkOpening(
            items, relations, mock(Cases.class), limits, taskLimits, turns, new LegalToday(clock), hearingDays, clock);

    @BeforeEach
    void theCaseHasAnOfficer() {
        when(relations.on(CASE, Role.POLICE_OIC))
                .thenReturn(Optional.of(new Relation(CASE, Role.POLICE_OIC, POLICE, OFFICER)));
    }

    @Test
    void asksAgainWhoHasAPartInTheCaseOnceARoleHasPassed() {
        opening.on(new RolePassed(CASE));

        verify(items).askWhoIsRelated(CASE);
    }

    @Test
    void goesToWhoeverTheCaseIsAllocatedTo() {
        assertThat(opened(false).assigneeId()).isEqualTo(OFFICER);
        verify(relations, never()).askTeam(any(), any());
    }

    @Test
    void goesToTheWholeTeamWhenItNeedsFreshEyes() {
        WorkItem item = opened(true);

        assertThat(item.assigneeId()).isNull();
        assertThat(item.organisationId()).isEqualTo(POLICE);
        verify(relations).askTeam(CASE, Role.POLICE_OIC);
    }

    @Test
    void goesToTheWholeTeamWhenWhoeverHasTheCaseMayNotDoIt() {
        handler.mayNot = OFFICER;

        WorkItem item = opened(false);

        assertThat(item.assigneeId()).isNull();
        assertThat(item.needsFreshEyes()).isTrue();
        verify(relations).askTeam(CASE, Role.POLICE_OIC);
    }

    @Test
    void letsTheTeamSeeTheCaseNoLongerThanTheTaskIsOpen() {
        takenBack(opened(true));
        verify(relations).teamAnswered(CASE, Role.POLICE_OIC);
    }

    @Test
    void letsTheTeamSeeTheCaseNoLongerWhenItIsDone() {
        turns.over(opened(true));
        verify(relations).teamAnswered(CASE, Role.POLICE_OIC);
    }

    @Test
    void leavesTheTeamAloneWhenAnotherTaskCloses() {
        takenBack(opened(false));
        verify(relations, never()).teamAnswered(any(), any());
    }

    @Test
    void followsItsLimitToAnotherDay() {
        handler.limit = "S28-REC-DATE";
        WorkItem item = opened(false);
        when(items.findByCaseIdAndLimitRuleAndStatus(CASE, "S28-REC-DATE", WorkStatus.OPEN))
                .thenReturn(List.of(item));

        opening.on(new LimitMoved(CASE, "S28-REC-DATE", "", DAY, LocalDate.of(2027, 2, 1), null));

        assertThat(item.due().on()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void leavesATaskOfAnotherRunAloneWhenTheLimitOfOneRunMoves() {
        handler.limit = "PR-RETURN-INTERVIEW";
        WorkItem item = opened(false);
        when(items.findByCaseIdAndLimitRuleAndStatus(CASE, "PR-RETURN-INTERVIEW", WorkStatus.OPEN))
                .thenReturn(List.of(item));

        opening.on(new LimitMoved(
                CASE, "PR-RETURN-INTERVIEW", "authoriseRequest@run-2", DAY, LocalDate.of(2027, 2, 1), null));
        assertThat(item.due().on()).isNull();
        opening.on(new LimitMoved(
                CASE, "PR-RETURN-INTERVIEW", "authoriseRequest@run-1", DAY, LocalDate.of(2027, 2, 2), null));
        assertThat(item.due().on()).isEqualTo(LocalDate.of(2027, 2, 2));
    }

    @Test
    void servesTheLimitThatItsHandlerNames() {
        handler.limit = "VC-R6-BAIL";

        assertThat(opened(false).due().limit()).isEqualTo("VC-R6-BAIL");
    }

    @Test
    void isNotLateBeforeTheDayItWaitsFor() {
        handler.day = LocalDate.of(2027, 3, 1);

        WorkItem item = opened(false);

        assertThat(item.due().on()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(item.due().limit()).isEqualTo("PR-DAY");
    }

    /** The hearing it prepares for was moved. */
    @Test
    void waitsForAnotherDayWhenItsHearingHasMoved() {
        handler.day = LocalDate.of(2027, 3, 1);
        WorkItem item = opened(false);
        when(items.findByCaseIdAndStatusOrderByDueOnAscIdAsc(CASE, WorkStatus.OPEN))
                .thenReturn(List.of(item));

        handler.day = LocalDate.of(2027, 4, 5);
        opening.on(moved());
        assertThat(item.due().on()).isEqualTo(LocalDate.of(2027, 4, 5));

        handler.day = LocalDate.of(2026, 11, 20);
        opening.on(moved());
        assertThat(item.due().on()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void isReadySomeDaysBeforeTheHearing() {
        trial(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 2, 22));

        WorkItem item = preparing();

        assertThat(item.due())
                .isEqualTo(new Due("PR-BEFORE-TRIAL", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 2, 22), null));
    }

    @Test
    void isReadyAtOnceWhenTheHearingIsTomorrow() {
        trial(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 17));

        assertThat(preparing().due().on()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void isCountedBackOnceTheHearingIsFixedAndNoLongerWhenItIsTakenOffTheList() {
        WorkItem item = preparing();
        assertThat(item.due().without()).isEqualTo(NoLastDay.NOT_SET_OFF);
        when(items.findByCaseIdAndStatusOrderByDueOnAscIdAsc(CASE, WorkStatus.OPEN))
                .thenReturn(List.of(item));

        LocalDate day = LocalDate.of(2027, 3, 1);
        trial(day, LocalDate.of(2027, 2, 22));
        opening.on(new HearingFixed(CASE, HearingKind.TRIAL, day));
        assertThat(item.due().on()).isEqualTo(LocalDate.of(2027, 2, 22));

        when(hearings.day(CASE, HearingKind.TRIAL)).thenReturn(Optional.empty());
        opening.on(new HearingVacated(CASE, HearingKind.TRIAL, day));
        assertThat(item.due()).isEqualTo(new Due("PR-BEFORE-TRIAL", null, null, NoLastDay.NOT_SET_OFF));
    }

    private WorkItem preparing() {
        handler.limit = "PR-BEFORE-TRIAL";
        when(rules.rule("PR-BEFORE-TRIAL", true))
                .thenReturn(Optional.of(workingDays("PR-BEFORE-TRIAL", -5, "the trial")));
        return opened(false);
    }

    private void trial(LocalDate day, LocalDate ready) {
        when(hearings.day(CASE, HearingKind.TRIAL)).thenReturn(Optional.of(day));
        when(limits.lastDayFrom(day, "PR-BEFORE-TRIAL")).thenReturn(Optional.of(ready));
    }

    @Test
    void saysThatNoLimitRunsBeforeTheEventThatSetsItOff() {
        handler.limit = "SMA-CC";
        handler.trigger = null;

        WorkItem item = opened(false);

        assertThat(item.due().on()).isNull();
        assertThat(item.due().without()).isEqualTo(NoLastDay.NOT_SET_OFF);
        verify(limits, never()).startUnlessRunning(any(), any(), any());
    }

    @Test
    void startsItsLimitFromTheEventAndNotFromItsOpening() {
        handler.limit = "SMA-CC";
        handler.trigger = LocalDate.of(2026, 11, 16);
        var of = LimitOf.task(new Run(CASE, "run-1"), "SMA-CC", "authoriseRequest");
        when(limits.startUnlessRunning(of, LocalDate.of(2026, 11, 16), "authoriseRequest"))
                .thenReturn(Optional.of(running(LocalDate.of(2026, 11, 30))));

        assertThat(opened(false).due().on()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void isDueAnewWhenTheCaseKnowsMore() {
        handler.limit = "SMA-CC";
        handler.trigger = null;
        WorkItem item = opened(false);
        when(items.findByCaseIdAndStatusOrderByDueOnAscIdAsc(CASE, WorkStatus.OPEN))
                .thenReturn(List.of(item));

        handler.limit = "SMA-MC";
        handler.trigger = LocalDate.of(2026, 11, 16);
        when(limits.startUnlessRunning(any(), any(), any()))
                .thenReturn(Optional.of(running(LocalDate.of(2026, 12, 14))));
        opening.on(new LimitSetOff(CASE, "authoriseRequest"));

        assertThat(item.due().limit()).isEqualTo("SMA-MC");
        assertThat(item.due().on()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(item.due().without()).isNull();
    }

    @Test
    void saysThatItsLastDayCannotBeCountedYet() {
        when(rules.rule("PR-TASK", true)).thenReturn(Optional.of(workingDays("PR-TASK", 10, "task opened")));

        assertThat(opened(false).due().without()).isEqualTo(NoLastDay.NOT_COUNTED_YET);
    }

    @Test
    void endsNoRunningLimitWhereItsOwnCountsFromItsOpening() {
        TimeLimitRule own = workingDays("PR-INTERVIEW", 5, "task opened");
        when(rules.rule("PR-INTERVIEW", true)).thenReturn(Optional.of(own));
        when(rules.editions("PR-INTERVIEW", true)).thenReturn(List.of(own));

        taskLimits.meet(LimitOf.task(new Run(CASE, "run-1"), "PR-INTERVIEW", "planInterview"));

        verify(limits, never()).meet(any(LimitOf.class), any());
    }

    @Test
    void endsTheRunningLimitThatAnEarlierEditionOfItsRuleStarted() {
        TimeLimitRule own = workingDays("PR-INTERVIEW", 5, "task opened");
        when(rules.rule("PR-INTERVIEW", true)).thenReturn(Optional.of(own));
        when(rules.editions("PR-INTERVIEW", true))
                .thenReturn(List.of(workingDays("PR-INTERVIEW", 5, "file received"), own));
        var limit = LimitOf.task(new Run(CASE, "run-1"), "PR-INTERVIEW", "planInterview");

        taskLimits.meet(limit);

        verify(limits).meet(limit, new LegalToday(clock).date());
    }

    @Test
    void isPausedWithItsLimit() {
        handler.limit = "PR-CHALLENGE";
        WorkItem item = opened(false);
        when(items.findByCaseIdAndLimitRuleAndStatus(CASE, "PR-CHALLENGE", WorkStatus.OPEN))
                .thenReturn(List.of(item));

        opening.on(new LimitMoved(CASE, "PR-CHALLENGE", "", DAY, null, NoLastDay.PAUSED));

        assertThat(item.due().on()).isNull();
        assertThat(item.due().without()).isEqualTo(NoLastDay.PAUSED);
    }

    @Test
    void opensWithTheDayOfTheNextHearing() {
        LocalDate day = LocalDate.of(2026, 12, 23);
        when(hearingDays.of(CASE, LocalDate.of(2026, 11, 23))).thenReturn(day);

        assertThat(opened(false)).hasFieldOrPropertyWithValue("hearingOn", day);
    }

    @Test
    void learnsTheDayOfTheNextHearingWheneverOneIsFixedMovedHeldOrTakenOffTheList() {
        LocalDate day = LocalDate.of(2027, 3, 1);

        opening.on(new HearingFixed(CASE, HearingKind.TRIAL, day));
        opening.on(moved());
        opening.on(new HearingHeld(CASE, HearingKind.TRIAL, day));
        opening.on(new HearingVacated(CASE, HearingKind.TRIAL, day));

        verify(items, times(4)).followNextHearing(CASE, LocalDate.of(2026, 11, 23));
    }

    private static HearingMoved moved() {
        return new HearingMoved(CASE, HearingKind.TRIAL, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 5), 1);
    }

    private static LimitView running(LocalDate dueOn) {
        return new LimitView("SMA-CC", "Apply", dueOn, dueOn, LimitStatus.RUNNING, "CrimPR 18.4", true, "");
    }

    private static TimeLimitRule workingDays(String id, int length, String trigger) {
        return new TimeLimitRule(
                id,
                "Do it",
                length,
                Unit.WD,
                Ending.END_OF_DAY,
                true,
                trigger,
                "manager",
                Obligation.DUTY,
                "practice",
                false,
                null);
    }

    /** The recording is tomorrow and its preparation should have been done last week. */
    @Test
    void isDueAtOnceWhenTheDayItWaitsForHasPassed() {
        handler.day = LocalDate.of(2026, 11, 20);

        WorkItem item = opened(false);

        assertThat(item.due().on()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(item.due().limit()).isEqualTo("PR-DAY");
    }

    @Test
    void staysLateWhenAnotherHearingOfTheCaseMoves() {
        handler.day = LocalDate.of(2026, 11, 20);
        WorkItem item = opened(false);
        item.isDue(new Due("PR-DAY", null, LocalDate.of(2026, 11, 20), null));
        when(items.findByCaseIdAndStatusOrderByDueOnAscIdAsc(CASE, WorkStatus.OPEN))
                .thenReturn(List.of(item));

        opening.on(moved());

        assertThat(item.due().on()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    private void takenBack(WorkItem item) {
        when(items.findByEngineTaskId("1")).thenReturn(Optional.of(item));
        opening.on(new TaskTakenBack("1"));
    }

    private WorkItem opened(boolean freshEyes) {
        opening.on(new TaskOpened(
                "1",
                CASE,
                "AL-TEST-123",
                "third-party-material",
                "run-1",
                "authoriseRequest",
                "Authorise the request",
                "police-oic",
                "authorise-request",
                freshEyes,
                null));
        var saved = ArgumentCaptor.forClass(WorkItem.class);
        verify(items).save(saved.capture());
        return saved.getValue();
    }

    private static final class Authorising implements TaskHandler {

        private @Nullable UUID mayNot;
        private @Nullable String limit;
        private @Nullable LocalDate day;
        private @Nullable LocalDate trigger = LocalDate.of(2026, 11, 23);

        @Override
        public String task() {
            return "authoriseRequest";
        }

        @Override
        public Map<String, Object> submit(Submission submission) {
            return Map.of();
        }

        @Override
        public boolean needsSomebodyElse(Run run, UUID userId) {
            return userId.equals(mayNot);
        }

        @Override
        public Optional<String> timeLimit(Run run) {
            return Optional.ofNullable(limit);
        }

        @Override
        public Optional<LocalDate> triggerDay(Run run, LocalDate openedOn) {
            return Optional.ofNullable(trigger);
        }

        @Override
        public Optional<LocalDate> awaitedDay(Run run) {
            return Optional.ofNullable(day);
        }
    }
}
