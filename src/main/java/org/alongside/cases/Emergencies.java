package org.alongside.cases;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Emergency;
import org.alongside.access.Emergency.Why;
import org.alongside.access.EmergencyAccess;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases opened in an emergency, told to the case's history and to the young person's own list of who looked. */
@Service
@Transactional
public class Emergencies {

    private final EmergencyAccess access;
    private final ApplicationEventPublisher events;

    Emergencies(EmergencyAccess access, ApplicationEventPublisher events) {
        this.access = access;
        this.events = events;
    }

    /** Opens a case to somebody who could be given it; empty where they could not. */
    public Optional<Emergency> open(Actor actor, UUID caseId, Why why, String words) {
        Optional<EmergencyAccess.Opened> opened = access.open(actor, caseId, why, words);
        opened.filter(EmergencyAccess.Opened::fresh)
                .map(EmergencyAccess.Opened::emergency)
                .ifPresent(it -> events.publishEvent(
                        new EmergencyOpened(caseId, it.id(), it.role(), why.word(), actor.userId())));
        return opened.map(EmergencyAccess.Opened::emergency);
    }

    /** Ends one's own before its time. */
    public Optional<Emergency> end(Actor actor, UUID id) {
        Optional<Emergency> ended = access.end(actor, id);
        ended.ifPresent(it -> events.publishEvent(new EmergencyEnded(it.caseId(), it.id(), actor.userId())));
        return ended;
    }

    /** Keeps that a manager of the case looked at it. */
    public Optional<Emergency> lookedAt(Actor manager, UUID id) {
        Optional<Emergency> found = access.oneOf(manager, id);
        found.filter(it -> access.lookedAt(manager, it))
                .ifPresent(it -> events.publishEvent(new EmergencyLookedAt(it.caseId(), it.id(), manager.userId())));
        return found;
    }
}
