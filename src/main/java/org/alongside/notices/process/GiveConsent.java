package org.alongside.notices.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.Consent.Wanted;
import org.alongside.cases.Consents;
import org.alongside.cases.Partner;
import org.alongside.cases.SharedItem;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Keeps a consent for each partner and each thing that was chosen. */
@Component
class GiveConsent implements TaskHandler {

    private final Consents consents;

    GiveConsent(Consents consents) {
        this.consents = consents;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        LocalDate ends = answers.date("consentEnds").orElseThrow();
        if (ends.isBefore(submission.today())) {
            throw new Refusal("consentEnds", "The day until which the consent holds must be today or later");
        }
        List<Wanted> given = answers.chosen("partners").stream()
                .flatMap(partner -> Partner.ofWord(partner).stream())
                .flatMap(partner -> answers.chosen("items").stream()
                        .flatMap(item -> SharedItem.ofWord(item).stream())
                        .map(item -> new Wanted(
                                partner,
                                item,
                                answers.text("consentPurpose"),
                                answers.text("consentGivenBy"),
                                answers.text("howExplained"),
                                ends)))
                .toList();
        consents.give(submission.caseId(), given, submission.actor().userId());
        return Map.of();
    }
}
