package org.alongside.notices.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Arrays;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** E-mail through the mail server of the installation. */
class SmtpChannel implements Channel {

    private final JavaMailSender sender;
    private final MailText text;

    SmtpChannel(JavaMailSender sender, MailText text) {
        this.sender = sender;
        this.text = text;
    }

    @Override
    public String word() {
        return "email";
    }

    @Override
    public void send(Letter letter) {
        try {
            var mail = sender.createMimeMessage();
            text.write(letter, mail);
            sender.send(mail);
        } catch (MailException | MessagingException failure) {
            throw new NotSent(failure, mayHaveGone(failure));
        }
    }

    /** Where the connection broke while a letter was handed over, nobody knows; a server that said no, or could not be reached, took nothing. */
    private static boolean mayHaveGone(Exception failure) {
        return failure instanceof MailSendException sending
                && sending.getCause() == null
                && !Arrays.stream(sending.getMessageExceptions()).allMatch(SendFailedException.class::isInstance);
    }
}
