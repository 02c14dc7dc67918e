package org.alongside.access.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.EncryptedText;
import org.alongside.access.Ids;
import org.alongside.access.Role;
import org.alongside.access.RolesDoNotMix;
import org.alongside.access.UserView;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. Never deleted, since what they did stays theirs; a leaver is disabled. */
@Entity
@Table(name = "users")
public class User {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String username;
    private String passwordHash;

    @Convert(converter = EncryptedText.class)
    private String name;

    @Convert(converter = EncryptedText.class)
    private @Nullable String email;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private boolean enabled = true;

    @ElementCollection
    @CollectionTable(name = "user_roles", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    /** A new user, who may sign in at once. */
    public User(String username, String name, @Nullable String email, Organisation organisation, String passwordHash) {
        this.id = Ids.next();
        this.username = username;
        this.name = name;
        this.email = email;
        this.organisation = organisation;
        this.passwordHash = passwordHash;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected User() {}

    /** Gives exactly these roles; who administers or audits Alongside does no casework in it. */
    public void takeOn(Set<Role> wanted) {
        if (wanted.isEmpty() || (wanted.size() > 1 && !wanted.stream().allMatch(Role::doesCasework))) {
            throw new RolesDoNotMix(wanted);
        }
        roles.clear();
        roles.addAll(wanted);
    }

    public void leave() {
        enabled = false;
    }

    public void comeBack() {
        enabled = true;
    }

    /** Is written to there from now on; null for nowhere. */
    public void changeEmail(@Nullable String address) {
        email = address;
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
    }

    /** Whether cases of this organisation may be allocated to this person in this role. */
    public boolean canCarry(Role role, UUID organisationId) {
        return enabled && roles.contains(role) && organisation.id().equals(organisationId);
    }

    public Actor asActor() {
        return new Actor(id, username, name, organisation.id(), organisation.name(), roles);
    }

    public UserView view() {
        return new UserView(id, username, name, email, organisation.id(), roles, enabled);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean enabled() {
        return enabled;
    }
}
