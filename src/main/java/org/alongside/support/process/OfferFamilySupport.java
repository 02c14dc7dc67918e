package org.alongside.support.process;

import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.CasePeople;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A family that says yes is among the case's people. One that is not safe to involve is not supported beside the young person. */
@Component
class OfferFamilySupport implements TaskHandler {

    private final CasePeople people;

    OfferFamilySupport(CasePeople people) {
        this.people = people;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        if (answers.text("familyOffer").equals("accepted")) {
            if (answers.text("safeToInvolve").equals("no")) {
                throw new Refusal("familyOffer", "The family is not safe to involve: choose “declined” or “later”");
            }
            people.add(submission.caseId(), "family", answers.text("familyMembers"), null);
        }
        return Map.of();
    }
}
