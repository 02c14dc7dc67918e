package org.alongside.notices.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.cases.Answers;
import org.alongside.cases.Consent.Which;
import org.alongside.cases.Consents;
import org.alongside.cases.Partner;
import org.alongside.cases.SharedItem;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Withdraws consents: what waits to be sent because of them is stopped in the same transaction. */
@Component
class WithdrawConsent implements TaskHandler {

    private static final String PARTNERS = "withdrawnPartners";
    private static final String YOUNG_PERSON = "youngPerson";

    private final Consents consents;
    private final WaitingNotices notices;

    WithdrawConsent(Consents consents, WaitingNotices notices) {
        this.consents = consents;
        this.notices = notices;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        List<String> words = answers.chosen(PARTNERS);
        boolean stopped = words.contains(YOUNG_PERSON) && notices.stop(submission.caseId(), submission.caseReference());
        boolean withdrawn = !consents.withdraw(
                        submission.caseId(),
                        which(words, answers.chosen("withdrawnItems")),
                        answers.text("withdrawnBy"),
                        submission.actor().userId())
                .isEmpty();
        if (!stopped && !withdrawn) {
            throw new Refusal(PARTNERS, "There is no consent for that which holds: choose another");
        }
        return Map.of();
    }

    /** Where no thing is named, everything is meant. */
    private static Which which(List<String> partners, List<String> items) {
        Set<Partner> whom =
                partners.stream().flatMap(word -> Partner.ofWord(word).stream()).collect(Collectors.toSet());
        Set<SharedItem> what =
                items.stream().flatMap(word -> SharedItem.ofWord(word).stream()).collect(Collectors.toSet());
        return new Which(whom, what.isEmpty() ? EnumSet.allOf(SharedItem.class) : what);
    }
}
