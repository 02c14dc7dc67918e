package org.alongside.trial.process;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.LegalToday;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingMoved;
import org.alongside.hearings.Hearings;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The limits that run from the date of the trial and from the sentence. */
@Component
class TrialLimits {

    static final String TELL_OF_HEARING = "VC-R8-HRG";
    static final String TELL_OF_CALL = "VC-R8-CALL";
    static final String TELL_SENTENCE = "VC-R9-ULS";
    static final String LENIENT_SENTENCE = "ULS";

    static final String NEEDS_AGAIN = "VC-R4-NA2";
    private static final String CONTACT_SCHEME = "VC-R11-REF";
    private static final String PLANNED_BY = "planPreparation";
    private static final String SENTENCED_BY = "startSentenceLimits";

    /** The result does not end what is owed about the sentence: ULS, VC-R9-ULS and VC-R11-REF run on. */
    private static final Set<String> OF_THE_TRIAL = Set.of(TELL_OF_CALL, NEEDS_AGAIN, "VC-R8-VISIT", "PR-ARRANGE");

    /** What the parties owe each other, or may do, while the trial is prepared: not all of it is told here when it is done. */
    private static final String OF_ITS_PREPARATION = """
            CASE-SERVE-S28 CASE-SERVE-BAIL DEF-STATEMENT PROS-RESPONSE PROS-RESPONSE-LAST DISMISS-APP DISMISS-OPP
            PREP-HRG PTPH-LIST PTPH-LAST S9-OBJECT ADV-CHANGE S41-APP S41-RESP SMA-S41 S36-RESP S38-APPOINT SM-LAPSE-30
            CTL-SUMMARY CTL-EITHER-WAY CTL-CROWN
            """;

    private static final Set<String> OVER_WITH_THE_TRIAL = Stream.concat(
                    OF_THE_TRIAL.stream(), Stream.of(OF_ITS_PREPARATION.split("\\s+")))
            .collect(Collectors.toUnmodifiableSet());

    private static final Trigger[] SENTENCED = {Trigger.SENTENCE, Trigger.PROCEEDINGS_END};
    private static final Trigger[] WITH_CONTACT = {
        Trigger.SENTENCE, Trigger.PROCEEDINGS_END, Trigger.SENTENCE_WITH_CONTACT
    };

    private final TimeLimits limits;
    private final Triggers triggers;
    private final TrialRecords records;
    private final Hearings hearings;
    private final LegalToday today;

    TrialLimits(TimeLimits limits, Triggers triggers, TrialRecords records, Hearings hearings, LegalToday today) {
        this.limits = limits;
        this.triggers = triggers;
        this.records = records;
        this.hearings = hearings;
        this.today = today;
    }

    /** From the day the court gave the date; who must come to court is told so and asked again what they need before the trial. */
    void startFromDate(UUID caseId) {
        RecordView given = records.date(caseId).orElse(null);
        LocalDate givenOn = given == null ? today.date() : givenOn(given.answers());
        limits.start(tellingOfTrial(caseId), givenOn, PLANNED_BY);
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

    /** The trial moved, whoever moved it: what is needed is asked again before the new day. */
    @EventListener
    void on(HearingMoved moved) {
        if (moved.kind() == HearingKind.TRIAL
                && limits.dueOn(moved.caseId(), NEEDS_AGAIN).isPresent()) {
            limits.startWithDueDate(moved.caseId(), NEEDS_AGAIN, today.date(), moved.to(), "hearingMoved");
        }
    }

    /** From the day of the sentence; the referral only where the sentence calls for one. */
    void startFromSentence(UUID caseId) {
        Answers sentence = records.latest(caseId, "recordSentence");
        LocalDate sentencedOn = sentence.date("sentencedOn").orElseGet(today::date);
        String referral = sentence.text("contactReferral");
        boolean contact = referral.equals("toMake") || referral.equals("made");
        triggers.happened(caseId, sentencedOn, SENTENCED_BY, contact ? WITH_CONTACT : SENTENCED);
        if (sentence.text("crownCourt").equals("no")) {
            triggers.calledOff(caseId, Trigger.YOUTH_SENTENCE_HEARING);
        }
        if (referral.equals("made")) {
            limits.meet(caseId, CONTACT_SCHEME, today.date());
        }
    }

    /** The trial is over or will not be: nothing is asked for any more before it. */
    void stop(UUID caseId) {
        limits.stop(tellingOfTrial(caseId));
        limits.stop(caseId, OVER_WITH_THE_TRIAL);
    }

    /** Another hearing of the case has a limit of its own for telling. */
    static LimitOf tellingOfTrial(UUID caseId) {
        return LimitOf.task(caseId, TELL_OF_HEARING, "tellTrialDate");
    }

    private LocalDate givenOn(Answers answers) {
        return answers.date("toldByCourtOn")
                .or(() -> answers.date("trialDayOn"))
                .orElseGet(today::date);
    }
}
