package org.alongside.crossexamination.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.crossexamination.domain.CourtDate;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The ground rules hearing was held, or not; the judge may have moved the recording. */
@Component
class RecordGroundRulesHearing implements TaskHandler {

    private final Hearings hearings;
    private final Section28Limits limits;

    RecordGroundRulesHearing(Hearings hearings, Section28Limits limits) {
        this.hearings = hearings;
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        UUID caseId = submission.caseId();
        Answers answers = submission.answers();
        if (answers.text("groundRulesHearing").equals("ready")) {
            LocalDate heldOn = answers.date("heldOn").orElse(submission.today());
            hearings.held(caseId, HearingKind.GROUND_RULES_HEARING);
            limits.groundRulesSettled(caseId, heldOn);
            answers.date("recordingOn").ifPresent(day -> moveRecording(caseId, day));
        } else {
            limits.stop(caseId, CourtDate.GROUND_RULES_HEARING);
        }
        return Map.of();
    }

    private void moveRecording(UUID caseId, LocalDate day) {
        hearings.move(caseId, HearingKind.RECORDING, When.on(day), "Changed at the ground rules hearing");
        limits.start(caseId, CourtDate.RECORDING, day, "recordGroundRulesHearing");
    }
}
