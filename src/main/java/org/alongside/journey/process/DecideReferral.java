package org.alongside.journey.process;

import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.SafeContacts;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** An accepted referral says what the manager found out about reaching the young person; the teams stay as they were referred. */
@Component
class DecideReferral implements TaskHandler {

    private final SafeContacts contacts;

    DecideReferral(SafeContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        if (answers.text("referral").equals("accepted")) {
            contacts.of(submission.caseId())
                    .map(known -> checked(known, answers))
                    .ifPresent(checked -> contacts.keep(submission.caseId(), checked));
        }
        return Map.of();
    }

    private static SafeContact checked(SafeContact known, Answers answers) {
        boolean agreed = !answers.text("consent").equals("notYet");
        return new SafeContact(
                known.channel(), known.address(), known.allowed(), answers.yes("safeContactConfirmed"), agreed);
    }
}
