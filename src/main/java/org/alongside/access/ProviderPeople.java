package org.alongside.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.SignInFailed.Reason;
import org.alongside.access.domain.ProviderPerson;
import org.alongside.access.domain.ProviderPersons;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who sign in at their organisation's provider. That it knows them gives no right here: an administrator lets them in once. From
 * then on what it says can only take away: a role that it no longer names is gone, and so is access for whoever changed organisation.
 */
@Service
public class ProviderPeople {

    private static final int LONGEST = 255; // characters of an issuer or a subject (OpenID Connect Core 1.0, section 2)
    private static final int LONGEST_NAME = 200;

    private final ProviderPersons persons;
    private final People people;
    private final ProviderSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ProviderPeople(
            ProviderPersons persons,
            People people,
            ProviderSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** The user whom the provider's person is; empty, and kept in the log, for whoever may not come in. */
    @Transactional
    public Optional<UUID> signIn(ProviderIdentity who) {
        if (who.issuer().length() > LONGEST || who.subject().length() > LONGEST) {
            events.publishEvent(new SignInFailed(null, Reason.WRONG_ANSWER_OF_PROVIDER));
            return Optional.empty();
        }
        ProviderPerson person = seen(who);
        Optional<UUID> user = person.userId().filter(id -> isStillWhoTheyWere(id, person));
        SecurityEvent what = user.<SecurityEvent>map(id -> new UserSignedIn(id, UserSignedIn.Way.PROVIDER))
                .orElseGet(() -> new SignInFailed(person.userId().orElse(null), Reason.NO_ACCESS_YET));
        events.publishEvent(what);
        return user;
    }

    /** The provider ended somebody's session there, so theirs end here. */
    @Transactional
    public void endedThere(String issuer, String subject) {
        persons.findByIssuerAndSubject(issuer, subject)
                .flatMap(ProviderPerson::userId)
                .ifPresent(id -> events.publishEvent(new ProviderAccessEnded(id)));
    }

    /** Whether this user comes in by way of the provider. */
    @Transactional(readOnly = true)
    public boolean uses(UUID userId) {
        return persons.existsByUserId(userId);
    }

    /** Those whom nobody has let in, who was here last first. */
    @Transactional(readOnly = true)
    public List<WaitingView> waiting() {
        return persons.waiting().stream().map(ProviderPeople::view).toList();
    }

    /** One of those. */
    @Transactional(readOnly = true)
    public Optional<WaitingView> waiting(UUID id) {
        return found(id).map(ProviderPeople::view);
    }

    /**
     * Lets somebody in: makes them a user, with rights that the provider's words do not exceed.
     *
     * @throws NotSaid when the provider says another organisation, or not all of these roles
     */
    @Transactional
    public UUID letIn(UUID id, NewUser wanted) {
        ProviderPerson person = found(id).orElseThrow(() -> new NotFound("person"));
        if (!saysAll(person, wanted.organisationId(), wanted.roles())) {
            throw new NotSaid();
        }
        return become(person, people.addUser(wanted));
    }

    /**
     * Somebody who has a user already signs in at the provider from now on, and no longer here.
     *
     * @throws NotFound when there is no such user
     * @throws AlreadyTaken when that user signs in at the provider as somebody else
     */
    @Transactional
    public void join(UUID id, String username) {
        ProviderPerson person = found(id).orElseThrow(() -> new NotFound("person"));
        Actor user = people.byUsername(username).orElseThrow(() -> new NotFound("user"));
        if (persons.existsByUserId(user.userId())) {
            throw new AlreadyTaken("The user");
        }
        become(person, user.userId());
        events.publishEvent(new ProviderAccessEnded(user.userId()));
    }

    /** Takes somebody off the list; they are on it again when they come again. */
    @Transactional
    public void turnAway(UUID id) {
        ProviderPerson person = found(id).orElseThrow(() -> new NotFound("person"));
        persons.deleteById(person.id());
        events.publishEvent(new ProviderPersonTurnedAway(id));
    }

    /** The first administrator of an empty service that has no passwords: whoever has this subject at the provider. */
    @Transactional
    public void expect(String subject, UUID userId) {
        ProviderPerson person =
                persons.save(new ProviderPerson(settings.issuer(), subject, "First administrator", now()));
        become(person, userId);
    }

    private UUID become(ProviderPerson person, UUID userId) {
        person.become(userId);
        events.publishEvent(new ProviderPersonLetIn(person.id(), userId));
        return userId;
    }

    private ProviderPerson seen(ProviderIdentity who) {
        Optional<ProviderPerson> known = persons.findByIssuerAndSubject(who.issuer(), who.subject());
        String name = shortened(who.name());
        ProviderPerson person =
                known.orElseGet(() -> persons.save(new ProviderPerson(who.issuer(), who.subject(), name, now())));
        person.seen(name, who.email() == null ? null : shortened(who.email()), now());
        person.saidToBe(organisation(who), settings.rolesOf(who.claims()));
        if (known.isEmpty()) {
            events.publishEvent(new ProviderPersonSeen(person.id()));
        }
        return person;
    }

    private @Nullable UUID organisation(ProviderIdentity who) {
        String name = settings.organisationOf(who.claims());
        return people.organisations().stream()
                .filter(it -> it.name().equals(name))
                .map(OrganisationView::id)
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody who was let in may still come in; takes the roles away that the provider no longer says. */
    private boolean isStillWhoTheyWere(UUID userId, ProviderPerson person) {
        Optional<Actor> user = people.byId(userId);
        if (user.isEmpty()) {
            return false;
        }
        Set<Role> left = new HashSet<>(user.get().roles());
        if (settings.saysRoles()) {
            left.retainAll(person.roles());
        }
        if (left.isEmpty() || !saysAll(person, user.get().organisationId(), left)) {
            events.publishEvent(new ProviderAccessEnded(userId));
            return false;
        }
        if (!left.equals(user.get().roles())) {
            people.changeRoles(userId, left);
        }
        return true;
    }

    private boolean saysAll(ProviderPerson person, UUID organisationId, Set<Role> roles) {
        boolean organisation = !settings.saysOrganisation() || organisationId.equals(person.organisationId());
        return organisation && (!settings.saysRoles() || person.roles().containsAll(roles));
    }

    private Optional<ProviderPerson> found(UUID id) {
        return persons.findById(id).filter(person -> person.userId().isEmpty());
    }

    private static WaitingView view(ProviderPerson person) {
        return new WaitingView(
                person.id(),
                person.name(),
                person.email(),
                person.organisationId(),
                person.roles(),
                person.lastSeenAt());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The provider does not say that somebody is that. */
    public static final class NotSaid extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
