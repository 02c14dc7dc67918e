package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.NotFound;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.cases.Connections;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.FormFilling;
import org.alongside.demo.Story;
import org.alongside.forms.Forms;
import org.alongside.journey.Referrals;
import org.alongside.testing.Referred;
import org.alongside.work.Posted;
import org.alongside.work.Submissions;
import org.alongside.work.Submitted;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Four eyes where it counts: two lawyers at once, the drafter's own approval, and a page that nobody was shown. */
@OnMariaDb
class ApprovalRacesIT {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant END = Instant.parse("2026-06-05T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private CaseDriver driver;

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    @Autowired
    private CurrentActor current;

    @Autowired
    private Work work;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Connections connections;

    @Autowired
    private Forms forms;

    @Autowired
    private FormFilling filling;

    @Autowired
    private JdbcClient database;

    private Referred referred;
    private Actor drafter;
    private Actor reviewer;
    private WorkItemView approval;

    @BeforeEach
    void aDraftThatWaitsForApproval() {
        referred = new Referred(people, referrals);
        Referrals.casework().stream()
                .filter(role -> role != Role.CPS_REVIEWER && role != Role.CPS_CASEWORKER)
                .forEach(referred::another);
        drafter = referred.another(Role.CPS_CASEWORKER);
        reviewer = referred.another(Role.CPS_REVIEWER);
        CaseView opened = driver.open(referred.referralOf("usual"), referred.another(Role.ADVOCATE), START);
        driver.drive(opened, Story.USUAL.leaving("approveApplication"), START, END);
        approval = work.openOn(opened.id()).stream()
                .filter(item -> item.task().equals("approveApplication"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneOfTwoLawyersWhoApproveAtOnceWinsAndTheOtherIsToldWho() throws Exception {
        Actor other = referred.another(Role.CPS_REVIEWER);
        var together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Submitted>> both =
                    threads.invokeAll(List.of(approving(together, reviewer), approving(together, other)));

            assertThat(List.of(both.get(0).get(), both.get(1).get()))
                    .hasAtLeastOneElementOfType(Submitted.Finished.class)
                    .hasAtLeastOneElementOfType(Submitted.FinishedBySomebodyElse.class);
        } finally {
            threads.shutdownNow();
        }
        assertThat(approvals()).isEqualTo(1);
    }

    @Test
    void theDraftersOwnApprovalIsRefusedThroughWhicheverSessionAndNothingIsStored() {
        people.changeRoles(drafter.userId(), Set.of(Role.CPS_CASEWORKER, Role.CPS_REVIEWER));
        Actor both = people.byId(drafter.userId()).orElseThrow();

        for (int session = 1; session <= 2; session++) {
            assertThat(submit(both, approval.version()))
                    .isInstanceOfSatisfying(
                            Submitted.Incorrect.class,
                            refused -> assertThat(refused.checked().errors())
                                    .singleElement()
                                    .satisfies(error ->
                                            assertThat(error.message()).contains("You drafted this application")));
        }
        assertThat(approvals()).isZero();
        assertThat(submit(reviewer, approval.version())).isInstanceOf(Submitted.Finished.class);
    }

    @Test
    void aPostByHandOfSomebodyWhoIsNoLawyerFindsNoTask() {
        assertThatThrownBy(() -> submit(drafter, approval.version())).isInstanceOf(NotFound.class);
        assertThat(approvals()).isZero();
    }

    @Test
    void aLawyerWhoDeclaredAConnectionDecidesNothing() {
        declares(reviewer, "other");

        assertThat(submit(reviewer, approval.version())).isInstanceOf(Submitted.Incorrect.class);
        assertThat(approvals()).isZero();
    }

    @Test
    void aLawyerWhoIsConnectedWithTheAccusedFindsNoTask() {
        declares(reviewer, "accused");

        assertThatThrownBy(() -> submit(reviewer, approval.version())).isInstanceOf(NotFound.class);
        assertThat(approvals()).isZero();
    }

    private void declares(Actor actor, String with) {
        current.as(actor, () -> {
            var declared = new Connections.Declaration(actor.userId(), with, "We were at school together");
            connections.declare(
                    approval.caseId(),
                    declared,
                    actor.userId(),
                    UUID.randomUUID().toString());
            return actor;
        });
    }

    private Callable<Submitted> approving(CyclicBarrier together, Actor actor) {
        return () -> {
            together.await();
            return submit(actor, approval.version());
        };
    }

    private Submitted submit(Actor actor, long version) {
        Map<String, List<String>> typed =
                filling.fill(forms.form(approval.form()), Map.of("approval", List.of("approved")), TODAY);
        return current.as(
                actor,
                () -> submissions.submit(
                        actor,
                        approval.id(),
                        new Posted(version, UUID.randomUUID().toString(), typed)));
    }

    private int approvals() {
        return database.sql("select count(*) from case_records where case_id = :id and task = 'approveApplication'")
                .param("id", approval.caseId())
                .query(Integer.class)
                .single();
    }
}
