package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Counts the time to apply from the not-guilty plea, CrimPR 18.4(a), and marks what is now before the court. */
@Component
class ServeApplication implements TaskHandler {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String CROWN_COURT = "SMA-CC";

    private final CaseRecords records;
    private final TimeLimits limits;
    private final AppliedMeasures applied;

    ServeApplication(CaseRecords records, TimeLimits limits, AppliedMeasures applied) {
        this.records = records;
        this.limits = limits;
        this.applied = applied;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        UUID caseId = submission.caseId();
        LocalDate servedOn = past(submission, "servedOn").orElse(submission.today());
        Optional<LocalDate> pleaOn = past(submission, "pleaOn");
        var drafted = new DraftedApplication(records.latest(caseId, "draftApplication"));
        // the task opened with the Crown Court's limit, before anybody knew the plea or the kind of court
        limits.stop(caseId, CROWN_COURT);
        if (!isVariation(caseId)) {
            count(submission, drafted.limit(), servedOn, pleaOn);
        }
        applied.served(caseId, drafted);
        return Map.of();
    }

    private void count(Submission submission, String rule, LocalDate servedOn, Optional<LocalDate> pleaOn) {
        UUID caseId = submission.caseId();
        // before the plea no time runs: the limit is met as it is born
        LocalDate trigger = pleaOn.filter(plea -> !plea.isAfter(servedOn)).orElse(servedOn);
        limits.start(caseId, rule, trigger, pleaOn.isPresent() ? "notGuiltyPlea" : "serveApplication")
                .map(LimitView::dueOn)
                .filter(servedOn::isAfter)
                .ifPresent(dueOn -> requireExtension(submission, dueOn));
        limits.meet(caseId, rule, servedOn);
    }

    private static void requireExtension(Submission submission, LocalDate dueOn) {
        boolean asked = submission.answers().yes("lateService")
                && !submission.answers().text("extensionRequest").isBlank()
                && !submission.answers().text("lateExplanation").isBlank();
        if (!asked) {
            throw new Refusal(
                    "lateService",
                    "The last day to serve it was %s. Ask for an extension and explain why it is late"
                            .formatted(DAY.format(dueOn)));
        }
    }

    /** A variation is asked for as soon as the change is known, CrimPR 18.11, and not within days of the plea. */
    private boolean isVariation(UUID caseId) {
        Optional<RecordView> change = records.latestRecord(caseId, "describeChange");
        Optional<RecordView> wishes = records.latestRecord(caseId, "recordWishes");
        return change.isPresent()
                && (wishes.isEmpty() || change.get().at().isAfter(wishes.get().at()));
    }

    private static Optional<LocalDate> past(Submission submission, String key) {
        return submission.answers().date(key).map(day -> {
            if (day.isAfter(submission.today())) {
                throw new Refusal(key, "This day must not be in the future");
            }
            return day;
        });
    }
}
