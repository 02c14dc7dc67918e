package org.alongside.crossexamination.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.crossexamination.domain.CourtDate;
import org.alongside.crossexamination.domain.CourtDates;
import org.alongside.crossexamination.domain.Prerequisites;
import org.alongside.engine.ProcessSteps;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingView;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasuresOnTheDay;
import org.alongside.timelimits.TimeLimits;

/** What the model of the pre-trial cross-examination calls. */
@ProcessSteps("preTrialCrossExamination")
public class PreTrialCrossExaminationSteps {

    private static final List<CourtDate> AFTER_THE_RECORDING =
            List.of(CourtDate.RECALL, CourtDate.EXCLUSION, CourtDate.EDITING);

    private final Prerequisites prerequisites;
    private final CourtDates dates;
    private final CaseRecords records;
    private final Rounds rounds;
    private final Hearings hearings;
    private final MeasuresOnTheDay measures;
    private final TimeLimits limits;
    private final Section28Limits section28;
    private final LegalToday today;

    PreTrialCrossExaminationSteps(
            Prerequisites prerequisites,
            CourtDates dates,
            CaseRecords records,
            Rounds rounds,
            Hearings hearings,
            MeasuresOnTheDay measures,
            TimeLimits limits,
            Section28Limits section28,
            LegalToday today) {
        this.prerequisites = prerequisites;
        this.dates = dates;
        this.records = records;
        this.rounds = rounds;
        this.hearings = hearings;
        this.measures = measures;
        this.limits = limits;
        this.section28 = section28;
        this.today = today;
    }

    /** Where nothing is missing, the two hearings get the dates that the court set and their limits start. */
    public String checkPrerequisites(String caseId) {
        UUID id = UUID.fromString(caseId);
        if (!prerequisites.missing(id).isEmpty()) {
            return "missing";
        }
        startHearing(id, HearingKind.GROUND_RULES_HEARING, CourtDate.GROUND_RULES_HEARING);
        startHearing(id, HearingKind.RECORDING, CourtDate.RECORDING);
        return "ready";
    }

    public void countPrerequisiteCheck(String caseId) {
        rounds.count(UUID.fromString(caseId), "countPrerequisiteCheck");
    }

    public String recordNoRecording(String caseId) {
        endWithoutRecording(UUID.fromString(caseId), "No recording could be arranged");
        return "notReached";
    }

    public void countGroundRulesMove(String caseId) {
        UUID id = UUID.fromString(caseId);
        rounds.count(id, "countGroundRulesMove");
        Answers answers = records.latest(id, "recordGroundRulesHearing");
        giveNewDate(id, HearingKind.GROUND_RULES_HEARING, CourtDate.GROUND_RULES_HEARING, answers);
    }

    /** The judge may have given the recording another day at the ground rules hearing: then the young person is told of it. */
    public String checkRecordingDate(String caseId) {
        Answers heard = records.latest(UUID.fromString(caseId), "recordGroundRulesHearing");
        return heard.date(CourtDate.RECORDING.field()).isPresent() ? "moved" : "kept";
    }

    /** The task that waited for the old day took its limit away with it; the new one waits for the new day. */
    public void countRecordingMove(String caseId) {
        UUID id = UUID.fromString(caseId);
        rounds.count(id, "countRecordingMove");
        hearings.day(id, HearingKind.RECORDING)
                .ifPresent(day -> limits.startWithDueDate(
                        id, CourtDate.RECORDING.rule(), today.date(), day, "countRecordingMove"));
    }

    public void countPartHeard(String caseId) {
        recordAgain(caseId, "countPartHeard", "recordRecording");
    }

    public void countPutOff(String caseId) {
        recordAgain(caseId, "countPutOff", "recordRecording");
    }

    public void countRecall(String caseId) {
        recordAgain(caseId, "countRecall", "recordRecallDecision");
    }

    public void countRecallApplication(String caseId) {
        rounds.count(UUID.fromString(caseId), "countRecallApplication");
    }

    public String recordLiveEvidence(String caseId) {
        endWithoutRecording(UUID.fromString(caseId), "The evidence is given live at the trial");
        return "usedLive";
    }

    /** No further recording is directed yet. */
    public String openRecallWindow(String caseId) {
        UUID id = UUID.fromString(caseId);
        AFTER_THE_RECORDING.forEach(
                date -> dates.of(id, date).ifPresent(day -> section28.start(id, date, day, "openRecallWindow")));
        return "none";
    }

    /** The end of the last day to apply for a further recording; today's where no such day is known any more. */
    public Date recallLimit(String caseId) {
        UUID id = UUID.fromString(caseId);
        Instant end = limits.endOf(id, CourtDate.RECALL.rule())
                .orElseGet(() -> today.endOf(dates.of(id, CourtDate.RECALL).orElseGet(today::date)));
        return Date.from(end);
    }

    public String markReadyForTrial(String caseId) {
        UUID id = UUID.fromString(caseId);
        section28.stopAll(id);
        measures.ready(id, HearingKind.TRIAL, Measure.RECORDED_CROSS_EXAMINATION, "Recorded and edited for the trial");
        return "recorded";
    }

    /** A hearing that is fixed already keeps its date: it may have moved since the court set the first one. */
    private void startHearing(UUID caseId, HearingKind kind, CourtDate date) {
        LocalDate set = dates.of(caseId, date).orElseThrow();
        LocalDate day =
                hearings.open(caseId, kind).map(HearingView::when).map(When::on).orElse(set);
        if (day.equals(set)) {
            hearings.fix(caseId, kind, When.on(set));
        }
        section28.start(caseId, date, day, "checkPrerequisites");
    }

    private void recordAgain(String caseId, String loop, String task) {
        UUID id = UUID.fromString(caseId);
        rounds.count(id, loop);
        giveNewDate(id, HearingKind.RECORDING, CourtDate.RECORDING, records.latest(id, task));
    }

    private void giveNewDate(UUID caseId, HearingKind kind, CourtDate date, Answers answers) {
        When.in(answers).ifPresent(when -> {
            hearings.move(caseId, kind, when, answers.text("reason"));
            limits.startWithDueDate(caseId, date.rule(), today.date(), when.on(), kind.word());
        });
    }

    private void endWithoutRecording(UUID caseId, String reason) {
        section28.stopAll(caseId);
        hearings.vacate(caseId, HearingKind.GROUND_RULES_HEARING, reason);
        hearings.vacate(caseId, HearingKind.RECORDING, reason);
        measures.missed(caseId, HearingKind.RECORDING, Measure.RECORDED_CROSS_EXAMINATION, reason);
    }
}
