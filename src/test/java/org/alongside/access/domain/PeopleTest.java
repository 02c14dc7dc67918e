package org.alongside.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.AlreadyTaken;
import org.alongside.access.CannotAllocate;
import org.alongside.access.CaseRelations;
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.access.RolesDoNotMix;
import org.alongside.access.SecurityEvent;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@Tables
@RecordApplicationEvents
class PeopleTest {

    private static final UUID CASE = UUID.randomUUID();

    @Autowired
    private People people;

    @Autowired
    private CaseRelations relations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private ApplicationEvents events;

    private UUID harbour = new UUID(0, 0);

    @BeforeEach
    void organisation() {
        harbour = people.addOrganisation("Harbour Advocacy", OrganisationKind.SERVICE);
    }

    @Test
    void findsSomebodyByTheirNameHoweverItIsWritten() {
        UUID sam = add("sam", Role.ADVOCATE);

        Actor actor = people.byUsername(" Sam ").orElseThrow();

        assertThat(actor.userId()).isEqualTo(sam);
        assertThat(actor.name()).isEqualTo("Sam Patel");
        assertThat(actor.organisation()).isEqualTo("Harbour Advocacy");
        assertThat(actor.roles()).containsExactly(Role.ADVOCATE);
    }

    @Test
    void keepsNamesAndAddressesUnreadableInTheTable() {
        UUID sam = add("sam", Role.ADVOCATE);
        forgetWhatWasRead();

        var row = jdbc.sql("select name, email from users where id = :id")
                .param("id", sam)
                .query()
                .singleRow();

        assertThat(row.get("name")).asString().doesNotContain("Sam").hasSizeGreaterThan(40);
        assertThat(row.get("email")).asString().doesNotContain("example");
        assertThat(people.nameOf(sam)).isEqualTo("Sam Patel");
    }

    @Test
    void doesNotKnowLeaversButStillKnowsTheirNames() {
        UUID sam = add("sam", Role.ADVOCATE);

        people.disable(sam);
        forgetWhatWasRead();

        assertThat(people.byId(sam)).isEmpty();
        assertThat(people.byUsername("sam")).isEmpty();
        assertThat(people.inTeam(harbour, Role.ADVOCATE)).isEmpty();
        assertThat(people.nameOf(sam)).isEqualTo("Sam Patel");
        people.enable(sam);
        forgetWhatWasRead();
        assertThat(people.byId(sam)).isPresent();
    }

    @Test
    void findsTheTeamWithAllItsRoles() {
        UUID sam = add("sam", Role.ADVOCATE, Role.MANAGER);
        add("joe", Role.FAMILY_SUPPORT_WORKER);
        forgetWhatWasRead();

        assertThat(people.inTeam(harbour, Role.ADVOCATE)).singleElement().satisfies(it -> {
            assertThat(it.userId()).isEqualTo(sam);
            assertThat(it.roles()).containsExactlyInAnyOrder(Role.ADVOCATE, Role.MANAGER);
        });
    }

    @Test
    void letsNobodyAdministerOrAuditWhatTheyWorkOn() {
        assertThatThrownBy(() -> add("sam", Role.ADVOCATE, Role.AUDITOR)).isInstanceOf(RolesDoNotMix.class);
        UUID sam = add("sam", Role.ADVOCATE);
        assertThatThrownBy(() -> people.changeRoles(sam, Set.of())).isInstanceOf(RolesDoNotMix.class);
    }

    @Test
    void givesAUserNameToOnePersonOnly() {
        add("sam", Role.ADVOCATE);

        assertThatThrownBy(() -> add("SAM", Role.MANAGER)).isInstanceOf(AlreadyTaken.class);
        assertThatThrownBy(() -> people.addOrganisation("harbour advocacy", OrganisationKind.CPS))
                .isInstanceOf(AlreadyTaken.class);
    }

    @Test
    void tellsOfEachChangeOfRights() {
        UUID sam = add("sam", Role.ADVOCATE);
        people.changeRoles(sam, Set.of(Role.MANAGER));

        assertThat(events.stream(SecurityEvent.class).map(it -> it.getClass().getSimpleName()))
                .containsExactly("OrganisationAdded", "UserAdded", "RolesChanged");
    }

    @Test
    void allocatesACaseOnlyToWhoeverHoldsTheRoleInTheOrganisationResponsible() {
        UUID sam = add("sam", Role.ADVOCATE);
        UUID jo = add("joe", Role.FAMILY_SUPPORT_WORKER);
        UUID elsewhere = people.addOrganisation("Quayside Advocacy", OrganisationKind.SERVICE);

        relations.relate(CASE, Role.ADVOCATE, harbour, null);
        relations.allocate(CASE, Role.ADVOCATE, sam);

        assertThat(relations.on(CASE, Role.ADVOCATE)).contains(new Relation(CASE, Role.ADVOCATE, harbour, sam));
        assertThatThrownBy(() -> relations.allocate(CASE, Role.ADVOCATE, jo)).isInstanceOf(CannotAllocate.class);
        assertThatThrownBy(() -> relations.allocate(CASE, Role.POLICE_OIC, sam)).isInstanceOf(CannotAllocate.class);
        assertThatThrownBy(() -> relations.relate(CASE, Role.AUDITOR, harbour, null))
                .isInstanceOf(CannotAllocate.class);
        relations.relate(CASE, Role.ADVOCATE, elsewhere, null);
        assertThat(relations.of(CASE)).containsExactly(new Relation(CASE, Role.ADVOCATE, elsewhere, null));
    }

    private UUID add(String username, Role... roles) {
        return people.addUser(
                new NewUser(username, "Sam Patel", "sam@example.org", harbour, Set.of(roles), "three unusual words"));
    }

    private void forgetWhatWasRead() {
        entities.flush();
        entities.clear();
    }
}
