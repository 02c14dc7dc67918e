package org.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.SignInFailed.Reason;
import org.alongside.access.domain.ProviderPersons;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@Tables
class ProviderPeopleTest {

    private static final String ISSUER = "https://sign-in.example.org";
    private static final Map<String, Object> ADVOCATE = Map.of("org", "harbour", "roles", List.of("advocate"));

    @Autowired
    private ProviderPersons persons;

    @Autowired
    private People people;

    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private ProviderPeople provided;
    private UUID harbour = new UUID(0, 0);

    @BeforeEach
    void anOrganisationAndItsProvider() {
        harbour = people.addOrganisation("Harbour Advocacy", OrganisationKind.SERVICE);
        var settings = new ProviderSettings(
                ISSUER,
                "alongside",
                "a secret",
                "Harbour",
                Set.of("profile"),
                "org",
                Map.of("harbour", "Harbour Advocacy", "other", "Nobody's"),
                "roles",
                Map.of("advocate", Role.ADVOCATE, "family", Role.FAMILY_SUPPORT_WORKER));
        var clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
        provided = new ProviderPeople(persons, people, settings, clock, events);
    }

    @Test
    void hasNobodyInWhomNobodyLetIn() {
        assertThat(signsIn("1", ADVOCATE)).isEmpty();

        verify(events).publishEvent(new SignInFailed(null, Reason.NO_ACCESS_YET));
        assertThat(provided.waiting()).singleElement().satisfies(it -> {
            assertThat(it.organisationId()).isEqualTo(harbour);
            assertThat(it.roles()).containsExactly(Role.ADVOCATE);
            assertThat(it.name()).isEqualTo("Sam Patel");
        });
    }

    @Test
    void knowsSomebodyByIssuerAndSubjectAndNeverByTheirAddress() {
        UUID sam = letIn("1", Set.of(Role.ADVOCATE));

        assertThat(signsIn("1", ADVOCATE)).contains(sam);
        assertThat(signsIn("2", ADVOCATE)).isEmpty();
        assertThat(provided.signIn(new ProviderIdentity(
                        "https://elsewhere.example.org", "1", "Sam Patel", "sam@example.org", ADVOCATE)))
                .isEmpty();
        assertThat(provided.waiting()).hasSize(2);
    }

    @Test
    void letsNobodyInAsMoreThanIsSaid() {
        signsIn("1", Map.of("org", "other", "roles", List.of("advocate")));
        UUID waiting = provided.waiting().get(0).id();

        assertThatThrownBy(() -> provided.letIn(waiting, user(Set.of(Role.ADVOCATE))))
                .isInstanceOf(ProviderPeople.NotSaid.class);
        signsIn("1", ADVOCATE);
        assertThatThrownBy(() -> provided.letIn(waiting, user(Set.of(Role.ADVOCATE, Role.MANAGER))))
                .isInstanceOf(ProviderPeople.NotSaid.class);
        assertThat(provided.waiting()).hasSize(1);
    }

    @Test
    void takesARoleAwayThatIsNoLongerSaidAndGivesNone() {
        signsIn("1", Map.of("org", "harbour", "roles", List.of("advocate", "family")));
        UUID sam =
                provided.letIn(provided.waiting().get(0).id(), user(Set.of(Role.ADVOCATE, Role.FAMILY_SUPPORT_WORKER)));

        assertThat(signsIn("1", ADVOCATE)).contains(sam);
        assertThat(people.byId(sam).orElseThrow().roles()).containsExactly(Role.ADVOCATE);

        signsIn("1", Map.of("org", "harbour", "roles", List.of("advocate", "family")));
        assertThat(people.byId(sam).orElseThrow().roles()).containsExactly(Role.ADVOCATE);
    }

    @Test
    void endsTheSessionsOfWhoeverIsSaidToBeElsewhereNow() {
        UUID sam = letIn("1", Set.of(Role.ADVOCATE));

        assertThat(signsIn("1", Map.of("org", "other", "roles", List.of("advocate"))))
                .isEmpty();
        assertThat(signsIn("1", Map.of("roles", List.of("advocate")))).isEmpty();

        verify(events, times(2)).publishEvent(new ProviderAccessEnded(sam));
    }

    @Test
    void keepsALeaverOut() {
        UUID sam = letIn("1", Set.of(Role.ADVOCATE));
        people.disable(sam);

        assertThat(signsIn("1", ADVOCATE)).isEmpty();
        verify(events).publishEvent(new SignInFailed(sam, Reason.NO_ACCESS_YET));
    }

    @Test
    void joinsAUserThatThereIsOnceAndToOnePersonOnly() {
        UUID sam = people.addUser(user(Set.of(Role.ADVOCATE)));
        signsIn("1", ADVOCATE);
        signsIn("2", ADVOCATE);
        List<WaitingView> waiting = provided.waiting();

        provided.join(waiting.get(0).id(), "sam.patel");

        assertThat(provided.uses(sam)).isTrue();
        verify(events).publishEvent(new ProviderAccessEnded(sam));
        assertThatThrownBy(() -> provided.join(waiting.get(1).id(), "sam.patel"))
                .isInstanceOf(AlreadyTaken.class);
        assertThatThrownBy(() -> provided.join(waiting.get(1).id(), "nobody")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> provided.join(waiting.get(0).id(), "sam.patel"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void forgetsWhomItTurnedAwayUntilTheyComeAgain() {
        signsIn("1", ADVOCATE);

        provided.turnAway(provided.waiting().get(0).id());

        assertThat(provided.waiting()).isEmpty();
        signsIn("1", ADVOCATE);
        assertThat(provided.waiting()).hasSize(1);
    }

    @Test
    void endsSessionsWhenTheProviderSaysWhose() {
        UUID sam = letIn("1", Set.of(Role.ADVOCATE));

        provided.endedThere(ISSUER, "2");
        provided.endedThere("https://elsewhere.example.org", "1");
        verify(events, never()).publishEvent(new ProviderAccessEnded(sam));

        provided.endedThere(ISSUER, "1");
        verify(events).publishEvent(new ProviderAccessEnded(sam));
    }

    @Test
    void refusesASubjectThatIsLongerThanTheStandardAllows() {
        assertThat(signsIn("1".repeat(256), ADVOCATE)).isEmpty();

        assertThat(provided.waiting()).isEmpty();
        verify(events).publishEvent(new SignInFailed(null, Reason.WRONG_ANSWER_OF_PROVIDER));
    }

    private Optional<UUID> signsIn(String subject, Map<String, Object> claims) {
        return provided.signIn(new ProviderIdentity(ISSUER, subject, "Sam Patel", "sam@example.org", claims));
    }

    private UUID letIn(String subject, Set<Role> roles) {
        signsIn(subject, ADVOCATE);
        return provided.letIn(provided.waiting().get(0).id(), user(roles));
    }

    private NewUser user(Set<Role> roles) {
        return new NewUser("sam.patel", "Sam Patel", null, harbour, roles, "nobody knows this one");
    }
}
