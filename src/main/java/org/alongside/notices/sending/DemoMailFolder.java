package org.alongside.notices.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Where there is no mail server, in the demo and in tests: each e-mail becomes a file that a mail program can open. */
class DemoMailFolder implements Channel {

    private final Path folder;
    private final MailText text;

    DemoMailFolder(Path folder, MailText text) {
        this.folder = folder;
        this.text = text;
    }

    @Override
    public String word() {
        return "email";
    }

    @Override
    public void send(Letter letter) {
        try {
            Files.createDirectories(folder);
            var mail = new KeepsItsId();
            text.write(letter, mail);
            try (var file = Files.newOutputStream(folder.resolve(letter.id() + ".eml"))) {
                mail.writeTo(file);
            }
        } catch (IOException | MessagingException failure) {
            throw new NotSent(failure);
        }
    }

    /** Jakarta Mail gives a message a new id whenever it is saved; ours stays. */
    private static final class KeepsItsId extends MimeMessage {

        KeepsItsId() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected void updateMessageID() {
            // set by MailText
        }
    }
}
