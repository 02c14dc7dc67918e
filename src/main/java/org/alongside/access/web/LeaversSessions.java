package org.alongside.access.web;

import java.util.UUID;
import org.alongside.access.PasswordChanged;
import org.alongside.access.ProviderAccessEnded;
import org.alongside.access.UserDisabled;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends every session of somebody who left, got a new password or lost access at their provider, on whichever node it was begun. */
@Component
class LeaversSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    LeaversSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void end(UserDisabled event) {
        endAllOf(event.userId());
    }

    @TransactionalEventListener
    void end(PasswordChanged event) {
        endAllOf(event.userId());
    }

    @TransactionalEventListener
    void end(ProviderAccessEnded event) {
        endAllOf(event.userId());
    }

    private void endAllOf(UUID userId) {
        sessions.findByPrincipalName(userId.toString()).keySet().forEach(sessions::deleteById);
    }
}
