package org.alongside.investigation.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.cases.Answers;
import org.alongside.cases.Consent.Wanted;
import org.alongside.cases.Consents;
import org.alongside.cases.Partner;
import org.alongside.cases.SafeContacts;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.cases.SharedItem;
import org.alongside.support.TherapyWish;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Keeps the rules of safe contact that were agreed with the young person, with whom they agreed that it may be shared, and has therapy arranged. */
@Component
class PlanFirstContact implements TaskHandler {

    /** In person and through the worker, nothing is ever sent. */
    private static final Set<String> SENT = Set.of("phone", "text", "email", "letter");

    private final SafeContacts contacts;
    private final Consents consents;
    private final TherapyWish therapy;

    PlanFirstContact(SafeContacts contacts, Consents consents, TherapyWish therapy) {
        this.contacts = contacts;
        this.consents = consents;
        this.therapy = therapy;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        String channel = answers.text("safeContactMethod");
        if (answers.chosen("neverUse").contains(channel)) {
            throw new Refusal("neverUse", "The way that is safe cannot also be one that must never be used");
        }
        // the plan asks for no address: one that was confirmed for this way before stays confirmed, and no other is
        // known
        Optional<SafeContact> before = contacts.of(submission.caseId());
        Optional<SafeContact> known = before.filter(it -> it.channel().equals(channel));
        boolean given = agreesToShare(submission);
        contacts.keep(
                submission.caseId(),
                new SafeContact(
                        channel,
                        known.map(SafeContact::address).orElse(null),
                        SENT.contains(channel),
                        known.map(SafeContact::addressConfirmed).orElse(false),
                        SafeContacts.wantsMessages(before, answers)));
        if (given) {
            consents.give(
                    submission.caseId(), shared(answers), submission.actor().userId());
        }
        therapy.heed(submission);
        return Map.of();
    }

    /** The plan says in free words what may be shared: each partner may be told what stands there, and nothing else. */
    private static List<Wanted> shared(Answers answers) {
        return answers.chosen("consentPartners").stream()
                .flatMap(word -> Partner.ofWord(word).stream())
                .map(partner -> new Wanted(
                        partner,
                        SharedItem.FIRST_PLAN,
                        answers.text("consentPurpose"),
                        answers.text("consentGivenBy"),
                        "It was explained what may be shared, why, and that they can change their mind.",
                        answers.date("consentEnds").orElseThrow()))
                .toList();
    }

    private static boolean agreesToShare(Submission submission) {
        Answers answers = submission.answers();
        boolean given = answers.yes("consentExplained")
                && !answers.text("consentGivenBy").equals("notGiven");
        boolean over = answers.date("consentEnds")
                .filter(end -> end.isBefore(submission.today()))
                .isPresent();
        if (given && over) {
            throw new Refusal("consentEnds", "The day until which the consent holds must be today or later");
        }
        return given;
    }
}
