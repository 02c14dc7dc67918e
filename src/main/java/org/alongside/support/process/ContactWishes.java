package org.alongside.support.process;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.Answers;
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

    /** They want to be reached in this way from now on, and said whether by messages. Meeting somebody says nothing about letters. */
    void reachBy(UUID caseId, String channel, Answers answers) {
        contacts.of(caseId).ifPresent(known -> {
            boolean isMessaged = SafeContacts.wantsMessages(Optional.of(known), answers);
            boolean isOther =
                    WRITTEN_OR_CALLED.contains(channel) && !known.channel().equals(channel);
            SafeContact wanted = isOther
                    ? new SafeContact(channel, null, true, false, isMessaged)
                    : new SafeContact(
                            known.channel(), known.address(), known.allowed(), known.addressConfirmed(), isMessaged);
            if (!wanted.equals(known)) {
                contacts.keep(caseId, wanted);
            }
        });
    }

    /** Paper in the young person's home is not safe. */
    void sendNoLetters(UUID caseId) {
        contacts.of(caseId)
                .filter(known -> known.channel().equals("letter"))
                .ifPresent(known -> contacts.keep(caseId, closed(known, known.consentGiven())));
    }

    /** They want no contact that they have not asked for: another way that is opened later does not open this again. */
    void stop(UUID caseId) {
        contacts.of(caseId).ifPresent(known -> contacts.keep(caseId, closed(known, false)));
    }

    private static SafeContact closed(SafeContact known, boolean isMessaged) {
        return new SafeContact(known.channel(), known.address(), false, known.addressConfirmed(), isMessaged);
    }
}
