package org.alongside.access.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.EncryptedText;
import org.alongside.access.Ids;
import org.alongside.access.PasskeyView;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/**
 * A passkey of somebody (WebAuthn Level 3, "credential record"). Nothing in it is secret: whoever reads it can check a signature and
 * make none. Its name is what its owner calls it, and may say something about them.
 */
@Entity
@Table(name = "passkeys")
public class Passkey {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID userId;
    private String credentialId;
    private String publicKey;
    private String attestation;
    private String transports;
    private long signatureCount;
    private boolean backupEligible;
    private boolean backedUp;
    private boolean userVerified;

    @Convert(converter = EncryptedText.class)
    private String name;

    private Instant addedAt;
    private @Nullable Instant usedAt;

    /** A new passkey of this person, as the browser's answer was found to be right. */
    public Passkey(UUID userId, CredentialRecord made, String name, Instant addedAt) {
        this.id = Ids.next();
        this.userId = userId;
        this.credentialId = made.getCredentialId().toBase64UrlString();
        this.publicKey = new Bytes(made.getPublicKey().getBytes()).toBase64UrlString();
        this.attestation = made.getAttestationObject().toBase64UrlString();
        this.transports = made.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
        this.backupEligible = made.isBackupEligible();
        this.name = name;
        this.addedAt = addedAt;
        note(made);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Passkey() {}

    /** What an authenticator keeps of its owner: the id, which says nothing about anybody. */
    public static Bytes handleOf(UUID userId) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * 2);
        bytes.putLong(userId.getMostSignificantBits()).putLong(userId.getLeastSignificantBits());
        return new Bytes(bytes.array());
    }

    /** Whom an authenticator means; empty for a handle that is none of ours. */
    public static Optional<UUID> ownerOf(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return bytes.remaining() == Long.BYTES * 2
                ? Optional.of(new UUID(bytes.getLong(), bytes.getLong()))
                : Optional.empty();
    }

    /** Notes that it was signed in with; its count goes up with each time, so that a copy of it is noticed. */
    public void used(CredentialRecord now, Instant at) {
        note(now);
        usedAt = at;
    }

    /** Calls it something else. */
    public void call(String newName) {
        name = newName;
    }

    /** As Spring Security reads it. */
    public CredentialRecord asRecord() {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(credentialId))
                .userEntityUserId(handleOf(userId))
                .publicKey(
                        new ImmutablePublicKeyCose(Bytes.fromBase64(publicKey).getBytes()))
                .attestationObject(Bytes.fromBase64(attestation))
                .transports(transportsNow())
                .signatureCount(signatureCount)
                .backupEligible(backupEligible)
                .backupState(backedUp)
                .uvInitialized(userVerified)
                .label(name)
                .created(addedAt)
                .lastUsed(usedAt == null ? addedAt : usedAt)
                .build();
    }

    public UUID id() {
        return id;
    }

    /** Whose it is. */
    public UUID userId() {
        return userId;
    }

    public PasskeyView view() {
        return new PasskeyView(id, name, addedAt, usedAt);
    }

    private void note(CredentialRecord now) {
        signatureCount = now.getSignatureCount();
        backedUp = now.isBackupState();
        userVerified = now.isUvInitialized();
    }

    private Set<AuthenticatorTransport> transportsNow() {
        return Arrays.stream(transports.split(" "))
                .filter(word -> !word.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
