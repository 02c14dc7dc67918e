package org.alongside.support.process;

import java.util.Set;
import java.util.UUID;
import org.alongside.cases.SafeContacts;
import org.alongside.cases.SafeContacts.SafeContact;
import org.springframework.stereotype.Component;

/**
 * What young people say about how they want to be reached. A choice can only close a way that was open: another way opens when its address
 * is confirmed, and until then a person tells them.
 */
@Component
class ContactWishes {

    private static final Set<String> WRITTEN_OR_CALLED = Set.of("email", "text", "letter", "phone");

    private final SafeContacts contacts;

    ContactWishes(SafeContacts contacts) {
        this.contacts = contacts;
    }

    /** They want to be reached in this way from now on. Meeting somebody says nothing about letters. */
    void reachBy(UUID caseId, String channel) {
        if (WRITTEN_OR_CALLED.contains(channel)) {
            contacts.of(caseId)
                    .filter(known -> !known.channel().equals(channel))
                    .ifPresent(known ->
                            contacts.keep(caseId, new SafeContact(channel, null, true, false, known.consentGiven())));
        }
    }

    /** Paper in the young person's home is not safe. */
    void sendNoLetters(UUID caseId) {
        contacts.of(caseId)
                .filter(known -> known.channel().equals("letter"))
                .ifPresent(known -> contacts.keep(caseId, closed(known)));
    }

    /** They want no contact that they have not asked for. */
    void stop(UUID caseId) {
        contacts.of(caseId).ifPresent(known -> contacts.keep(caseId, closed(known)));
    }

    private static SafeContact closed(SafeContact known) {
        return new SafeContact(known.channel(), known.address(), false, known.addressConfirmed(), known.consentGiven());
    }
}
