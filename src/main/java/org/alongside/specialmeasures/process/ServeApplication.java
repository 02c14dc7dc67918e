package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.forms.Offers;
import org.alongside.forms.Offers.Offer;
import org.alongside.specialmeasures.Defendants;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Counts the time to apply from the not-guilty plea, CrimPR 18.4(a), and marks what is now before the court. */
@Component
class ServeApplication implements TaskHandler {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String CHARGE = "the charging decision";

    private final CaseRecords records;
    private final TimeToApply time;
    private final AppliedMeasures applied;
    private final Defendants defendants;
    private final DraftAndWishes wishes;
    private final Triggers triggers;

    ServeApplication(
            CaseRecords records,
            TimeToApply time,
            AppliedMeasures applied,
            Defendants defendants,
            DraftAndWishes wishes,
            Triggers triggers) {
        this.records = records;
        this.time = time;
        this.applied = applied;
        this.defendants = defendants;
        this.wishes = wishes;
        this.triggers = triggers;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (ServedApplication.isSentBack(submission.answers())) {
            return Map.of();
        }
        UUID caseId = submission.caseId();
        Optional<RecordView> draft = records.latestRecord(submission.run(), "draftApplication");
        var served = new ServedApplication(submission.answers());
        requireAfterTheDraft(submission, served, draft);
        requireEveryDefendant(caseId, served);
        LocalDate servedOn = served.on().orElse(submission.today());
        var drafted = new DraftedApplication(draft.map(RecordView::answers).orElse(Answers.NONE));
        wishes.requireReasonForChanges(submission, lastLookedAt(submission.run()), drafted);
        time.served(submission, servedOn);
        triggers.happened(caseId, servedOn, submission.task(), served.brings());
        applied.served(caseId, drafted);
        return Map.of();
    }

    /** What goes back to the drafter is not served. */
    @Override
    public boolean serves(Answers answers) {
        return !ServedApplication.isSentBack(answers);
    }

    @Override
    public Optional<String> timeLimit(Run run) {
        return Optional.of(time.limit(run));
    }

    /** Before the plea no time runs. */
    @Override
    public Optional<LocalDate> triggerDay(Run run, LocalDate openedOn) {
        return time.known(run.caseId()).map(NotGuiltyPlea::on);
    }

    @Override
    public List<Beside> beside(Run run) {
        return wishes.changed(run.caseId(), lastLookedAt(run));
    }

    /** What was known when it was approved, at once or after a challenge, was weighed then. */
    private Optional<RecordView> lastLookedAt(Run run) {
        return records.latestRecord(run, "approveApplication")
                .flatMap(done -> done.answers().text("approval").equals("approved")
                        ? Optional.of(done)
                        : records.latestRecord(run, "reconsiderRefusal"))
                .or(() -> records.latestRecord(run, "draftApplication"));
    }

    @Override
    public Offers offers(Run run) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        List<String> names = defendants.of(run.caseId());
        if (!names.isEmpty()) {
            offers.put("defendants", Offer.of(String.valueOf(names.size()), CHARGE));
        }
        for (int n = 1; n <= names.size(); n++) {
            offers.put("defendant%dName".formatted(n), Offer.of(names.get(n - 1), CHARGE));
        }
        time.known(run.caseId())
                .ifPresent(plea -> offers.put("pleaOn", Offer.of(plea.on().toString(), "the record of the plea")));
        return new Offers(offers, Map.of());
    }

    private static void requireAfterTheDraft(
            Submission submission, ServedApplication served, Optional<RecordView> draft) {
        Optional<LocalDate> draftedOn = draft.map(done -> LocalDate.ofInstant(done.at(), LegalToday.LONDON));
        for (String key : served.dayKeys()) {
            draftedOn
                    .filter(on ->
                            submission.answers().date(key).filter(on::isAfter).isPresent())
                    .ifPresent(on -> {
                        throw new Refusal(
                                key,
                                "The day of service (CrimPR 18.4(b)) must not be before the draft, which is of %s"
                                        .formatted(DAY.format(on)));
                    });
        }
    }

    /** Each defendant's representative is a party of their own: CrimPR 18.4(b). */
    private void requireEveryDefendant(UUID caseId, ServedApplication served) {
        List<String> missing = served.missing(defendants.of(caseId));
        if (!missing.isEmpty()) {
            throw new Refusal(
                    "defendants",
                    "CrimPR 18.4(b) asks for service on every party. Say when it was served for: "
                            + String.join(", ", missing));
        }
    }
}
