package org.alongside.notices.sending;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.cases.SafeContacts;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.decisions.Answer;
import org.alongside.decisions.DecisionTables;
import org.alongside.decisions.Explanation;
import org.alongside.notices.LiveThreat;
import org.alongside.notices.domain.Delivery.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a notice may be sent to a young person now. What nobody knows counts as no. */
@Component
public class SafeToContact {

    private static final String TABLE = "safe-to-contact";
    private static final int THIRTEEN = 13;

    private final SafeContacts contacts;
    private final Cases cases;
    private final LegalToday today;
    private final List<LiveThreat> threats;
    private final DecisionTables decisions;
    private final Channels channels;

    SafeToContact(
            SafeContacts contacts,
            Cases cases,
            LegalToday today,
            List<LiveThreat> threats,
            DecisionTables decisions,
            Channels channels) {
        this.contacts = contacts;
        this.cases = cases;
        this.today = today;
        this.threats = threats;
        this.decisions = decisions;
        this.channels = channels;
    }

    /** Decides, keeps the answer with its reason, and says where the notice may go; empty: hold it. */
    @Transactional
    public Optional<Recipient> decide(UUID caseId) {
        var contact = contacts.of(caseId);
        return allowed(decisions.ask(caseId, TABLE, facts(caseId, contact)), contact);
    }

    /** Where a notice may go now; keeps nothing. */
    @Transactional(readOnly = true)
    public Optional<Recipient> recipient(UUID caseId) {
        var contact = contacts.of(caseId);
        return allowed(decisions.look(TABLE, facts(caseId, contact)), contact);
    }

    /** Looks again, at the moment of sending, whether it may still go there. */
    @Transactional(readOnly = true)
    public boolean stillAllows(UUID caseId, Recipient to) {
        return recipient(caseId).filter(to::equals).isPresent();
    }

    /** What was decided last, with its reasons. */
    @Transactional(readOnly = true)
    public List<Explanation> reasons(UUID caseId) {
        return decisions.explainNewest(caseId, TABLE);
    }

    private Optional<Recipient> allowed(Answer answer, Optional<SafeContact> contact) {
        return contact.filter(
                        it -> answer.first("contact").filter("send"::equals).isPresent())
                .flatMap(SafeToContact::recipient)
                .filter(to -> channels.reach(to.channel()));
    }

    private static Optional<Recipient> recipient(SafeContact contact) {
        String address = contact.address();
        return address == null || address.isBlank()
                ? Optional.empty()
                : Optional.of(new Recipient(contact.channel(), address));
    }

    private Map<String, @Nullable Object> facts(UUID caseId, Optional<SafeContact> contact) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("contactRulesKnown", contact.isPresent());
        contact.ifPresent(it -> {
            facts.put("channel", it.channel());
            // a channel that nothing here can send on is not allowed either: a person uses it
            facts.put("channelAllowed", it.allowed() && channels.reach(it.channel()));
            facts.put("addressConfirmed", it.addressConfirmed());
            facts.put("consentGiven", it.consentGiven());
        });
        if (!threats.isEmpty()) {
            facts.put("liveThreat", threats.stream().anyMatch(threat -> threat.isLive(caseId)));
        }
        facts.put("underThirteen", cases.byId(caseId).ageOn(today.date()) < THIRTEEN);
        return facts;
    }
}
