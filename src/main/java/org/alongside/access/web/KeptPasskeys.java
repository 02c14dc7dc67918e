package org.alongside.access.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.NotFound;
import org.alongside.access.PasskeyAdded;
import org.alongside.access.PasskeyRemoved;
import org.alongside.access.PasskeyRenamed;
import org.alongside.access.PasskeyView;
import org.alongside.access.PasswordChanged;
import org.alongside.access.domain.Passkey;
import org.alongside.access.domain.Passkeys;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The passkeys in the database: to Spring Security as records, to their owner by name. The tables that Spring Security ships are not
 * used: their keys are longer than MariaDB can index, and they keep a name that its owner gave as it was typed.
 */
@Component
@Transactional
class KeptPasskeys implements UserCredentialRepository {

    /** As many as a person can tell apart. */
    static final int MOST = 10;

    static final int LONGEST_NAME = 60; // characters

    private static final int LONGEST_ID = 525; // bytes: 700 characters in base64url

    private final Passkeys passkeys;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    KeptPasskeys(Passkeys passkeys, Clock clock, ApplicationEventPublisher events) {
        this.passkeys = passkeys;
        this.clock = clock;
        this.events = events;
    }

    /** The passkeys of somebody, the oldest first. */
    @Transactional(readOnly = true)
    public List<PasskeyView> of(UUID userId) {
        return passkeys.findByUserIdOrderByAddedAt(userId).stream()
                .map(Passkey::view)
                .toList();
    }

    /** @throws NotFound when this person has no such passkey */
    public void rename(UUID userId, UUID id, String name) {
        found(userId, id).call(name);
        events.publishEvent(new PasskeyRenamed(userId, id));
    }

    /** @throws NotFound when this person has no such passkey */
    public void remove(UUID userId, UUID id) {
        passkeys.deleteById(found(userId, id).id());
        events.publishEvent(new PasskeyRemoved(userId, id));
    }

    /** Whoever gets a new password gets in with nothing else: somebody who knew the old one may have added a passkey of their own. */
    @EventListener
    public void hear(PasswordChanged event) {
        of(event.userId()).forEach(passkey -> remove(event.userId(), passkey.id()));
    }

    /** Keeps a new one, or that one was signed in with. */
    @Override
    public void save(CredentialRecord record) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Passkey> known = find(record.getCredentialId());
        if (known.isPresent()) {
            known.get().used(record, now);
            return;
        }
        UUID owner = Passkey.ownerOf(record.getUserEntityUserId()).orElseThrow();
        if (record.getCredentialId().getBytes().length > LONGEST_ID || of(owner).size() >= MOST) {
            throw new IllegalArgumentException("A passkey that cannot be kept");
        }
        Passkey added = passkeys.save(new Passkey(owner, record, record.getLabel(), now));
        events.publishEvent(new PasskeyAdded(owner, added.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return find(credentialId).map(Passkey::asRecord).orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return Passkey.ownerOf(handle).map(passkeys::findByUserIdOrderByAddedAt).orElse(List.of()).stream()
                .map(Passkey::asRecord)
                .toList();
    }

    /** Nobody removes a passkey but its owner, on their page: see {@link #remove}. */
    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("A passkey is removed by its owner");
    }

    private Optional<Passkey> find(Bytes credentialId) {
        return passkeys.findByCredentialId(credentialId.toBase64UrlString());
    }

    private Passkey found(UUID userId, UUID id) {
        return passkeys.findByIdAndUserId(id, userId).orElseThrow(() -> new NotFound("passkey"));
    }
}
