package org.alongside.crossexamination.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.crossexamination.domain.CourtDate;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.specialmeasures.MeasuresOnTheDay;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The day of the recording: what was really given, and how far the questioning came. */
@Component
class RecordRecording implements TaskHandler {

    private final Hearings hearings;
    private final MeasuresOnTheDay measures;
    private final Section28Limits section28;
    private final TimeLimits limits;

    RecordRecording(Hearings hearings, MeasuresOnTheDay measures, Section28Limits section28, TimeLimits limits) {
        this.hearings = hearings;
        this.measures = measures;
        this.section28 = section28;
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        UUID caseId = submission.caseId();
        Answers answers = submission.answers();
        LocalDate day = answers.date("recordedOn").orElse(submission.today());
        measures.given(caseId, HearingKind.RECORDING, day, answers);
        switch (answers.text("recording")) {
            case "completed" -> {
                hearings.held(caseId, HearingKind.RECORDING);
                section28.recorded(caseId, day);
            }
            case "partHeard" -> {
                hearings.held(caseId, HearingKind.RECORDING);
                section28.meet(caseId, CourtDate.RECORDING, day);
            }
            default -> section28.stop(caseId, CourtDate.RECORDING);
        }
        limits.start(caseId, Section28Limits.AFTERCARE, day, submission.task());
        return Map.of();
    }
}
