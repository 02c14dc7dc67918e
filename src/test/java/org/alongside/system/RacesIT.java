package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.demo.FormFilling;
import org.alongside.forms.Checked;
import org.alongside.forms.Forms;
import org.alongside.journey.Referrals;
import org.alongside.testing.Invariants;
import org.alongside.testing.Referred;
import org.alongside.work.CaseAction;
import org.alongside.work.CaseActions;
import org.alongside.work.Posted;
import org.alongside.work.Submissions;
import org.alongside.work.Submitted;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three people finish the same task at once, forty times: forty finish it and eighty are told who did. */
@OnMariaDb
class RacesIT {

    private static final int TASKS = 40;
    private static final int PEOPLE = 3;

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Work work;

    @Autowired
    private Submissions submissions;

    @Autowired
    private CaseActions actions;

    @Autowired
    private CurrentActor current;

    @Autowired
    private LegalToday today;

    @Autowired
    private Forms forms;

    @Autowired
    private FormFilling filling;

    @Autowired
    private JdbcClient database;

    @Test
    void oneOfThreeFinishesEachTaskAndTheOthersAreToldWho() throws InterruptedException, ExecutionException {
        var referred = new Referred(people, referrals);
        List<Actor> managers =
                List.of(referred.another(Role.MANAGER), referred.another(Role.MANAGER), referred.another(Role.MANAGER));
        Actor advocate = referred.another(Role.ADVOCATE);

        int finished = 0;
        int told = 0;
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            for (int i = 0; i < TASKS; i++) {
                WorkItemView task =
                        work.openOn(referred.referral(advocate).id()).get(0);
                for (Submitted result : atOnce(threads, managers, task)) {
                    finished += result instanceof Submitted.Finished ? 1 : 0;
                    told += result instanceof Submitted.FinishedBySomebodyElse ? 1 : 0;
                }
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(finished).isEqualTo(TASKS);
        assertThat(told).isEqualTo(TASKS * (PEOPLE - 1));
        assertThat(Invariants.brokenIn(database)).isEmpty();
    }

    @Test
    void theSameSubmitSentTwiceIsOneSubmit() {
        var referred = new Referred(people, referrals);
        Actor manager = referred.another(Role.MANAGER);
        WorkItemView task = work.openOn(referred.referral(manager).id()).get(0);
        Posted posted = new Posted(task.version(), UUID.randomUUID().toString(), answers(task));

        assertThat(submissions.submit(manager, task.id(), posted)).isInstanceOf(Submitted.Finished.class);
        assertThat(submissions.submit(manager, task.id(), posted)).isInstanceOf(Submitted.Finished.class);
        assertThat(database.sql("select count(*) from case_records where case_id = :id and task = 'decideReferral'")
                        .param("id", task.caseId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theSameConcernSentTwiceAtOnceIsOneConcern() throws InterruptedException, ExecutionException {
        var referred = new Referred(people, referrals);
        referred.another(Role.MANAGER);
        Actor advocate = referred.another(Role.ADVOCATE);
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            for (int i = 0; i < TASKS; i++) {
                CaseView witness = referred.referral(advocate);
                Callable<Checked> raise = concern(advocate, witness);

                for (Future<Checked> one : threads.invokeAll(List.of(raise, raise, raise))) {
                    assertThat(one.get().passes()).isTrue();
                }

                assertThat(database.sql(
                                        "select count(*) from case_records where case_id = :id and form = 'raise-concern'")
                                .param("id", witness.id())
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(Invariants.brokenIn(database)).isEmpty();
    }

    private Callable<Checked> concern(Actor actor, CaseView witness) {
        CaseAction action = actions.action(actor, "raise-concern").orElseThrow();
        String key = UUID.randomUUID().toString();
        Map<String, List<String>> typed = filling.fill(forms.form(action.form()), Map.of(), today.date());
        return () -> current.as(actor, () -> actions.raise(actor, witness, action, typed, key));
    }

    private List<Submitted> atOnce(ExecutorService threads, List<Actor> managers, WorkItemView task)
            throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        List<Future<Submitted>> running = new ArrayList<>();
        for (Actor manager : managers) {
            Callable<Submitted> submit = () -> {
                start.await();
                String key = UUID.randomUUID().toString();
                return submissions.submit(manager, task.id(), new Posted(task.version(), key, answers(task)));
            };
            running.add(threads.submit(submit));
        }
        start.countDown();
        List<Submitted> results = new ArrayList<>();
        for (Future<Submitted> one : running) {
            results.add(one.get());
        }
        return results;
    }

    private Map<String, List<String>> answers(WorkItemView task) {
        return filling.fill(
                forms.form(task.form()), Map.of("referral", List.of("accepted")), LocalDate.of(2026, 11, 23));
    }
}
