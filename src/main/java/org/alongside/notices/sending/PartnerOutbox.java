package org.alongside.notices.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.alongside.cases.CaseCommands;
import org.alongside.notices.PartnerMessageStatus;
import org.alongside.notices.domain.Delivery.Recipient;
import org.alongside.notices.domain.PartnerMessage;
import org.alongside.notices.domain.PartnerMessageRows;
import org.alongside.notices.domain.PartnerMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what partners are told. Whether it may leave is asked under the case's lock, then it is sent with no transaction open. A node killed in
 * between leaves it to the next when its lease is over, with the same message id.
 */
@Component
class PartnerOutbox {

    private static final Logger LOG = LoggerFactory.getLogger(PartnerOutbox.class);

    private static final String EMAIL = "email";
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int MOST_TRIES = 5;

    private final PartnerMessageRows rows;
    private final PartnerMessages messages;
    private final Channels channels;
    private final CaseCommands commands;
    private final Clock clock;

    PartnerOutbox(
            PartnerMessageRows rows, PartnerMessages messages, Channels channels, CaseCommands commands, Clock clock) {
        this.rows = rows;
        this.messages = messages;
        this.channels = channels;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${alongside.notices.first-look:PT15S}",
            fixedDelayString = "${alongside.notices.look:PT5S}")
    void look() {
        sendDue();
    }

    /** Sends what is due now and says how many left. */
    int sendDue() {
        int sent = 0;
        Instant now = clock.instant();
        for (List<PartnerMessage> due = rows.due(now); !due.isEmpty(); due = rows.due(now)) {
            for (PartnerMessage message : due) {
                if (commands.run(message.caseId(), () -> messages.take(message, now.plus(LEASE))) && sends(message)) {
                    sent++;
                }
            }
        }
        return sent;
    }

    private boolean sends(PartnerMessage message) {
        try {
            var to = new Recipient(
                    EMAIL, Objects.requireNonNull(message.wanted().to().address()));
            channels.channel(EMAIL).orElseThrow().send(Letter.toPartner(message.id(), to));
        } catch (NotSent notSent) {
            LOG.warn(
                    "A message to a partner was not sent, try {}: {}",
                    message.state().tries() + 1,
                    notSent.getMessage());
            if (message.state().tries() + 1 >= MOST_TRIES) {
                finish(message, PartnerMessageStatus.NOT_SENT);
            }
            return false;
        }
        finish(message, PartnerMessageStatus.SENT);
        return true;
    }

    private void finish(PartnerMessage message, PartnerMessageStatus status) {
        commands.run(message.caseId(), () -> {
            messages.finish(message, status);
            return true;
        });
    }
}
