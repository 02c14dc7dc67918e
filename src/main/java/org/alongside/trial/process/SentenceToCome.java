package org.alongside.trial.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.springframework.stereotype.Component;

/** What runs between the result and the sentence, CrimPR 24.11; where nobody was convicted the trial ends with the result. */
@Component
class SentenceToCome {

    private static final String HEARING = "sentencingOn";
    private static final String PUT_OFF = "sentencePutOff";

    /** How long a magistrates' or youth court may put sentence off: CrimPR 24.11(8). */
    private static final Map<String, Trigger> CONVICTED = Map.of(
            "magistratesCustody", Trigger.CONVICTED_IN_CUSTODY,
            "youthCustody", Trigger.CONVICTED_IN_CUSTODY,
            "magistratesBail", Trigger.CONVICTED_NOT_IN_CUSTODY,
            "youthBail", Trigger.CONVICTED_NOT_IN_CUSTODY);

    private final Triggers triggers;
    private final Hearings hearings;

    SentenceToCome(Triggers triggers, Hearings hearings) {
        this.triggers = triggers;
        this.hearings = hearings;
    }

    /** The result was given on this day. */
    void afterTheResult(Submission submission, LocalDate heldOn) {
        UUID caseId = submission.caseId();
        Answers answers = submission.answers();
        String putOff = answers.text(PUT_OFF);
        answers.date(HEARING).ifPresent(on -> {
            if (on.isBefore(heldOn)) {
                throw new Refusal(
                        HEARING, "The sentence hearing (CrimPR 24.11) must be on the day of the result or later");
            }
            hearings.fix(caseId, HearingKind.SENTENCE, When.on(on));
            if (putOff.startsWith("youth")) {
                triggers.happened(caseId, on, submission.task(), Trigger.YOUTH_SENTENCE_HEARING);
            }
        });
        Trigger convicted = CONVICTED.get(putOff);
        if (convicted != null) {
            triggers.happened(caseId, heldOn, submission.task(), convicted);
        }
        if (!answers.text("verdict").equals("convicted")
                && !answers.text("verdict").equals("mixed")) {
            triggers.happened(caseId, heldOn, submission.task(), Trigger.PROCEEDINGS_END);
        }
    }
}
