package org.alongside.notices.sending;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.alongside.notices.domain.Delivery.Recipient;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

class SmtpChannelTest {

    private static final Letter LETTER =
            new Letter(UUID.randomUUID(), new Recipient("email", "kahn@school.example"), "Please ring", "Please ring");

    private final JavaMailSender sender = mock();
    private final MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
    private final SmtpChannel channel = new SmtpChannel(sender, new MailText("team@example.org", Clock.systemUTC()));

    @Test
    void aServerThatCannotBeReachedTookNothing() {
        var down = new MessagingException("Couldn't connect", new IOException("refused"));
        fails(new MailSendException("Mail server connection failed", down, Map.of(mail, down)), false);
    }

    @Test
    void aServerThatSaidNoTookNothing() {
        fails(new MailSendException(Map.of(mail, mock(SMTPSendFailedException.class))), false);
    }

    @Test
    void aConnectionThatBrokeOverALetterMayHaveCarriedIt() {
        var broken = new MessagingException("Could not read response", new IOException("Read timed out"));
        fails(new MailSendException(Map.of(mail, broken)), true);
    }

    private void fails(MailException failure, boolean mayHaveGone) {
        when(sender.createMimeMessage()).thenReturn(mail);
        doThrow(failure).when(sender).send(any(MimeMessage.class));

        assertThatExceptionOfType(NotSent.class)
                .isThrownBy(() -> channel.send(LETTER))
                .returns(mayHaveGone, NotSent::mayHaveGone);
    }
}
