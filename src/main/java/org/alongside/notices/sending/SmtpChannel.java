package org.alongside.notices.sending;

import jakarta.mail.MessagingException;
import org.springframework.mail.MailException;
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
            throw new NotSent(failure);
        }
    }
}
