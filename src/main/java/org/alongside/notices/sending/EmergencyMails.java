package org.alongside.notices.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.access.UserView;
import org.alongside.access.Walls;
import org.alongside.cases.EmergencyOpened;
import org.alongside.notices.domain.Delivery.Recipient;
import org.alongside.notices.domain.StaffMailRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the managers of a case by e-mail that somebody opened it in an emergency: queued in the same transaction, sent a moment after it. The
 * e-mail names neither the case nor anybody.
 */
@Component
class EmergencyMails {

    static final String SUBJECT = "A case was opened in an emergency";

    private static final Logger LOG = LoggerFactory.getLogger(EmergencyMails.class);

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int MOST_TRIES = 5;
    private static final String EMAIL = "email";

    private static final String BODY = """
            Hello,

            Somebody has just opened a case in an emergency that is not theirs. It is open to them for a short time.

            See who, and why, and say that you have looked at it:
            %s
            """;

    private final StaffMailRows rows;
    private final CaseRelations relations;
    private final Walls walls;
    private final People people;
    private final Channels channels;
    private final Clock clock;
    private final String address;

    EmergencyMails(
            StaffMailRows rows,
            CaseRelations relations,
            Walls walls,
            People people,
            Channels channels,
            Clock clock,
            @Value("${alongside.address:}") String address) {
        this.rows = rows;
        this.relations = relations;
        this.walls = walls;
        this.people = people;
        this.channels = channels;
        this.clock = clock;
        this.address = address.strip().replaceAll("/+$", "");
    }

    @EventListener
    void on(EmergencyOpened opened) {
        rows.queue(StaffMailRows.EMERGENCY, opened.emergency(), managers(opened));
    }

    @Scheduled(
            initialDelayString = "${alongside.notices.first-look:PT15S}",
            fixedDelayString = "${alongside.notices.look:PT5S}")
    void look() {
        sendDue();
    }

    /** Sends what is due now and says how many e-mails left. */
    int sendDue() {
        int sent = 0;
        Instant now = clock.instant();
        for (var due = rows.due(now); !due.isEmpty(); due = rows.due(now)) {
            for (StaffMailRows.Due mail : due) {
                if (rows.take(mail, now.plus(LEASE)) && deliver(mail)) {
                    sent++;
                }
            }
        }
        return sent;
    }

    /** Those who may look at it: of every organisation that has a part in the case, behind no wall, and not whoever opened it. */
    private List<UUID> managers(EmergencyOpened opened) {
        Set<UUID> walledOff = walls.hideFrom(opened.caseId());
        return relations.of(opened.caseId()).stream()
                .map(Relation::organisationId)
                .distinct()
                .flatMap(organisation -> people.inTeam(organisation, Role.MANAGER).stream())
                .map(Actor::userId)
                .filter(manager -> !walledOff.contains(manager) && !manager.equals(opened.by()))
                .distinct()
                .toList();
    }

    private boolean deliver(StaffMailRows.Due mail) {
        Optional<String> to =
                people.user(mail.userId()).filter(UserView::enabled).map(UserView::email);
        if (to.isEmpty()) {
            rows.finish(mail, "NO_ADDRESS");
            return false;
        }
        try {
            var letter = new Letter(mail.id(), new Recipient(EMAIL, to.get()), SUBJECT, BODY.formatted(where()));
            channels.channel(EMAIL).orElseThrow().send(letter);
        } catch (NotSent notSent) {
            LOG.warn("An e-mail about an emergency was not sent, try {}: {}", mail.tries() + 1, notSent.getMessage());
            if (mail.tries() + 1 >= MOST_TRIES) {
                rows.finish(mail, "GIVEN_UP");
            }
            return false;
        }
        rows.finish(mail, "SENT");
        return true;
    }

    private String where() {
        return address.isEmpty() ? "Look at \"Opened in an emergency\" in Alongside." : address + "/cases/emergencies";
    }
}
