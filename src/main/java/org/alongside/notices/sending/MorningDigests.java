package org.alongside.notices.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.UserView;
import org.alongside.cases.LegalToday;
import org.alongside.notices.domain.Delivery.Recipient;
import org.alongside.notices.domain.DigestRows;
import org.alongside.work.MorningWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the e-mail of a morning to those who want it, once for each person and London day. Any number of nodes may do so at once: one of them
 * takes each. A node killed in between leaves it to the next when its lease is over, with the same message id.
 */
@Component
class MorningDigests {

    private static final Logger LOG = LoggerFactory.getLogger(MorningDigests.class);

    private static final LocalTime BEGINS = LocalTime.of(7, 0);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int MOST_TRIES = 5;
    private static final String EMAIL = "email";

    private final DigestRows rows;
    private final MorningWork work;
    private final People people;
    private final Channels channels;
    private final DigestText text;
    private final LegalToday today;

    MorningDigests(
            DigestRows rows, MorningWork work, People people, Channels channels, DigestText text, LegalToday today) {
        this.rows = rows;
        this.work = work;
        this.people = people;
        this.channels = channels;
        this.text = text;
        this.today = today;
    }

    @Scheduled(
            initialDelayString = "${alongside.digests.first-look:PT30S}",
            fixedDelayString = "${alongside.digests.look:PT1M}")
    void look() {
        sendDue();
    }

    /** Sends what is due now and says how many e-mails left. */
    int sendDue() {
        ZonedDateTime now = today.now();
        LocalDate morning = now.toLocalDate();
        ZonedDateTime began = morning.atTime(BEGINS).atZone(LegalToday.LONDON);
        if (now.isBefore(began)) {
            return 0;
        }
        Instant moment = now.toInstant();
        rows.open(morning, began.toInstant(), moment);
        int sent = 0;
        for (var due = rows.due(morning, moment); !due.isEmpty(); due = rows.due(morning, moment)) {
            for (DigestRows.Due digest : due) {
                if (rows.take(digest, moment.plus(LEASE))
                        && deliver(digest, began.minusDays(1).toInstant())) {
                    sent++;
                }
            }
        }
        return sent;
    }

    private boolean deliver(DigestRows.Due digest, Instant since) {
        try {
            Optional<Letter> letter = letter(digest, since);
            letter.ifPresent(it -> channels.channel(EMAIL).orElseThrow().send(it));
            rows.finish(digest, letter.isPresent() ? "SENT" : "NOTHING_TO_SAY");
            return letter.isPresent();
        } catch (NotSent notSent) {
            LOG.warn("A digest was not sent, try {}: {}", digest.tries() + 1, notSent.getMessage());
            if (digest.tries() + 1 >= MOST_TRIES) {
                rows.finish(digest, "GIVEN_UP");
            }
            return false;
        }
    }

    /** Nothing for who has left, has no address or nothing to do. */
    private Optional<Letter> letter(DigestRows.Due digest, Instant since) {
        Optional<Actor> reader = people.byId(digest.userId());
        Optional<String> address = people.user(digest.userId()).map(UserView::email);
        if (reader.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        MorningWork.Morning morning = work.of(reader.get(), since);
        return morning.isEmpty()
                ? Optional.empty()
                : Optional.of(new Letter(
                        digest.id(), new Recipient(EMAIL, address.get()), DigestText.SUBJECT, text.body(morning)));
    }
}
