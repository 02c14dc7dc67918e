package org.alongside.specialmeasures.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.cases.Run;
import org.alongside.decisions.Answer;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.specialmeasures.CourtDecision;
import org.alongside.specialmeasures.Marking;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.Occasion;
import org.alongside.specialmeasures.RepresentationsExpired;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.testing.ProcessWalk;
import org.alongside.testing.WalkedRun;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Triggers;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ApplicationEventPublisher;

class SpecialMeasuresApplicationProcessTest {

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through("special-measures-application", "send-notice");

    private static final UUID CASE = WALK.caseId();
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant RESPONSES_OVER = Instant.parse("2026-12-08T00:00:00Z");

    private final ApplicationRules rules = mock(ApplicationRules.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final CourtsDirections directions = mock(CourtsDirections.class);
    private final CaseRecords records = mock(CaseRecords.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final TimeToApply time = mock(TimeToApply.class);
    private final Rounds rounds = mock(Rounds.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);

    @BeforeEach
    void aWitnessWhoIsEligible() {
        when(records.latest(any(Run.class), any())).thenReturn(Answers.NONE);
        when(limits.endOf(any(LimitOf.class))).thenReturn(Optional.of(RESPONSES_OVER));
        when(measures.statuses(CASE)).thenReturn(new MeasureStatuses(Map.of(Measure.SCREENS, MeasureStatus.WISHED)));
        eligible(List.of(new FiredRule("rule-E1", "Under 18", Map.of("measures", "SM23,SM24"))));
        var today = new LegalToday(Clock.fixed(NOW, ZoneOffset.UTC));
        WALK.with(
                "specialMeasuresApplication",
                new SpecialMeasuresApplicationSteps(
                        rules,
                        measures,
                        directions,
                        records,
                        limits,
                        mock(Triggers.class),
                        time,
                        rounds,
                        today,
                        events));
    }

    @Test
    void endsWithSection28WhenTheCourtGrantsEverything() {
        var process = approved("wanted", "application");
        standing(Measure.RECORDED_CROSS_EXAMINATION);

        WALK.complete("serveApplication", "serving", "served")
                .complete("recordRepresentations", "representations", "unopposed");
        directed("granted");
        WALK.complete("explainDirections");

        assertThat(WALK.word(process, "outcome")).isEqualTo("section28");
        verify(measures)
                .mark(
                        CASE,
                        Occasion.NONE,
                        List.of(new Marking(Measure.LIVE_LINK, MeasureStatus.CONSIDERED, "Open by eligibility")));
        verify(directions).record(new Run(CASE, process.getId()));
    }

    @Test
    void endsWithMeasuresButWithoutSection28WhenTheYoungPersonOptsOutOfThePrimaryRule() {
        when(measures.decision(CASE))
                .thenReturn(Optional.of(new CourtDecision(TODAY, "granted", "accepted", true, Set.of(), null)));
        var process = approved("notWanted", "application");

        WALK.complete("serveApplication", "serving", "served")
                .complete("recordRepresentations", "representations", "comments");
        directed("granted");
        WALK.complete("explainDirections");

        assertThat(WALK.word(process, "outcome")).isEqualTo("directed");
    }

    @Test
    void goesOnToTheCourtByItselfWhenNobodyAnswersInTime() {
        standing(Measure.LIVE_LINK);
        approved("notWanted", "application");
        WALK.complete("serveApplication", "serving", "served");

        assertThat(WALK.dueOf("representationsExpired")).isEqualTo(Date.from(RESPONSES_OVER));
        WALK.timer("representationsExpired");

        verify(events).publishEvent(new RepresentationsExpired(CASE, TODAY));
        assertThat(WALK.openTasks()).contains("recordCourtDirections").doesNotContain("recordRepresentations");
    }

    @Test
    void answersAnOppositionBeforeTheCourtDecides() {
        approved("notWanted", "application");
        WALK.complete("serveApplication", "serving", "served")
                .complete("recordRepresentations", "representations", "opposed");

        assertThat(WALK.openTasks()).contains("answerRepresentations").doesNotContain("recordCourtDirections");
        WALK.complete("answerRepresentations");
        assertThat(WALK.openTasks()).contains("recordCourtDirections");
    }

    @Test
    void goesBackToTheDrafterWhenItCannotBeServedAsItIs() {
        var process = approved("notWanted", "application");
        WALK.complete("serveApplication", "serving", "sentBack");

        assertThat(WALK.openTasks()).contains("draftApplication").doesNotContain("recordRepresentations");
        verify(rounds).count(new Run(CASE, process.getId()), "countReturn");
        WALK.complete("draftApplication", "applicationRoute", "application")
                .complete("approveApplication", "approval", "approved");
        assertThat(WALK.openTasks()).contains("serveApplication");
    }

    @Test
    void endsTheLimitsOfThisApplicationAndOfNoOther() {
        var process = approved("notWanted", "application");
        standing(Measure.LIVE_LINK);
        WALK.complete("serveApplication", "serving", "served")
                .complete("recordRepresentations", "representations", "unopposed");
        directed("granted");
        WALK.complete("explainDirections");

        verify(time).settled(new Run(CASE, process.getId()));
        verify(limits, never()).stop(any(UUID.class), anyString());
        verify(limits, never()).stop(any(UUID.class), anySet());
    }

    @Test
    void takesLateRepresentationsUntilTheCourtDecidesAndHasThemAnswered() {
        approved("notWanted", "application");
        WALK.complete("serveApplication", "serving", "served");
        assertThat(WALK.openTasks()).doesNotContain("recordCourtDirections");
        WALK.timer("representationsExpired");

        WALK.message("further-representations", Map.of("representations", "comments"));
        assertThat(WALK.openTasks()).contains("recordCourtDirections").doesNotContain("answerRepresentations");
        WALK.message("further-representations", Map.of("representations", "opposed"));
        assertThat(WALK.openTasks()).contains("answerRepresentations").doesNotContain("recordCourtDirections");
        WALK.complete("answerRepresentations");
        assertThat(WALK.openTasks()).containsOnlyOnce("recordCourtDirections");
    }

    @Test
    void countsRepresentationsFromTheDayOfLateService() {
        when(records.latest(any(Run.class), eq("serveApplication")))
                .thenReturn(new Answers(Map.of("courtServedOn", "2026-11-20")));
        approved("notWanted", "application");
        WALK.complete("serveApplication", "serving", "served");

        verify(limits).start(any(LimitOf.class), eq(LocalDate.of(2026, 11, 20)), eq("serveApplication"));
    }

    @Test
    void countsRepresentationsFromTheCourtsOwnProposal() {
        when(records.latest(any(Run.class), eq("draftApplication")))
                .thenReturn(new Answers(Map.of("applicationRoute", "courtsOwnMotion", "ownProposalOn", "2026-11-19")));
        approved("notWanted", "courtsOwnMotion");

        assertThat(WALK.openTasks()).contains("recordRepresentations").doesNotContain("serveApplication");
        verify(limits).start(any(LimitOf.class), eq(LocalDate.of(2026, 11, 19)), eq("serveApplication"));
    }

    @Test
    void takesAnUnopposedNoticeStraightToTheCourtAndComesBackWhenItWantsAnApplication() {
        approved("notWanted", "noticeUnopposed");
        for (int round = 1; round <= 2; round++) {
            WALK.complete("recordCourtDirections", "directions", "applicationNeeded")
                    .complete("draftApplication", "applicationRoute", "noticeUnopposed")
                    .complete("approveApplication", "approval", "approved");
        }
        assertThat(WALK.openTasks()).contains("recordCourtDirections");
        verify(rounds, times(2)).count(any(Run.class), eq("countReturn"));
    }

    @Test
    void returnsTheDraftTwiceAndThenTheRefusalStands() {
        var process = drafted("notWanted", "application");
        for (int round = 1; round <= 2; round++) {
            WALK.complete("approveApplication", "approval", "returned")
                    .complete("draftApplication", "applicationRoute", "application");
        }
        WALK.complete("approveApplication", "approval", "refused").complete("explainRefusal", "challenge", "accepted");

        assertThat(WALK.word(process, "outcome")).isEqualTo("refused");
        verify(rounds, times(2)).count(any(Run.class), eq("countReturn"));
    }

    @Test
    void liftsARefusalThatWasChallenged() {
        drafted("notWanted", "application");
        WALK.complete("approveApplication", "approval", "refused")
                .complete("explainRefusal", "challenge", "challenged")
                .complete("reconsiderRefusal", "reconsideration", "approved");

        assertThat(WALK.openTasks()).contains("serveApplication", "explainReview");
    }

    @Test
    void upholdsARefusalThatWasChallenged() {
        var process = drafted("notWanted", "application");
        WALK.complete("approveApplication", "approval", "refused")
                .complete("explainRefusal", "challenge", "challenged")
                .complete("reconsiderRefusal", "reconsideration", "refused");

        assertThat(WALK.openTasks()).contains("explainReview");
        WALK.complete("explainReview");
        assertThat(WALK.word(process, "outcome")).isEqualTo("refused");
    }

    @Test
    void appliesTwiceMoreAfterAGrantInPartAndAcceptsTheRefusal() {
        standing(Measure.SCREENS);
        var process = approved("notWanted", "noticeUnopposed");
        for (int round = 1; round <= 2; round++) {
            directed("grantedInPart");
            WALK.complete("explainDirections")
                    .complete("reviewRefusedDirection", "refusalReview", "applyAgain")
                    .complete("explainReview")
                    .complete("draftApplication", "applicationRoute", "noticeUnopposed")
                    .complete("approveApplication", "approval", "approved");
        }
        directed("refused");
        WALK.complete("explainDirections")
                .complete("reviewRefusedDirection", "refusalReview", "accepted")
                .complete("explainReview");

        assertThat(WALK.word(process, "outcome")).isEqualTo("directed");
    }

    @Test
    void endsRefusedWhenTheCourtRefusesEverything() {
        when(measures.decision(CASE))
                .thenReturn(Optional.of(new CourtDecision(TODAY, "refused", "notAsked", true, Set.of(), null)));
        var process = approved("notWanted", "noticeUnopposed");
        directed("refused");
        WALK.complete("explainDirections").complete("reviewRefusedDirection", "refusalReview", "accepted");

        assertThat(WALK.word(process, "outcome")).isEqualTo("refused");
    }

    @Test
    void answersSection41QuestionsTwiceWhileTheCourtDecides() {
        approved("notWanted", "noticeUnopposed");
        WALK.message("section-41-allowed").message("section-41-allowed");

        WALK.complete("respondToSection41").complete("respondToSection41");
        assertThat(WALK.openTasks()).contains("recordCourtDirections").doesNotContain("respondToSection41");
    }

    @Test
    void asksForAVariationWithoutDecidingEligibilityAgain() {
        WALK.start(Map.of("path", "variation"));
        WALK.complete("describeChange");

        assertThat(WALK.openTasks()).containsExactly("draftApplication");
    }

    @Test
    void protectsAWitnessWhoIsNotEligibleForMeasuresAllTheSame() {
        eligible(List.of());
        var process = WALK.start(Map.of("path", "application"));

        assertThat(WALK.word(process, "outcome")).isEqualTo("notEligible");
        assertThat(WALK.openTasks()).containsExactly("considerReportingDirection");
        WALK.complete("considerReportingDirection");
        assertThat(WALK.openTasks()).containsExactly("considerInPersonBan");
        WALK.complete("considerInPersonBan");
        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void considersOnlyTheReportsWhereThatIsAllThatIsLeft() {
        WALK.start(Map.of("path", "reporting"));

        assertThat(WALK.openTasks()).containsExactly("considerReportingDirection");
        WALK.complete("considerReportingDirection");
        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void considersTheReportsOnce() {
        when(records.latestRecord(CASE, "considerReportingDirection")).thenReturn(Optional.of(mock()));

        WALK.start(Map.of("path", "reporting"));

        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void considersTheOtherProtectionsBesideTheApplication() {
        WALK.start(Map.of("path", "application"));
        WALK.complete("considerReportingDirection")
                .complete("notifySection28Eligibility")
                .complete("considerInPersonBan");

        assertThat(WALK.openTasks()).containsExactly("recordWishes");
    }

    private ProcessInstance drafted(String meeting, String route) {
        var process = WALK.start(Map.of("path", "application"));
        WALK.complete("recordWishes", "meeting", meeting).complete("confirmMg2");
        if (meeting.equals("wanted")) {
            WALK.complete("holdSpecialMeasuresMeeting");
        }
        WALK.complete("draftApplication", "applicationRoute", route);
        return process;
    }

    @Test
    void keepsAVariationApartFromAnotherBesideIt() {
        WalkedRun first = served("2026-11-19");
        WalkedRun second = served("2026-11-20");

        verify(limits)
                .start(
                        SpecialMeasuresApplicationSteps.representations(first.run()),
                        LocalDate.of(2026, 11, 19),
                        "serveApplication");
        verify(limits)
                .start(
                        SpecialMeasuresApplicationSteps.representations(second.run()),
                        LocalDate.of(2026, 11, 20),
                        "serveApplication");
        when(limits.endOf(SpecialMeasuresApplicationSteps.representations(second.run())))
                .thenReturn(Optional.of(RESPONSES_OVER.plusSeconds(86_400)));
        assertThat(first.dueOf("representationsExpired")).isEqualTo(Date.from(RESPONSES_OVER));
        assertThat(second.dueOf("representationsExpired")).isEqualTo(Date.from(RESPONSES_OVER.plusSeconds(86_400)));
    }

    private WalkedRun served(String on) {
        WalkedRun variation = WALK.run(Map.of("path", "variation"));
        when(records.latest(variation.run(), "serveApplication")).thenReturn(new Answers(Map.of("courtServedOn", on)));
        return variation
                .complete("describeChange")
                .complete("draftApplication", "applicationRoute", "application")
                .complete("approveApplication", "approval", "approved")
                .complete("serveApplication", "serving", "served");
    }

    private ProcessInstance approved(String meeting, String route) {
        var process = drafted(meeting, route);
        WALK.complete("approveApplication", "approval", "approved");
        return process;
    }

    private void directed(String word) {
        WALK.complete("recordCourtDirections", "directions", word).ends("send-notice", "delivered");
    }

    private void standing(Measure measure) {
        when(measures.statuses(CASE)).thenReturn(new MeasureStatuses(Map.of(measure, MeasureStatus.GRANTED)));
    }

    private void eligible(List<FiredRule> fired) {
        when(rules.decideEligibility(CASE)).thenReturn(new Answer(ApplicationRules.ELIGIBILITY, fired, List.of()));
        when(rules.isEligible(CASE)).thenReturn(!fired.isEmpty());
    }
}
