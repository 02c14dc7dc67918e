package org.alongside.crossexamination.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Run;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The working day to tell the new date runs from the day the court gave it. */
@Component
class TellRecordingDate implements TaskHandler {

    private static final String TELL_OF_HEARING = "VC-R8-HRG";

    /** The day of what brought another date, by its task. */
    private static final Map<String, String> GIVEN_ON = Map.of(
            "recordGroundRulesHearing", "heldOn", "recordRecording", "recordedOn", "recordRecallDecision", "decidedOn");

    private final TimeLimits limits;
    private final CaseRecords records;

    TellRecordingDate(TimeLimits limits, CaseRecords records) {
        this.limits = limits;
        this.records = records;
    }

    /** The court gives the new date at the ground rules hearing, on the day on which the recording was not completed, or on which it granted another. */
    @Override
    public Optional<LocalDate> triggerDay(Run run, LocalDate openedOn) {
        return GIVEN_ON.keySet().stream()
                .flatMap(task -> records.latestRecord(run.caseId(), task).stream())
                .max(Comparator.comparing(RecordView::at))
                .flatMap(it -> it.answers()
                        .date(Objects.requireNonNull(GIVEN_ON.get(it.source().task()))))
                .or(() -> Optional.of(openedOn));
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        LocalDate toldOn = answers.date("toldOn").orElse(submission.today());
        LocalDate courtOn = answers.date("toldByCourtOn").orElse(toldOn);
        if (toldOn.isBefore(courtOn)) {
            throw new Refusal("toldOn", "The young person cannot have been told before the court gave the date");
        }
        var telling = LimitOf.task(submission.caseId(), TELL_OF_HEARING, submission.task());
        limits.start(telling, courtOn, submission.task());
        limits.meet(telling, toldOn);
        return Map.of();
    }
}
