package org.alongside.specialmeasures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.CaseRelations;
import org.alongside.access.FieldCipher;
import org.alongside.access.Ids;
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.domain.AccessTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The report judges from what was kept, so it finds what no rule of ours let pass. */
@AccessTables
class FourEyesReportTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private FieldCipher cipher;

    @Autowired
    private People people;

    @Autowired
    private CaseRelations relations;

    @Autowired
    private EntityManager entities;

    private final List<ProvedApplication> found = new ArrayList<>();
    private UUID cps;
    private UUID drafter;
    private UUID reviewer;
    private UUID third;
    private UUID caseId;
    private int minute;

    @BeforeEach
    void aCase() {
        cps = people.addOrganisation("CPS " + UUID.randomUUID(), OrganisationKind.CPS);
        drafter = person(Role.CPS_CASEWORKER);
        reviewer = person(Role.CPS_REVIEWER);
        third = person(Role.CPS_REVIEWER);
        caseId = anotherCase();
    }

    @Test
    void provesAnApplicationThatTwoPeopleSaw() {
        did("draftApplication", drafter, "");
        did("approveApplication", reviewer, "returned");
        did("draftApplication", drafter, "");
        did("approveApplication", reviewer, "approved");

        assertThat(only().verdict()).isEqualTo("Seen by four eyes");
        assertThat(only().trail().steps()).hasSize(4);
    }

    @Test
    void waitsForADecision() {
        did("draftApplication", drafter, "");

        assertThat(only().verdict()).isEqualTo("Not decided yet");
    }

    @Test
    void findsADrafterWhoDecided() {
        did("draftApplication", drafter, "");
        did("approveApplication", drafter, "approved");

        assertThat(only().violations()).containsExactly("Somebody who drafted it decided on it");
    }

    @Test
    void findsALawyerWhoLookedAtTheirOwnRefusalAgain() {
        did("draftApplication", drafter, "");
        did("approveApplication", reviewer, "refused");
        did("reconsiderRefusal", reviewer, "refused");

        assertThat(only().violations()).containsExactly("The lawyer who refused it looked at the refusal again");
    }

    @Test
    void findsADecisionAfterAConnectionWasDeclaredButNotBefore() {
        did("draftApplication", drafter, "");
        did("approveApplication", reviewer, "refused");
        connected(reviewer, LocalDateTime.of(2026, 11, 23, 12, 0));
        connected(third, LocalDateTime.of(2026, 11, 23, 8, 0));

        assertThat(only().verdict()).isEqualTo("Seen by four eyes");
        did("reconsiderRefusal", third, "approved");
        assertThat(only().violations()).containsExactly("Somebody connected with the case decided on it");
    }

    @Test
    void findsARecordThatTheLogTellsOtherwise() {
        did("draftApplication", drafter, "");
        kept("approveApplication", reviewer, "approved", drafter);

        assertThat(only().violations()).containsExactly("The audit log does not show the same person");
    }

    @Test
    void showsEachReaderTheCasesTheyAnswerForAndTheAuditorThoseOfAll() {
        did("draftApplication", drafter, "");
        Actor elsewhere =
                Actors.in(people.addOrganisation("Elsewhere " + UUID.randomUUID(), OrganisationKind.CPS), Role.MANAGER);

        assertThat(read(elsewhere)).isEmpty();
        assertThat(read(Actors.in(cps, Role.CPS_REVIEWER))).hasSize(1);
        assertThat(read(Actors.in(UUID.randomUUID(), Role.AUDITOR)))
                .extracting(ProvedApplication::reference)
                .contains(reference(caseId));
    }

    @Test
    void behindAWallThereIsNoApplicationForAnyReader() {
        did("draftApplication", drafter, "");
        for (Role role : List.of(Role.AUDITOR, Role.MANAGER, Role.CPS_REVIEWER)) {
            Actor reader = people.byId(person(role)).orElseThrow();
            assertThat(references(reader)).as(role.word()).contains(reference(caseId));
            walled(reader.userId());
            assertThat(references(reader)).as(role.word()).doesNotContain(reference(caseId));
        }
    }

    private List<String> references(Actor reader) {
        return read(reader).stream().map(ProvedApplication::reference).toList();
    }

    private static String reference(UUID id) {
        return id.toString().substring(25);
    }

    private void walled(UUID user) {
        database.sql("""
                        insert into case_walls (id, case_id, user_id, reason, put_up_by, put_up_at)
                        values (:id, :caseId, :user, 'ADDED', :user, :at)""")
                .params(Map.of("id", Ids.next(), "caseId", caseId, "user", user))
                .param("at", LocalDateTime.of(2026, 11, 23, 8, 0))
                .update();
    }

    private ProvedApplication only() {
        List<ProvedApplication> read = read(Actors.in(cps, Role.MANAGER));
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    private List<ProvedApplication> read(Actor reader) {
        found.clear();
        new FourEyesReport(database, cipher, new ObjectMapper()).each(reader, found::add);
        return List.copyOf(found);
    }

    private void did(String task, UUID by, String decision) {
        kept(task, by, decision, by);
    }

    private void kept(String task, UUID by, String decision, UUID logged) {
        UUID id = Ids.next();
        String key = task.equals("reconsiderRefusal") ? "reconsideration" : "approval";
        LocalDateTime at = LocalDateTime.of(2026, 11, 23, 10, minute++);
        database.sql("""
                        insert into case_records (id, case_id, task, form, form_version, answers, recorded_by, recorded_at)
                        values (:id, :caseId, :task, :task, '1', :answers, :by, :at)""")
                .params(Map.of("id", id, "caseId", caseId, "task", task, "by", by, "at", at))
                .param("answers", cipher.encrypt("{\"%s\":\"%s\"}".formatted(key, decision)))
                .update();
        database.sql(
                        "insert into audit_entries (id, recorded_at, kind, result, case_id, actor_id, roles, organisation_id, channel, facts) values (:id, :at, 'form-recorded', 'done', :caseId, :by, null, null, 'POST', :facts)")
                .params(Map.of("id", Ids.next(), "caseId", caseId, "by", logged, "at", at))
                .param("facts", "{\"recordId\":\"%s\",\"task\":\"%s\"}".formatted(id, task))
                .update();
    }

    private void connected(UUID user, LocalDateTime at) {
        database.sql("""
                        insert into declared_connections (id, case_id, user_id, with_whom, declared_by, declared_at)
                        values (:id, :caseId, :user, 'accused', :user, :at)""")
                .params(Map.of("id", Ids.next(), "caseId", caseId, "user", user, "at", at))
                .update();
    }

    private UUID person(Role role) {
        String username = role.word() + "-" + UUID.randomUUID().toString().substring(0, 8);
        return people.addUser(new NewUser(username, "Test Person", null, cps, Set.of(role), "a long test password"));
    }

    private UUID anotherCase() {
        UUID id = Ids.next();
        database.sql("""
                        insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth,
                                opened_on, stage_since, organisation_id)
                        values (:id, 0, :reference, 'PRE_TRIAL', 'x', 'x', 'x', date '2026-01-05', date '2026-01-05', :cps)""")
                .params(Map.of("id", id, "reference", reference(id), "cps", cps))
                .update();
        relations.relate(id, Role.CPS_REVIEWER, cps, null);
        entities.flush();
        return id;
    }
}
