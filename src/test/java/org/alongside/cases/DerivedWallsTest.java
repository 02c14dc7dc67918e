package org.alongside.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.PersonalColumn;
import org.alongside.access.Role;
import org.alongside.access.Walls;
import org.alongside.access.Walls.Reason;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who bears the name of somebody in a case, or is kept out of the same people's other case, is kept out without being asked. */
@Tables
class DerivedWallsTest {

    private static final LocalDate BORN = LocalDate.of(2011, 5, 17);

    @Autowired
    private People people;

    @Autowired
    private CasePeople around;

    @Autowired
    private Walls walls;

    @Autowired
    private FieldCipher cipher;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEventPublisher events;

    private final String family = "Q" + UUID.randomUUID().toString().replace("-", "");
    private UUID service;
    private UUID police;
    private UUID first;

    @BeforeEach
    void aServiceAndACase() {
        service = people.addOrganisation("Service " + family, OrganisationKind.SERVICE);
        police = people.addOrganisation("Police " + family, OrganisationKind.POLICE);
        first = opened("Ada");
    }

    @Test
    void aWitnessOfTheServiceIsKeptOutWhicheverIsThereFirst() {
        UUID before = somebody(service, Role.ADVOCATE, "Anna " + family);
        around.add(first, "witness", "Ms ANNA  " + family, null);
        around.add(first, "witness", "Ben " + family, null);
        UUID after = somebody(service, Role.ADVOCATE, "Ben " + family);

        assertThat(walls.hideFrom(first)).containsExactlyInAnyOrder(before, after);
        assertThat(walls.around(first)).allSatisfy(wall -> {
            assertThat(wall.reason()).isEqualTo(Reason.NAMED);
            assertThat(wall.namedAs()).isEqualTo("witness");
            assertThat(wall.putUpBy()).isEqualTo(Walls.ITSELF);
        });
    }

    @Test
    void theAccusedsNameKeepsOutWhoeverBearsIt() {
        UUID officer = somebody(police, Role.POLICE_OIC, "Cal " + family);
        around.accused(first, List.of("D2", "", "Cal " + family));

        assertThat(walls.hideFrom(first)).containsExactly(officer);
    }

    @Test
    void anAdvocateMaySitBesideTheYoungPersonAndWhoKnowsTheEvidenceMayNot() {
        UUID advocate = somebody(service, Role.ADVOCATE, "Anna " + family);
        UUID officer = somebody(police, Role.POLICE_OIC, "Cal " + family);
        around.add(first, "liveLinkSupporter", "Anna " + family, null);
        around.add(first, "liveLinkSupporter", "Cal " + family, null);
        assertThat(walls.hideFrom(first)).containsExactly(officer);

        around.add(first, "intermediary", "Anna " + family, null);
        assertThat(walls.hideFrom(first)).containsExactlyInAnyOrder(officer, advocate);
    }

    @Test
    void aWallHoldsInTheOtherCasesOfTheSameAccusedBeforeAndAfter() {
        UUID colleague = somebody(service, Role.ADVOCATE, "Anna " + family);
        UUID earlier = opened("Bea");
        around.accused(first, List.of("Cal " + family));
        around.accused(earlier, List.of("Cal " + family));
        walls.putUp(first, colleague, Reason.DECLARED, colleague);
        UUID later = opened("Cleo");
        around.accused(later, List.of("cal " + family));
        UUID others = opened("Dot");
        around.accused(others, List.of("Another " + family));

        assertThat(walls.around(earlier)).extracting(Walls.Wall::reason).containsExactly(Reason.EARLIER);
        assertThat(walls.hideFrom(later)).containsExactly(colleague);
        assertThat(walls.hideFrom(others)).isEmpty();
    }

    @Test
    void aChildWhoIsReferredAgainKeepsTheirWalls() {
        UUID colleague = somebody(service, Role.ADVOCATE, "Anna " + family);
        walls.putUp(first, colleague, Reason.ADDED, UUID.randomUUID());

        assertThat(walls.hideFrom(opened("Ada"))).containsExactly(colleague);
        assertThat(walls.hideFrom(opened("Eve"))).isEmpty();
    }

    @Test
    void twoCasesThatShareAWitnessOnlyHaveTheirOwnWalls() {
        UUID colleague = somebody(service, Role.ADVOCATE, "Anna " + family);
        around.add(first, "witness", "Cal " + family, null);
        walls.putUp(first, colleague, Reason.ADDED, UUID.randomUUID());
        UUID later = opened("Bea");
        around.add(later, "witness", "Cal " + family, null);

        assertThat(walls.hideFrom(later)).isEmpty();
    }

    @Test
    void whoeverBearsTheNameInBothCasesIsBehindOneWallInEach() {
        UUID officer = somebody(police, Role.POLICE_OIC, "Cal " + family);
        around.accused(first, List.of("Cal " + family));
        UUID later = opened("Bea");
        around.accused(later, List.of("Cal " + family));

        assertThat(List.of(first, later))
                .allSatisfy(it -> assertThat(walls.around(it))
                        .extracting(Walls.Wall::userId, Walls.Wall::reason)
                        .containsExactly(tuple(officer, Reason.NAMED)));
    }

    @Test
    void aDeclarationInAnotherCaseOutlastsTheWallOfANamesake() {
        UUID colleague = somebody(service, Role.ADVOCATE, "Anna " + family);
        around.accused(first, List.of("Cal " + family));
        UUID later = opened("Bea");
        around.accused(later, List.of("Cal " + family));
        around.add(later, "witness", "Anna " + family, null);
        walls.putUp(first, colleague, Reason.DECLARED, colleague);

        takeDown(later, Reason.NAMED);

        assertThat(walls.around(later)).extracting(Walls.Wall::reason).containsExactly(Reason.EARLIER);
    }

    @Test
    void aNewDeclarationHoldsInTheOtherCaseThoughAWallWasTakenDownThere() {
        UUID colleague = somebody(service, Role.ADVOCATE, "Anna " + family);
        around.accused(first, List.of("Cal " + family));
        UUID later = opened("Bea");
        around.accused(later, List.of("Cal " + family));
        around.add(first, "witness", "Anna " + family, null);
        takeDown(later, Reason.EARLIER);
        around.accused(later, List.of("Cal " + family, "Dan " + family));
        assertThat(walls.hideFrom(later)).isEmpty();

        walls.putUp(first, colleague, Reason.DECLARED, colleague);

        assertThat(walls.hideFrom(later)).containsExactly(colleague);
    }

    @Test
    void whatTwoPeopleTookDownStaysDown() {
        UUID colleague = somebody(service, Role.ADVOCATE, "Anna " + family);
        around.add(first, "witness", "Anna " + family, null);
        takeDown(first, Reason.NAMED);

        around.add(first, "family", "Anna " + family, null);

        assertThat(walls.standsBetween(first, colleague)).isFalse();
    }

    @Test
    void noNameCanBeReadFromAMark() {
        around.add(first, "witness", "Anna " + family, null);

        assertThat(database.sql("select mark from name_marks where owner_id = :id and named_as = 'witness'")
                        .param("id", first)
                        .query(String.class)
                        .single())
                .matches("[0-9a-f]{64}");
        assertThat(database.sql("select sealed from name_mark_keys")
                        .query(String.class)
                        .single())
                .hasSizeGreaterThan(60);
    }

    private void takeDown(UUID caseId, Reason reason) {
        UUID wall = walls.around(caseId).stream()
                .filter(it -> it.reason() == reason)
                .map(Walls.Wall::id)
                .findFirst()
                .orElseThrow();
        walls.remove(caseId, wall, UUID.randomUUID());
        assertThat(walls.remove(caseId, wall, UUID.randomUUID())).isTrue();
    }

    private UUID opened(String givenName) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth,
                            opened_on, stage_since, organisation_id)
                        values (:id, 0, :reference, 'TRIAL', :given, :family, :born, :day, :day, :id)""")
                .param("id", id)
                .param("reference", id.toString().substring(0, 11))
                .param("given", cipher.encrypt(givenName, PersonalColumn.CASE_GIVEN_NAME.of(id)))
                .param("family", cipher.encrypt(family, PersonalColumn.CASE_FAMILY_NAME.of(id)))
                .param("born", cipher.encrypt(BORN.toString(), PersonalColumn.CASE_DATE_OF_BIRTH.of(id)))
                .param("day", LocalDate.of(2026, 3, 2))
                .update();
        events.publishEvent(new CaseOpened(id, LocalDate.of(2026, 3, 2)));
        return id;
    }

    private UUID somebody(UUID organisation, Role role, String name) {
        String username = role.word() + UUID.randomUUID().toString().substring(0, 8);
        return people.addUser(new NewUser(username, name, null, organisation, Set.of(role), "a long password"));
    }
}
