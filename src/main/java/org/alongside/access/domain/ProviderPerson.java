package org.alongside.access.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.EncryptedText;
import org.alongside.access.Ids;
import org.alongside.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has signed in at a provider. Without a user of ours they may do nothing; an administrator who knows who it is makes
 * them one. Issuer and subject say who it is; a name or an address may change hands.
 */
@Entity
@Table(name = "provider_people")
public class ProviderPerson {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String issuer;
    private String subject;
    private @Nullable UUID userId;

    @Convert(converter = EncryptedText.class)
    private String name;

    @Convert(converter = EncryptedText.class)
    private @Nullable String email;

    private @Nullable UUID organisationId;
    private String roles;
    private Instant firstSeenAt;
    private Instant lastSeenAt;

    /** Somebody whom the provider names for the first time. */
    public ProviderPerson(String issuer, String subject, String name, Instant at) {
        this.id = Ids.next();
        this.issuer = issuer;
        this.subject = subject;
        this.name = name;
        this.roles = "";
        this.firstSeenAt = at;
        this.lastSeenAt = at;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ProviderPerson() {}

    /** They were here again, and this is what the provider calls them now. */
    public void seen(String nameNow, @Nullable String emailNow, Instant at) {
        name = nameNow;
        email = emailNow;
        lastSeenAt = at;
    }

    /** What the provider says that they are, as far as it is known here; an organisation that is not is null. */
    public void saidToBe(@Nullable UUID organisation, Set<Role> wanted) {
        organisationId = organisation;
        roles = wanted.stream().map(Role::name).sorted().collect(Collectors.joining(" "));
    }

    /** From now on they are this user. */
    public void become(UUID user) {
        userId = user;
    }

    public UUID id() {
        return id;
    }

    /** The user whom they are; empty while nobody has let them in. */
    public Optional<UUID> userId() {
        return Optional.ofNullable(userId);
    }

    public String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    /** The organisation that the provider says; null for one that is not known here. */
    public @Nullable UUID organisationId() {
        return organisationId;
    }

    /** The roles that the provider says. */
    public Set<Role> roles() {
        return Arrays.stream(roles.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }
}
