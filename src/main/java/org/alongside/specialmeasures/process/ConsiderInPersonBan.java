package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Answers;
import org.alongside.cases.Run;
import org.alongside.forms.Offers;
import org.alongside.forms.Offers.Offer;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps what the rules say of questions by the accused in person. The plea it is asked after sets off the time to apply; an application starts
 * the time to answer it, CrimPR 23.7.
 */
@Component
class ConsiderInPersonBan implements TaskHandler {

    private static final String APPLY = "S36-APP";
    private static final String GROUNDS_KNOWN = "groundsKnownOn";
    private static final String APPLIED = "banAppliedOn";

    private final ApplicationRules rules;
    private final TimeToApply time;
    private final TimeLimits limits;
    private final Triggers triggers;
    private final Representative representative;

    ConsiderInPersonBan(
            ApplicationRules rules,
            TimeToApply time,
            TimeLimits limits,
            Triggers triggers,
            Representative representative) {
        this.rules = rules;
        this.time = time;
        this.limits = limits;
        this.triggers = triggers;
        this.representative = representative;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        rules.decideInPersonBan(submission.caseId(), submission.answers());
        NotGuiltyPlea.in(submission.answers()).ifPresent(plea -> time.entered(submission.caseId(), plea));
        askForTheBan(submission);
        representative.invitedBefore(submission);
        return Map.of();
    }

    /** Until somebody pleads not guilty nobody is to be questioned; then the grounds are known at the latest on this day. */
    @Override
    public Optional<LocalDate> triggerDay(Run run, LocalDate openedOn) {
        return time.known(run.caseId()).map(NotGuiltyPlea::on);
    }

    private void askForTheBan(Submission submission) {
        Answers answers = submission.answers();
        answers.date(GROUNDS_KNOWN)
                .ifPresent(on ->
                        limits.start(LimitOf.task(submission.run(), APPLY, submission.task()), on, submission.task()));
        answers.date(APPLIED).ifPresent(on -> {
            if (answers.date(GROUNDS_KNOWN).filter(on::isBefore).isPresent()) {
                throw new Refusal(
                        APPLIED, "The ban cannot have been asked for before its grounds were known (CrimPR 23.4)");
            }
            triggers.happened(submission.caseId(), on, submission.task(), Trigger.SECTION_36_APPLICATION);
        });
    }

    /** What the case knows is not asked again. */
    @Override
    public Offers offers(Run run) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        time.known(run.caseId())
                .ifPresent(plea -> offers.put("pleaOn", Offer.of(plea.on().toString(), "the plea that is recorded")));
        rules.offenceGroup(run.caseId())
                .ifPresent(group -> offers.put("offenceGroup", Offer.of(group, "the charge and the MG2")));
        return new Offers(offers, Map.of());
    }

    @Override
    public List<Beside> beside(Run run) {
        return rules.besideInPersonBan(run.caseId());
    }
}
