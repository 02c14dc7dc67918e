package org.alongside.investigation.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.cases.Answers;
import org.alongside.cases.CasePeople;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A charge fixes the first hearing; either decision starts its limit for telling, from the day it was made (Victims' Code Right 6). */
@Component
class DecideCharge implements TaskHandler {

    /** The charging codes that go with each decision: practice. */
    private static final Map<String, Set<String>> CODES = Map.of(
            "charged", Set.of("CH1", "CH2"),
            "notCharged", Set.of("CH3", "CH4", "CH5", "CH7"),
            "moreWork", Set.of("CH6"));

    private static final List<String> ACCUSED =
            List.of("defendant1Name", "defendant2Name", "defendant3Name", "defendant4Name");

    private final Hearings hearings;
    private final TimeLimits limits;
    private final Triggers triggers;
    private final CasePeople people;

    DecideCharge(Hearings hearings, TimeLimits limits, Triggers triggers, CasePeople people) {
        this.hearings = hearings;
        this.limits = limits;
        this.triggers = triggers;
        this.people = people;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        String decision = answers.text("charging");
        if (!CODES.getOrDefault(decision, Set.of()).contains(answers.text("chargingCode"))) {
            throw new Refusal("chargingCode", "The ground does not go with the decision");
        }
        switch (decision) {
            case "charged" -> charge(submission);
            case "notCharged" -> startLimit(submission, "VC-R6-CPS", "decidedOn");
            default -> {
                // the action plan goes back to the police; nothing is told yet
            }
        }
        return Map.of();
    }

    private void charge(Submission submission) {
        Answers answers = submission.answers();
        LocalDate firstHearing = answers.date("firstHearingOn").orElseThrow();
        if (answers.date("chargedOn").filter(firstHearing::isBefore).isPresent()) {
            throw new Refusal("firstHearingOn", "The first hearing must be on the day of the charge or later");
        }
        String time = answers.text("hearingTime");
        hearings.fix(
                submission.caseId(),
                HearingKind.FIRST_HEARING,
                new When(firstHearing, time.isEmpty() ? null : LocalTime.parse(time), answers.text("court")));
        startLimit(submission, "VC-R6-CHG", "chargedOn");
        people.accused(submission.caseId(), ACCUSED.stream().map(answers::text).toList());
        Trigger.firstAppearance(answers.text("bail"), answers.text("offenceClass"))
                .ifPresent(custody -> triggers.happened(submission.caseId(), firstHearing, submission.task(), custody));
    }

    private void startLimit(Submission submission, String rule, String day) {
        LocalDate on = submission.answers().date(day).orElseGet(submission::today);
        limits.start(submission.caseId(), rule, on, submission.task());
    }
}
