package org.alongside.access.web;

import java.util.EnumMap;
import java.util.Map;
import org.alongside.access.SignInFailed;
import org.alongside.access.SignInFailed.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tries to sign in that were refused before anything was looked at. They are free to whoever makes them, so they are counted and told to the
 * log together, once in a minute: a line each would let anybody fill the disk, and without a log nothing can be done any more. A node that
 * is killed loses the count of its last minute.
 */
@Component
class BrakedTries {

    private final ApplicationEventPublisher events;
    private final Map<Reason, Integer> untold = new EnumMap<>(Reason.class);

    BrakedTries(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** One more. */
    synchronized void add(Reason reason) {
        untold.merge(reason, 1, Integer::sum);
    }

    /** Tells the log how many there were since the last time. What it does not take is told the next time. */
    @Scheduled(fixedDelayString = "${alongside.sign-in.tell-braked:PT1M}")
    void tell() {
        for (Reason reason : Reason.values()) {
            int tries = taken(reason);
            if (tries > 0) {
                tell(reason, tries);
            }
        }
    }

    @EventListener
    void tellTheLast(ContextClosedEvent end) {
        tell();
    }

    private void tell(Reason reason, int tries) {
        boolean told = false;
        try {
            events.publishEvent(new SignInFailed(null, reason, tries));
            told = true;
        } finally {
            if (!told) {
                giveBack(reason, tries);
            }
        }
    }

    private synchronized int taken(Reason reason) {
        Integer tries = untold.remove(reason);
        return tries == null ? 0 : tries;
    }

    private synchronized void giveBack(Reason reason, int tries) {
        untold.merge(reason, tries, Integer::sum);
    }
}
