package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.cases.Stage;
import org.alongside.journey.Referral;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Drives a case by the real services along each way beside the straight one, to its end. */
@SpringBootTest
@ActiveProfiles("test")
class SideStoriesTest {

    private static final Instant REFERRED = Instant.parse("2023-01-09T10:00:00Z");
    private static final Instant UNTIL = Instant.parse("2029-01-08T10:00:00Z");

    @Autowired
    private DemoPeople people;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Cases cases;

    @ParameterizedTest
    @EnumSource(SideStory.class)
    void everyWayLeadsToTheClosedCase(SideStory way) {
        assertLeadsToTheClosedCase(way, Map.of());
    }

    /** Whoever has the case may not look again at what they did themselves: somebody else of their team finds the task. */
    @ParameterizedTest
    @EnumSource(names = {"REFUSED_AND_CHALLENGED", "CHARGED_AFTER_AN_INDEPENDENT_REVIEW", "RETRIED_ON_APPEAL"})
    void leadsThereTooWhereEachRoleIsOnePersons(SideStory way) {
        Map<Role, UUID> allocated = new EnumMap<>(Role.class);
        Stream.of(
                        DemoPerson.ADVOCATE,
                        DemoPerson.POLICE_OIC,
                        DemoPerson.CPS_CASEWORKER,
                        DemoPerson.CPS_REVIEWER,
                        DemoPerson.WITNESS_CARE_OFFICER)
                .forEach(person ->
                        allocated.put(person.role(), people.actor(person).userId()));

        assertLeadsToTheClosedCase(way, allocated);
    }

    private void assertLeadsToTheClosedCase(SideStory way, Map<Role, UUID> allocated) {
        CaseView opened = driver.open(referral(allocated), people.actor(DemoPerson.ADVOCATE), REFERRED);

        driver.drive(opened, way.story(), REFERRED, UNTIL);

        CaseView ended = cases.byId(opened.id());
        assertThat(ended.stage()).isEqualTo(Stage.CLOSED);
        assertThat(ended.outcome()).isEqualTo("supported");
    }

    private Referral referral(Map<Role, UUID> allocated) {
        return new Referral(
                "Robin",
                "Example",
                LocalDate.of(2009, 4, 2),
                null,
                null,
                people.teamsOf(DemoPerson.Team.HARBOUR),
                allocated,
                new SafeContact("email", "robin@example.org", true, true, true),
                new Answers(Map.of("reason", "Example answer.")));
    }
}
