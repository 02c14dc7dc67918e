package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Run;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** What the other parties say, CrimPR 18.13: after the service, within its ten business days or with an explanation of the delay. */
@Component
class RecordRepresentations implements TaskHandler {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String SERVED_ON = "representationsServedOn";
    private static final String OUT_OF_TIME = "SMA-OOT";
    private static final String LATE = "representationsLate";

    private final CaseRecords records;
    private final TimeLimits limits;
    private final DraftToRead draft;
    private final AppliedMeasures applied;

    RecordRepresentations(CaseRecords records, TimeLimits limits, DraftToRead draft, AppliedMeasures applied) {
        this.records = records;
        this.limits = limits;
        this.draft = draft;
        this.applied = applied;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        submission.answers().date(SERVED_ON).ifPresent(on -> {
            requireInOrder(submission, on);
            requireExplained(submission, on);
            if (submission.answers().yes(LATE)) {
                limits.start(submission.caseId(), OUT_OF_TIME, on, submission.task());
                limits.meet(submission.caseId(), OUT_OF_TIME, on);
            }
        });
        if (submission.answers().text("representations").equals("opposed")) {
            var drafted = new DraftedApplication(records.latest(submission.run(), "draftApplication"));
            applied.opposed(submission.caseId(), drafted, submission.answers().text("representationsText"));
        }
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        return draft.beside(run);
    }

    private void requireInOrder(Submission submission, LocalDate on) {
        Optional<LocalDate> served = new ServedApplication(records.latest(submission.run(), "serveApplication")).on();
        served.filter(on::isBefore).ifPresent(day -> {
            throw new Refusal(
                    SERVED_ON,
                    "The application was served on %s: nobody answered it before".formatted(DAY.format(day)));
        });
    }

    /** Late representations ask for an extension when they are served, and explain the delay: CrimPR 18.6. */
    private void requireExplained(Submission submission, LocalDate on) {
        boolean saidLate = submission.answers().yes(LATE);
        lastDay(submission.run()).filter(due -> on.isAfter(due) != saidLate).ifPresent(due -> {
            throw new Refusal(
                    LATE,
                    saidLate
                            ? "They came in time: the last day was %s".formatted(DAY.format(due))
                            : "The last day was %s. Say that they came late, and how that was explained: CrimPR 18.6"
                                    .formatted(DAY.format(due)));
        });
    }

    /** The last day of the newest limit, also where the first representations have met it or it has passed. */
    private Optional<LocalDate> lastDay(Run run) {
        return limits.servedBy(SpecialMeasuresApplicationSteps.representations(run))
                .map(LimitView::dueOn);
    }
}
