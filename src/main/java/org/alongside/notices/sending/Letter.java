package org.alongside.notices.sending;

import java.util.UUID;
import org.alongside.notices.domain.Delivery.Recipient;

/** What is sent: to whom, and for which notice. What it says is the same for everybody, so that whoever sees it learns nothing. */
record Letter(UUID noticeId, Recipient to) {

    static final String SUBJECT = "You have a message from your support team";

    private static final String BODY = """
            Hello,

            Your support team has something to tell you.

            Please ring your support worker, on the number you already have, when it is safe and private for you.
            You do not need to answer this message.

            If you are in danger now, ring 999.
            """;

    String subject() {
        return SUBJECT;
    }

    String body() {
        return BODY;
    }

    /** The same at every attempt: a mailbox that got it twice shows it once. */
    String messageId() {
        return "<" + noticeId + "@notices.alongside>";
    }
}
