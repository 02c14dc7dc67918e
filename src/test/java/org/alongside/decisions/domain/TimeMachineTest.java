package org.alongside.decisions.domain;

import static org.alongside.decisions.domain.TriedRules.ELIGIBILITY;
import static org.alongside.decisions.domain.TriedRules.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.decisions.DecisionTables;
import org.alongside.decisions.Question;
import org.alongside.decisions.RuleProblem;
import org.alongside.engine.camunda.TestDecisions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rule time machine: whose answer a draft would change, and why; and that nothing changes before it is released. */
@RuleTables
class TimeMachineTest {

    private static final UUID START = new UUID(0, 0);
    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 24);

    @Autowired
    private DecisionTables tables;

    @Autowired
    private Releases releases;

    @Autowired
    private TimeMachine machine;

    @Autowired
    private Differences differences;

    @Autowired
    private Editions editions;

    @Autowired
    private TriedRules tried;

    @Autowired
    private JdbcClient database;

    @Autowired
    private People people;

    @Autowired
    private EntityManager entities;

    @Autowired
    private RuleTables.SetClock clock;

    @AfterEach
    void backToTheStart() {
        tried.backToTheStart();
    }

    @Test
    void listsTheOpenCasesWhoseAnswerWouldChangeAndWhy() {
        UUID child = tried.eligible("AL-0000-001", 15);
        tried.eligible("AL-0000-002", 17);
        tried.eligible("AL-0000-003", 19);
        UUID closed = tried.eligible("AL-0000-004", 17);
        database.sql("update witness_cases set closed_on = '2026-11-01' where id = ?")
                .param(closed)
                .update();
        // of a case only the newest answer counts
        clock.set("2026-11-23T10:00:00Z");
        tables.ask(child, ELIGIBILITY, facts(16));

        DecisionVersion draft = tried.uploaded("&lt; 18", "&lt; 17");
        machine.compare(draft.id(), TOMORROW);

        DecisionVersion compared = releases.version(ELIGIBILITY, 2);
        assertThat(compared.casesCompared()).isEqualTo(3);
        assertThat(compared.casesChanged()).isEqualTo(1);
        assertThat(compared.casesLosing()).isEqualTo(1);
        var found = differences.page(Actors.with(Role.ADMIN), draft.id(), "", START, 10);
        assertThat(found).extracting(Differences.OfCase::reference).containsExactly("AL-0000-002");
        var changes =
                new RowChanges(editions.inForce(ELIGIBILITY, LocalDate.of(2026, 11, 23)), editions.reading(draft));
        assertThat(changes.why(found.get(0).changes().get(0)))
                .containsExactly(
                        "Rule E1 no longer fits. Under 18 when the court decides: eligible without more. Altered:"
                                + " “Age when the court decides” from under 18 to under 17.");
    }

    @Test
    void doesNotListACaseToAnAdministratorBehindAWall() {
        UUID walled = tried.eligible("AL-0000-009", 17);
        tried.eligible("AL-0000-010", 17);
        UUID organisation = people.addOrganisation("Service", OrganisationKind.SERVICE);
        UUID user = people.addUser(
                new NewUser("admin", "Somebody", null, organisation, Set.of(Role.ADMIN), "a long password"));
        entities.flush();
        database.sql("""
                        insert into case_walls (id, case_id, user_id, reason, put_up_by, put_up_at)
                        values (:id, :case, :user, 'ADDED', :user, '2026-11-23 08:00:00')""")
                .param("id", UUID.randomUUID())
                .param("case", walled)
                .param("user", user)
                .update();
        DecisionVersion draft = tried.uploaded("&lt; 18", "&lt; 17");
        machine.compare(draft.id(), TOMORROW);

        assertThat(differences.page(people.byId(user).orElseThrow(), draft.id(), "", START, 1))
                .extracting(Differences.OfCase::reference)
                .containsExactly("AL-0000-010");
        assertThat(differences.page(Actors.with(Role.ADMIN), draft.id(), "", START, 10))
                .hasSize(2);
    }

    @Test
    void decidesACaseOnceForEachThingItWasAskedAbout() {
        UUID witness = tried.opened("AL-0000-005");
        tables.ask(
                witness,
                List.of(
                        new Question(ELIGIBILITY, facts(17)),
                        new Question(ELIGIBILITY, facts(12)),
                        new Question(ELIGIBILITY, facts(17))));
        DecisionVersion draft = tried.uploaded("&lt; 18", "&lt; 17");

        machine.compare(draft.id(), TOMORROW);

        assertThat(differences.page(Actors.with(Role.ADMIN), draft.id(), "", START, 10))
                .singleElement()
                .satisfies(found -> assertThat(found.changes())
                        .containsExactly(
                                Differences.Change.ofRules(List.of("rule-E1"), List.of()),
                                Differences.Change.ofRules(List.of("rule-E1"), List.of())));
    }

    @Test
    void doesNotCountOtherWordsForTheSameAnswer() {
        tried.eligible("AL-0000-006", 15);
        DecisionVersion draft = tried.uploaded("eligible without more", "eligible at once");

        machine.compare(draft.id(), TOMORROW);

        assertThat(releases.version(ELIGIBILITY, 2).casesChanged()).isZero();
    }

    @Test
    void walksThroughMoreCasesThanItReadsAtOnceAndForgetsAnEarlierRun() {
        for (int n = 0; n < 1203; n++) {
            tried.eligible("AL-%04d-X".formatted(n), n % 2 == 0 ? 17 : 12);
        }
        DecisionVersion draft = tried.uploaded("&lt; 18", "&lt; 17");

        machine.compare(draft.id(), TOMORROW);
        machine.compare(draft.id(), TOMORROW);

        assertThat(releases.version(ELIGIBILITY, 2).casesCompared()).isEqualTo(1203);
        assertThat(releases.version(ELIGIBILITY, 2).casesChanged()).isEqualTo(602);
        var page = differences.page(Actors.with(Role.ADMIN), draft.id(), "", START, 600);
        var last = page.get(599);
        assertThat(differences.page(Actors.with(Role.ADMIN), draft.id(), last.reference(), last.id(), 600))
                .hasSize(2);
    }

    @Test
    void changesNothingBeforeTheDraftIsReleasedAndItsDayHasCome() {
        UUID witness = tried.eligible("AL-0000-007", 17);
        DecisionVersion draft = tried.uploaded("&lt; 18", "&lt; 17");
        machine.compare(draft.id(), LocalDate.of(2026, 11, 25));

        assertThat(tables.look(ELIGIBILITY, facts(17)).rules()).hasSize(1);
        releases.release(releases.version(ELIGIBILITY, 2), LocalDate.of(2026, 11, 25), Actors.with(Role.ADMIN));
        editions.forget();
        assertThat(tables.look(ELIGIBILITY, facts(17)).rules()).hasSize(1);
        clock.set("2026-11-25T09:00:00Z");

        assertThat(tables.look(ELIGIBILITY, facts(17)).rules()).isEmpty();
        assertThat(tables.keptFor(witness).get(0).rules()).hasSize(1);
    }

    @Test
    void isReleasedOnlyOnceComparedAndForADayToCome() {
        DecisionVersion draft = tried.uploaded("&lt; 18", "&lt; 17");
        assertThat(refused(() -> tried.release(TOMORROW)))
                .containsExactly("Compare the draft with the version in force on that day before you release it.");
        machine.compare(draft.id(), TOMORROW);
        assertThat(refused(() -> tried.release(LocalDate.of(2026, 11, 23))))
                .containsExactly("The first day must be 24 November 2026 or later.");
        assertThat(refused(() -> machine.compare(draft.id(), LocalDate.of(2026, 11, 23))))
                .containsExactly("The first day must be 24 November 2026 or later.");
        assertThat(refused(() -> tried.release(LocalDate.of(2026, 12, 1))))
                .containsExactly("Compare the draft with the version in force on that day before you release it.");
        tried.release(LocalDate.of(2026, 11, 24));

        assertThat(refused(() -> tried.release(LocalDate.of(2026, 12, 1))))
                .containsExactly("This version has been released already.");
    }

    @Test
    void isNotReleasedByWhoeverUploadedIt() {
        Actor uploader = Actors.with(Role.ADMIN);
        releases.upload(
                ELIGIBILITY, TestDecisions.table(ELIGIBILITY).dmn().replaceFirst("&lt; 18", "&lt; 17"), uploader);
        DecisionVersion draft = releases.version(ELIGIBILITY, 2);
        machine.compare(draft.id(), TOMORROW);

        assertThat(refused(() -> releases.release(draft, TOMORROW, uploader)))
                .containsExactly(
                        "You uploaded this draft. Another administrator has to look at what it changes and release it.");
        releases.release(draft, TOMORROW, Actors.with(Role.ADMIN));
        assertThat(releases.version(ELIGIBILITY, 2).isDraft()).isFalse();
    }

    @Test
    void losesNoAnswerWhereOneIsOnlyAddedOrSaysMore() {
        tried.eligible("AL-0000-008", 18);
        DecisionVersion draft = tried.uploaded("&lt; 18", "&lt; 19");

        machine.compare(draft.id(), TOMORROW);

        assertThat(releases.version(ELIGIBILITY, 2).casesChanged()).isEqualTo(1);
        assertThat(releases.version(ELIGIBILITY, 2).casesLosing()).isZero();
    }

    @Test
    void leavesEveryServerTimeToNoticeARelease() {
        clock.set("2026-11-23T23:49:59Z");
        assertThat(releases.earliest()).isEqualTo("2026-11-24");
        clock.set("2026-11-23T23:50:00Z");
        assertThat(releases.earliest()).isEqualTo("2026-11-25");
    }

    @Test
    void takesNoDraftTwice() {
        tried.uploaded("&lt; 18", "&lt; 17");
        assertThat(refused(() -> tried.uploaded("&lt; 18", "&lt; 17")))
                .containsExactly("This file is version 2 of the table already. Upload one that says something else.");
    }

    private static List<String> refused(Runnable action) {
        var refusal = catchThrowableOfType(RefusedRules.class, action::run);
        assertThat(refusal).as("refused").isNotNull();
        return refusal.problems().stream().map(RuleProblem::sentence).toList();
    }
}
