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
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** The last one is made more than two days after the first: mail that is down over a night or a day loses nothing. */
    private static final int MOST_TRIES = 15;

    /** A little more than an hour after the first: what may not wait does not, and a person tells them. */
    private static final int TRIES_ALONE = 5;

    private final PartnerMessageRows rows;
    private final PartnerMessages messages;
    private final Channels channels;
    private final CaseCommands commands;
    private final PartnersNotTold notTold;
    private final Clock clock;

    PartnerOutbox(
            PartnerMessageRows rows,
            PartnerMessages messages,
            Channels channels,
            CaseCommands commands,
            PartnersNotTold notTold,
            Clock clock) {
        this.rows = rows;
        this.messages = messages;
        this.channels = channels;
        this.commands = commands;
        this.notTold = notTold;
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
            int tries = message.state().tries() + 1;
            LOG.warn("A message to a partner was not sent, try {}: {}", tries, notSent.getMessage());
            commands.run(message.caseId(), () -> failed(message, tries, notSent.mayHaveGone()));
            return false;
        }
        commands.run(message.caseId(), () -> finish(message, PartnerMessageStatus.SENT));
        return true;
    }

    private boolean failed(PartnerMessage message, int tries, boolean mayHaveGone) {
        if (tries >= MOST_TRIES) {
            boolean isKnown = !mayHaveGone && message.state().status() == PartnerMessageStatus.QUEUED;
            finish(message, isKnown ? PartnerMessageStatus.NOT_SENT : PartnerMessageStatus.PERHAPS_SENT);
        } else {
            messages.tryAgain(message, clock.instant().plus(pause(tries)), mayHaveGone);
        }
        if (tries == TRIES_ALONE || tries == MOST_TRIES) {
            notTold.ask(message.caseId());
        }
        return true;
    }

    /** Twice as long each time. */
    private static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << (tries - 1));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private boolean finish(PartnerMessage message, PartnerMessageStatus status) {
        messages.finish(message, status);
        return true;
    }
}
