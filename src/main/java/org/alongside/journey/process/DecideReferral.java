package org.alongside.journey.process;

import java.util.List;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.Run;
import org.alongside.cases.SafeContacts;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.forms.Field;
import org.alongside.forms.Offers;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.alongside.work.WorkItemView;
import org.springframework.stereotype.Component;

/** An accepted referral says what the manager found out about reaching the young person, and who takes the case. */
@Component
class DecideReferral implements TaskHandler {

    private final SafeContacts contacts;
    private final TakingTeam team;

    DecideReferral(SafeContacts contacts, TakingTeam team) {
        this.contacts = contacts;
        this.team = team;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        if (answers.text("referral").equals("accepted")) {
            contacts.of(submission.caseId())
                    .map(known -> checked(known, answers))
                    .ifPresent(checked -> contacts.keep(submission.caseId(), checked));
            team.take(submission);
        }
        return Map.of();
    }

    @Override
    public Map<String, List<Field.Option>> choices(WorkItemView item) {
        return team.choices();
    }

    @Override
    public Offers offers(Run run) {
        return team.offers(run.caseId());
    }

    /** Agreeing to support is not agreeing to messages: that stays as the referral says. */
    private static SafeContact checked(SafeContact known, Answers answers) {
        return new SafeContact(
                known.channel(),
                known.address(),
                known.allowed(),
                answers.yes("safeContactConfirmed"),
                known.consentGiven());
    }
}
