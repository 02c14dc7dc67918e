package org.alongside.notices.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.CaseRelations;
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.Walls;
import org.alongside.cases.EmergencyOpened;
import org.alongside.notices.domain.StaffMailRows;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever manages a case hears of an emergency in it at once, and the e-mail says nothing about anybody. */
@Tables
class EmergencyMailsTest {

    @Autowired
    private People people;

    @Autowired
    private CaseRelations relations;

    @Autowired
    private Walls walls;

    @Autowired
    private StaffMailRows rows;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    private final UUID witness = UUID.randomUUID();
    private final Post post = new Post();
    private UUID service;
    private UUID officer;
    private EmergencyMails mails;

    @BeforeEach
    void aCaseOfAServiceAndThePolice() {
        service = people.addOrganisation("Service " + witness, OrganisationKind.SERVICE);
        UUID police = people.addOrganisation("Police " + witness, OrganisationKind.POLICE);
        database.sql("""
                        insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth,
                            opened_on, stage_since, organisation_id)
                        values (:id, 0, :reference, 'TRIAL', 'x', 'x', 'x', :day, :day, :id)""")
                .param("id", witness)
                .param("reference", witness.toString().substring(0, 11))
                .param("day", LocalDate.of(2026, 3, 2))
                .update();
        relations.relate(witness, Role.MANAGER, service, null);
        relations.relate(witness, Role.POLICE_OIC, police, null);
        officer = somebody(police, Role.POLICE_OIC);
        mails = new EmergencyMails(
                rows, relations, walls, people, new Channels(List.of(post)), clock, "https://alongside.example/");
    }

    @Test
    void everyManagerOfTheCaseHearsOfItOnce() {
        UUID manager = somebody(service, Role.MANAGER);
        somebody(people.addOrganisation("Another " + witness, OrganisationKind.SERVICE), Role.MANAGER);
        opened(officer);

        assertThat(mails.sendDue()).isEqualTo(1);
        assertThat(mails.sendDue()).as("again").isZero();
        Letter letter = post.letters.get(0);
        assertThat(letter.to().address()).isEqualTo(addressOf(manager));
        assertThat(letter.body())
                .contains("https://alongside.example/cases/emergencies")
                .doesNotContain(witness.toString().substring(0, 11), "Somebody of", "safety");
    }

    @Test
    void whoeverIsBehindAWallOrOpenedItThemselvesIsNotWrittenTo() {
        UUID walled = somebody(service, Role.MANAGER);
        UUID opener = somebody(service, Role.MANAGER);
        walls.putUp(witness, walled, Walls.Reason.ADDED, opener);
        opened(opener);

        assertThat(mails.sendDue()).isZero();
    }

    @Test
    void aLeaverIsNotWrittenTo() {
        UUID manager = somebody(service, Role.MANAGER);
        opened(officer);
        people.disable(manager);

        assertThat(mails.sendDue()).isZero();
        assertThat(post.letters).isEmpty();
    }

    @Test
    void isTriedAgainAndGivenUpInTheEnd() {
        somebody(service, Role.MANAGER);
        post.isDown = true;
        opened(officer);
        for (int i = 0; i < 5; i++) {
            assertThat(mails.sendDue()).isZero();
            database.sql("update staff_mails set next_try_at = queued_at where next_try_at is not null")
                    .update();
        }

        assertThat(database.sql("select outcome from staff_mails m join users u on u.id = m.user_id"
                                + " where u.organisation_id = :service")
                        .param("service", service)
                        .query(String.class)
                        .list())
                .containsExactly("GIVEN_UP");
    }

    private void opened(UUID by) {
        mails.on(new EmergencyOpened(witness, UUID.randomUUID(), Role.POLICE_OIC, "safety", by));
    }

    private String addressOf(UUID userId) {
        return people.user(userId).orElseThrow().username() + "@example.org";
    }

    private UUID somebody(UUID organisation, Role role) {
        String username = role.word() + UUID.randomUUID().toString().substring(0, 8);
        return people.addUser(new NewUser(
                username,
                "Somebody of Note",
                username + "@example.org",
                organisation,
                Set.of(role),
                "a long password"));
    }

    /** Keeps what it is given. */
    private static final class Post implements Channel {

        private final List<Letter> letters = new ArrayList<>();
        private boolean isDown;

        @Override
        public String word() {
            return "email";
        }

        @Override
        public void send(Letter letter) {
            if (isDown) {
                throw new NotSent(new IllegalStateException("down"));
            }
            letters.add(letter);
        }
    }
}
