package org.alongside.notices.sending;

import java.util.UUID;
import org.alongside.notices.domain.Delivery.Recipient;

/**
 * What is sent, and to whom.
 *
 * @param id of the notice, digest or message that it is
 */
record Letter(UUID id, Recipient to, String subject, String body) {

    static final String SUBJECT = "You have a message from your support team";

    private static final String BODY = """
            Hello,

            Your support team has something to tell you.

            Please ring your support worker, on the number you already have, when it is safe and private for you.
            You do not need to answer this message.

            If you are in danger now, ring 999.
            """;

    private static final String FOR_PARTNERS = """
            Hello,

            A young people's support team has something to tell you that is for you alone.

            Please ring the worker you know there. If you know nobody there, ring the team's number and say that you had
            this message. Nothing about anybody is sent by e-mail, and you do not need to answer.
            """;

    /** What a partner gets: the same for everybody, so that whoever sees it learns nothing. */
    static Letter toPartner(UUID messageId, Recipient to) {
        return new Letter(messageId, to, "A support team has something to tell you", FOR_PARTNERS);
    }

    /** A notice to a young person. What it says is the same for everybody, so that whoever sees it learns nothing. */
    static Letter ofNotice(UUID noticeId, Recipient to) {
        return new Letter(noticeId, to, SUBJECT, BODY);
    }

    /** The same at every attempt: a mailbox that got it twice shows it once. */
    String messageId() {
        return "<" + id + "@notices.alongside>";
    }
}
