package org.alongside.access.web;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.PasskeyRemoved;
import org.alongside.access.PasskeyView;
import org.alongside.access.PasswordChanged;
import org.alongside.access.domain.Passkey;
import org.alongside.access.domain.Passkeys;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

class KeptPasskeysTest {

    private static final UUID SAM = new UUID(1, 1);
    private static final UUID STRANGERS = new UUID(2, 2);

    private final Passkeys passkeys = mock(Passkeys.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final KeptPasskeys kept = new KeptPasskeys(passkeys, Clock.systemUTC(), events);

    /** Whoever knew the old password can have added a passkey with it. */
    @Test
    void aNewPasswordRemovesEveryPasskey() {
        Passkey passkey = mock(Passkey.class);
        when(passkey.id()).thenReturn(STRANGERS);
        when(passkey.view()).thenReturn(view());
        when(passkeys.findByUserIdOrderByAddedAt(SAM)).thenReturn(List.of(passkey));
        when(passkeys.findByIdAndUserId(STRANGERS, SAM)).thenReturn(Optional.of(passkey));

        kept.hear(new PasswordChanged(SAM));

        verify(passkeys).deleteById(STRANGERS);
        verify(events).publishEvent(new PasskeyRemoved(SAM, STRANGERS));
    }

    private static PasskeyView view() {
        return new PasskeyView(STRANGERS, "Key", Instant.EPOCH, null);
    }
}
