package org.alongside.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.domain.KnownNames;
import org.alongside.access.domain.Organisation;
import org.alongside.access.domain.Organisations;
import org.alongside.access.domain.User;
import org.alongside.access.domain.Users;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations and their people: who they are and what they may be. */
@Service
public class People {

    private final Users users;
    private final Organisations organisations;
    private final PasswordEncoder passwords;
    private final KnownNames names;
    private final ApplicationEventPublisher events;

    People(
            Users users,
            Organisations organisations,
            PasswordEncoder passwords,
            KnownNames names,
            ApplicationEventPublisher events) {
        this.users = users;
        this.organisations = organisations;
        this.passwords = passwords;
        this.names = names;
        this.events = events;
    }

    /** Whoever may sign in under this name now. */
    @Transactional(readOnly = true)
    public Optional<Actor> byUsername(String username) {
        return users.named(username.strip().toLowerCase(Locale.ROOT))
                .filter(User::enabled)
                .map(User::asActor);
    }

    /** The person with this id, unless they left. */
    @Transactional(readOnly = true)
    public Optional<Actor> byId(UUID userId) {
        return users.withId(userId).filter(User::enabled).map(User::asActor);
    }

    /** A person's name to show beside what they did, whether they are still here or not; a few minutes old at most. */
    @Transactional(readOnly = true)
    public String nameOf(UUID userId) {
        return names.of(userId, () -> users.withId(userId).map(User::name).orElse("Somebody unknown"));
    }

    /** The people of an organisation who hold a role, without leavers, by user name. */
    @Transactional(readOnly = true)
    public List<Actor> inTeam(UUID organisationId, Role role) {
        return users.team(organisationId, role).stream().map(User::asActor).toList();
    }

    /** The names of those who do casework in an organisation, without leavers, by their ids and in their order; a few minutes old at most. */
    @Transactional(readOnly = true)
    public Map<UUID, String> workers(UUID organisationId) {
        Map<UUID, String> workers = new LinkedHashMap<>();
        users.workers(organisationId).stream()
                .map(id -> Map.entry(id, nameOf(id)))
                .sorted(Map.Entry.comparingByValue())
                .forEach(it -> workers.put(it.getKey(), it.getValue()));
        return workers;
    }

    /**
     * Lets an organisation take part.
     *
     * @throws AlreadyTaken when one has that name
     */
    @Transactional
    public UUID addOrganisation(String name, OrganisationKind kind) {
        if (organisations.existsByNameIgnoreCase(name.strip())) {
            throw new AlreadyTaken("The organisation's name");
        }
        UUID id = organisations.save(new Organisation(name.strip(), kind)).id();
        events.publishEvent(new OrganisationAdded(id, kind));
        return id;
    }

    /** All organisations by name. */
    @Transactional(readOnly = true)
    public List<OrganisationView> organisations() {
        return organisations.findAllByOrderByName().stream()
                .map(it -> new OrganisationView(it.id(), it.name(), it.kind()))
                .toList();
    }

    /** All users, leavers too, by user name. */
    @Transactional(readOnly = true)
    public List<UserView> users() {
        return users.all().stream().map(User::view).toList();
    }

    /** Those of an organisation who have left. */
    @Transactional(readOnly = true)
    public Set<UUID> leavers(UUID organisationId) {
        return Set.copyOf(users.ids(organisationId, false));
    }

    @Transactional(readOnly = true)
    public Optional<UserView> user(UUID userId) {
        return users.withId(userId).map(User::view);
    }

    /**
     * Gives somebody an account.
     *
     * @throws AlreadyTaken when somebody has that user name
     * @throws RolesDoNotMix when one person may not hold these roles
     */
    @Transactional
    public UUID addUser(NewUser wanted) {
        if (!wanted.usernameIsPlain() || !NewUser.passwordIsLongEnough(wanted.password())) {
            throw new IllegalArgumentException("A user name or a password that cannot be taken");
        }
        if (users.existsByUsername(wanted.username())) {
            throw new AlreadyTaken("The user name");
        }
        Organisation organisation =
                organisations.findById(wanted.organisationId()).orElseThrow(() -> new NotFound("organisation"));
        String hash = passwords.encode(wanted.password());
        User user = new User(wanted.username(), wanted.name(), wanted.email(), organisation, hash);
        user.takeOn(wanted.roles());
        users.save(user);
        events.publishEvent(new UserAdded(user.id(), organisation.id(), wanted.roles()));
        return user.id();
    }

    /** Gives exactly these roles, from the person's next request on. */
    @Transactional
    public void changeRoles(UUID userId, Set<Role> roles) {
        found(userId).takeOn(roles);
        events.publishEvent(new RolesChanged(userId, Set.copyOf(roles)));
    }

    /** Shuts a leaver out: their next request is refused and their sessions end. */
    @Transactional
    public void disable(UUID userId) {
        found(userId).leave();
        events.publishEvent(new UserDisabled(userId));
    }

    @Transactional
    public void enable(UUID userId) {
        found(userId).comeBack();
        events.publishEvent(new UserEnabled(userId));
    }

    /** Writes to somebody at another address from now on; empty for none. */
    @Transactional
    public void changeEmail(UUID userId, String address) {
        found(userId).changeEmail(address.isBlank() ? null : address.strip());
        events.publishEvent(new EmailChanged(userId));
    }

    /** Sets a new password; sessions that were begun with the old one end. */
    @Transactional
    public void changePassword(UUID userId, String password) {
        if (!NewUser.passwordIsLongEnough(password)) {
            throw new IllegalArgumentException("A password that cannot be taken");
        }
        found(userId).changePassword(passwords.encode(password));
        events.publishEvent(new PasswordChanged(userId));
    }

    private User found(UUID userId) {
        return users.withId(userId).orElseThrow(() -> new NotFound("user"));
    }
}
