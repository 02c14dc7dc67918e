package org.alongside.trial.process;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.LegalToday;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.timelimits.TimeLimits;
import org.springframework.stereotype.Component;

/** The limits that run from the date of the trial and from the sentence. */
@Component
class TrialLimits {

    static final String TELL_OF_HEARING = "VC-R8-HRG";
    static final String TELL_OF_CALL = "VC-R8-CALL";
    static final String TELL_SENTENCE = "VC-R9-ULS";
    static final String LENIENT_SENTENCE = "ULS";

    private static final String NEEDS_AGAIN = "VC-R4-NA2";
    private static final String CONTACT_SCHEME = "VC-R11-REF";
    private static final String PLANNED_BY = "planPreparation";
    private static final String SENTENCED_BY = "startSentenceLimits";

    /** The result does not end what is owed about the sentence: ULS, VC-R9-ULS and VC-R11-REF run on. */
    private static final List<String> OF_THE_TRIAL =
            List.of(TELL_OF_HEARING, TELL_OF_CALL, NEEDS_AGAIN, "VC-R8-VISIT", "PR-ARRANGE");

    private final TimeLimits limits;
    private final TrialRecords records;
    private final Hearings hearings;
    private final LegalToday today;

    TrialLimits(TimeLimits limits, TrialRecords records, Hearings hearings, LegalToday today) {
        this.limits = limits;
        this.records = records;
        this.hearings = hearings;
        this.today = today;
    }

    /** From the day the court gave the date; who must come to court is told so and asked again what they need before the trial. */
    void startFromDate(UUID caseId) {
        RecordView given = records.date(caseId).orElse(null);
        LocalDate givenOn = given == null ? today.date() : givenOn(given.answers());
        limits.start(caseId, TELL_OF_HEARING, givenOn, PLANNED_BY);
        Answers fixed = records.latest(caseId, TrialRecords.FIXED);
        if (!fixed.text("attendance").equals("required")) {
            return;
        }
        if (given != null && given.source().task().equals(TrialRecords.FIXED)) {
            limits.start(caseId, TELL_OF_CALL, fixed.date("calledOn").orElse(givenOn), PLANNED_BY);
        }
        hearings.open(caseId, HearingKind.TRIAL)
                .ifPresent(trial -> limits.startWithDueDate(
                        caseId, NEEDS_AGAIN, givenOn, trial.when().on(), PLANNED_BY));
    }

    /** From the day of the sentence; the referral only where the sentence calls for one. */
    void startFromSentence(UUID caseId) {
        Answers sentence = records.latest(caseId, "recordSentence");
        LocalDate sentencedOn = sentence.date("sentencedOn").orElseGet(today::date);
        limits.start(caseId, LENIENT_SENTENCE, sentencedOn, SENTENCED_BY);
        limits.start(caseId, TELL_SENTENCE, sentencedOn, SENTENCED_BY);
        String referral = sentence.text("contactReferral");
        if (referral.equals("toMake") || referral.equals("made")) {
            limits.start(caseId, CONTACT_SCHEME, sentencedOn, SENTENCED_BY);
        }
        if (referral.equals("made")) {
            limits.meet(caseId, CONTACT_SCHEME, today.date());
        }
    }

    /** The trial is over or will not be: nothing is asked for any more before it. */
    void stop(UUID caseId) {
        OF_THE_TRIAL.forEach(rule -> limits.stop(caseId, rule));
    }

    private LocalDate givenOn(Answers answers) {
        return answers.date("toldByCourtOn")
                .or(() -> answers.date("trialDayOn"))
                .orElseGet(today::date);
    }
}
