package org.alongside.notices.sending;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

/** Writes a letter as an e-mail. */
record MailText(String from, Clock clock) {

    void write(Letter letter, MimeMessage mail) throws MessagingException {
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(
                Message.RecipientType.TO, new InternetAddress(letter.to().address()));
        mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        mail.setText(letter.body(), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Message-ID", letter.messageId());
    }
}
