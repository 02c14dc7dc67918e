package org.alongside.notices.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.cases.Answers;
import org.alongside.cases.Consent;
import org.alongside.cases.Consents;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Partner;
import org.alongside.cases.SharedItem;
import org.alongside.notices.LawfulBasis;
import org.alongside.notices.domain.PartnerMessage.Ground;
import org.alongside.notices.domain.PartnerMessage.Recipient;
import org.alongside.notices.domain.PartnerMessage.Wanted;
import org.alongside.notices.domain.PartnerMessages;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Tells a partner something: by an e-mail that only asks them to ring, or by the worker; never without a basis that is named. */
@Component
class ShareWithPartner implements TaskHandler {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Consents consents;
    private final PartnerMessages messages;
    private final Clock clock;

    ShareWithPartner(Consents consents, PartnerMessages messages, Clock clock) {
        this.consents = consents;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        boolean byEmail = answers.text("channel").equals("email");
        LocalDate day = byEmail ? answers.date("sendOn").orElseThrow() : submission.today();
        if (day.isBefore(submission.today())) {
            throw new Refusal("sendOn", "The day from which the e-mail may go must be today or later");
        }
        var to = new Recipient(answers.text("recipientName").strip(), byEmail ? address(answers) : null);
        var wanted = new Wanted(partner(answers), item(answers), ground(submission, day), to);
        messages.tell(
                submission.caseId(),
                wanted,
                submission.actor().userId(),
                byEmail ? from(day, submission.today()) : null);
        return Map.of();
    }

    /** A consent that would have ended by the day it goes is none. */
    private Ground ground(Submission submission, LocalDate day) {
        Answers answers = submission.answers();
        LawfulBasis basis = LawfulBasis.ofWord(answers.text("basis")).orElseThrow();
        if (basis != LawfulBasis.CONSENT) {
            return new Ground(basis, null, answers.text("basisReason"));
        }
        UUID consent = consents.holding(submission.caseId(), partner(answers), item(answers), day)
                .map(Consent::id)
                .orElseThrow(() -> new Refusal(
                        "basis",
                        "No consent to tell them this holds on that day. Ask for one first, or name another basis"));
        return new Ground(basis, consent, null);
    }

    private Instant from(LocalDate day, LocalDate today) {
        return day.equals(today)
                ? clock.instant()
                : day.atTime(MORNING).atZone(LegalToday.LONDON).toInstant();
    }

    private static String address(Answers answers) {
        String address = answers.text("recipientAddress").strip();
        if (!ADDRESS.matcher(address).matches()) {
            throw new Refusal("recipientAddress", "Enter an e-mail address like name@example.org");
        }
        return address;
    }

    private static Partner partner(Answers answers) {
        return Partner.ofWord(answers.text("partner")).orElseThrow();
    }

    private static SharedItem item(Answers answers) {
        return SharedItem.ofWord(answers.text("item")).orElseThrow();
    }
}
