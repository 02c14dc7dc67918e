package org.alongside.trial.process;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.engine.ProcessSteps;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.trial.ProsecutionConcluded;
import org.springframework.context.ApplicationEventPublisher;

/** What the model of the trial calls. */
@ProcessSteps("trial")
public class TrialSteps {

    private final TrialRecords records;
    private final TrialLimits limits;
    private final Hearings hearings;
    private final Rounds rounds;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    TrialSteps(
            TrialRecords records,
            TrialLimits limits,
            Hearings hearings,
            Rounds rounds,
            LegalToday today,
            ApplicationEventPublisher events) {
        this.records = records;
        this.limits = limits;
        this.hearings = hearings;
        this.rounds = rounds;
        this.today = today;
        this.events = events;
    }

    public String planPreparation(String caseId) {
        UUID id = UUID.fromString(caseId);
        limits.startFromDate(id);
        return records.isFamilySupported(id) ? "wanted" : "notWanted";
    }

    /** A trial that is moved without a new date is off the list until the court fixes one. */
    public String countMove(String caseId) {
        UUID id = UUID.fromString(caseId);
        rounds.count(id, "countMove");
        Answers move = records.move(id);
        Optional<When> when = When.in(move);
        if (when.isPresent()) {
            hearings.move(id, HearingKind.TRIAL, when.get(), move.text("reason"));
            return "known";
        }
        hearings.vacate(id, HearingKind.TRIAL, move.text("reason"));
        return "notKnown";
    }

    /** The next sitting day becomes the day of the trial; where the court gave none, the next working day is waited for. */
    public String countTrialDay(String caseId) {
        UUID id = UUID.fromString(caseId);
        rounds.count(id, "countTrialDay");
        Optional<LocalDate> next = records.latest(id, "recordTrialDay").date("nextDayOn");
        next.ifPresent(day -> hearings.goOn(id, HearingKind.TRIAL, day));
        return next.isPresent() ? "known" : "notKnown";
    }

    public void countTrialDayMove(String caseId) {
        rounds.count(UUID.fromString(caseId), "countTrialDayMove");
    }

    public void countRetrial(String caseId) {
        UUID id = UUID.fromString(caseId);
        rounds.count(id, "countRetrial");
        hearings.held(id, HearingKind.TRIAL);
        limits.stop(id);
    }

    public void standDownWitness(String caseId) {
        UUID id = UUID.fromString(caseId);
        hearings.vacate(
                id, HearingKind.TRIAL, records.latest(id, "recordTrialDay").text("reason"));
        limits.stop(id);
    }

    public String acceptGuiltyPlea(String caseId) {
        UUID id = UUID.fromString(caseId);
        hearings.vacate(id, HearingKind.TRIAL, "Guilty plea");
        limits.stop(id);
        return records.plea(id);
    }

    public void countSentenceMove(String caseId) {
        UUID id = UUID.fromString(caseId);
        rounds.count(id, "countSentenceMove");
        Answers putOff = records.latest(id, "recordSentence");
        When.in(putOff).ifPresent(when -> hearings.move(id, HearingKind.SENTENCE, when, putOff.text("reason")));
    }

    public void startSentenceLimits(String caseId) {
        limits.startFromSentence(UUID.fromString(caseId));
    }

    public String settleTrialOutcome(String caseId) {
        UUID id = UUID.fromString(caseId);
        String outcome = records.verdict(id);
        limits.stop(id);
        events.publishEvent(new ProsecutionConcluded(id, outcome, today.date()));
        return outcome;
    }
}
