package org.alongside.specialmeasures.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.alongside.testing.CaseFile.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureView;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.LimitStatus;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.TaskHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Representations with their dates and grounds, the answer to each, the challenge of a refusal, and a change that matters. */
class RepresentationsTest {

    private final CaseFile file = new CaseFile();
    private final TimeLimits limits = mock(TimeLimits.class);
    private final Cases cases = mock(Cases.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final DraftToRead toRead = mock(DraftToRead.class);
    private final AppliedMeasures applied = mock(AppliedMeasures.class);
    private final RecordRepresentations representations =
            new RecordRepresentations(file.records(), limits, toRead, applied);
    private final AnswerRepresentations answer =
            new AnswerRepresentations(file.records(), cases, CaseFile.today(), toRead);
    private final ExplainRefusal refusal = new ExplainRefusal(limits, CaseFile.today(), toRead, mock(Departures.class));
    private final TimeToApply time = mock(TimeToApply.class);
    private final DescribeChange change = new DescribeChange(
            measures,
            limits,
            new ChangeWanted(file.records(), measures, mock(), mock()),
            mock(ChangeToRead.class),
            time);

    @BeforeEach
    void servedInTheMiddleOfFebruary() {
        file.answered("serveApplication", Map.of("courtServedOn", "2026-02-16", "defendants", "1"));
        when(limits.servedBy(SpecialMeasuresApplicationSteps.representations(CaseFile.RUN)))
                .thenReturn(Optional.of(limit("SMA-RESP", LocalDate.of(2026, 2, 27))));
    }

    @Test
    void takesRepresentationsOnTheLastDayAndAsksForAnExplanationADayLater() {
        assertThat(came("2026-02-27", false)).isEmpty();
        refusedAt("representationsLate", "2026-02-28", false);
        assertThat(came("2026-02-28", true)).isEmpty();
        refusedAt("representationsLate", "2026-02-27", true);
    }

    @Test
    void refusesRepresentationsBeforeTheService() {
        refusedAt("representationsServedOn", "2026-02-15", false);
    }

    @Test
    void asksForAnAnswerToEachGround() {
        file.answered("recordRepresentations", Map.of("oppositionGrounds", List.of("notEligible", "notMaximising")));

        refused("groundsAnswered", answer, Map.of("groundsAnswered", List.of("notEligible")));
        assertThat(answer.submit(sent(
                        "answerRepresentations",
                        Map.of(
                                "groundsAnswered",
                                List.of("notEligible", "notMaximising"),
                                "answeredOn",
                                "2026-03-02"))))
                .isEmpty();
    }

    @Test
    void asksForAnAnswerToWhatCameLateToo() {
        file.answered("recordRepresentations", Map.of("representations", "unopposed"));
        new RecordFurtherRepresentations(representations)
                .submit(sent(
                        "recordFurtherRepresentations",
                        Map.of(
                                "representations", "opposed",
                                "representationsServedOn", "2026-03-01",
                                "representationsText", "No need",
                                "representationsLate", true)));
        verify(applied).opposed(eq(CASE), any(), eq("No need"));

        file.answered("recordFurtherRepresentations", Map.of("oppositionGrounds", List.of("noImprovement")));
        refused("groundsAnswered", answer, Map.of("groundsAnswered", List.of("notEligible")));
    }

    @Test
    void offersTheGroundsRaisedAndForAChildWhatTheActDeems() {
        file.answered("recordRepresentations", Map.of("oppositionGrounds", List.of("notMaximising")));
        CaseView witness = mock(CaseView.class);
        when(cases.byId(CASE)).thenReturn(witness);
        when(witness.ageOn(TODAY)).thenReturn(17, 18);

        assertThat(Objects.requireNonNull(answer.offers(CaseFile.RUN).answers().get("answerNotMaximising"))
                        .values()
                        .get(0))
                .contains("deemed to maximise", "s.21(2)");
        assertThat(answer.offers(CaseFile.RUN).answers()).containsOnlyKeys("groundsAnswered");
    }

    @Test
    void letsARefusalBeChallengedOnTheLastDayAndNoLonger() {
        challengeUntil(TODAY);
        assertThat(refusal.submit(sent("explainRefusal", Map.of("challenge", "challenged"))))
                .isEmpty();
        verify(limits).meet(ExplainRefusal.challenge(CaseFile.RUN), TODAY);

        challengeUntil(TODAY.minusDays(1));
        refused("challenge", refusal, Map.of("challenge", "challenged"));
        assertThat(refusal.submit(sent("explainRefusal", Map.of("challenge", "accepted"))))
                .isEmpty();
        verify(limits).stop(ExplainRefusal.challenge(CaseFile.RUN));
    }

    @Test
    void variesOrDischargesOnlyADirectionThatBinds() {
        Map<String, Object> vary = Map.of("changeAsked", "discharge", "changeNoticedOn", "2026-03-01");
        when(measures.of(CASE)).thenReturn(List.of());
        refused("changeAsked", change, vary);
        assertThat(change.submit(sent("describeChange", Map.of("changeAsked", "newMeasure"))))
                .isEmpty();

        MeasureView granted = inForce();
        when(measures.of(CASE)).thenReturn(List.of(granted));
        assertThat(change.submit(sent("describeChange", vary))).isEmpty();
        verify(limits)
                .start(
                        LimitOf.task(CaseFile.RUN, "SMA-VAR", "describeChange"),
                        LocalDate.of(2026, 3, 1),
                        "describeChange");
    }

    @Test
    void aChangeHasADayWhereTheCourtHasSetDaysGoing() {
        assertThat(change.timeLimit(CaseFile.RUN)).isEmpty();

        when(time.isAskedForBySection41(CaseFile.CASE)).thenReturn(true);
        assertThat(change.timeLimit(CaseFile.RUN)).contains("PR-TASK");
    }

    @Test
    void offersAsTheChangeWhatTheYoungPersonWantsChangedSinceTheCourtDecided() {
        file.answered("changeCircumstances", Map.of("ownWords", "An old wish", "changedSince", "2026-01-05"));
        file.answered("recordCourtDirections", Map.of());
        assertThat(change.offers(CaseFile.RUN).answers()).isEmpty();

        file.answered(
                "explainDirections",
                Map.of("wantsChange", "yes", "changeWanted", "I want the screen", "explainedOn", "2026-03-01"));
        assertThat(change.offers(CaseFile.RUN).answers())
                .hasEntrySatisfying(
                        "ownWords", offer -> assertThat(offer.values()).containsExactly("I want the screen"))
                .hasEntrySatisfying(
                        "changeNoticedOn", offer -> assertThat(offer.values()).containsExactly("2026-03-01"));
    }

    private static MeasureView inForce() {
        MeasureView granted = mock(MeasureView.class);
        when(granted.measure()).thenReturn(Measure.SCREENS);
        when(granted.status()).thenReturn(MeasureStatus.GRANTED);
        return granted;
    }

    private Map<String, Object> came(String day, boolean late) {
        return representations.submit(sent(
                "recordRepresentations",
                Map.of("representations", "opposed", "representationsServedOn", day, "representationsLate", late)));
    }

    private void refusedAt(String field, String day, boolean late) {
        refused(field, representations, Map.of("representationsServedOn", day, "representationsLate", late));
    }

    private static void refused(String field, TaskHandler handler, Map<String, Object> answers) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(sent("task", answers)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private void challengeUntil(LocalDate lastDay) {
        when(limits.servedBy(ExplainRefusal.challenge(CaseFile.RUN)))
                .thenReturn(Optional.of(limit("PR-CHALLENGE", lastDay)));
    }

    private static LimitView limit(String rule, LocalDate lastDay) {
        return new LimitView(rule, "Limit", TODAY, lastDay, LimitStatus.RUNNING, "practice", false, "");
    }
}
