package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.Story;
import org.alongside.engine.Processes;
import org.alongside.journey.Referrals;
import org.alongside.testing.Invariants;
import org.alongside.testing.Referred;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No node ran for a while: what fell due meanwhile is done by two of them at once, each once and the oldest first. */
@OnMariaDb
class TimerStormIT {

    private static final int CASES = 12;
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant STOPPED = Instant.parse("2026-02-05T09:00:00Z");
    private static final Instant BACK = STOPPED.plus(Duration.ofDays(60));

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Processes processes;

    @Autowired
    private JdbcClient database;

    @Test
    void whatFellDueInTheMeantimeIsDoneOnceByTwoNodesTogether() throws Exception {
        var referred = new Referred(people, referrals);
        Referrals.casework().forEach(referred::another);
        Actor manager = referred.another(Role.MANAGER);
        List<CaseView> all = new ArrayList<>();
        for (int n = 0; n < CASES; n++) {
            CaseView opened = driver.open(referred.referralOf("storm"), manager, START);
            driver.drive(opened, Story.USUAL, START, STOPPED);
            all.add(opened);
        }
        int due = due();
        assertThat(due).isGreaterThanOrEqualTo(CASES);

        int ran = atOnce(() -> processes.runDueJobs(BACK), () -> processes.runDueJobs(BACK));

        assertThat(ran).isGreaterThanOrEqualTo(due);
        assertThat(due()).isZero();
        assertThat(database.sql("select count(*) from ACT_RU_INCIDENT")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(Invariants.brokenIn(database)).isEmpty();
        // all are alike, so whatever was done twice for one of them stands out
        assertThat(all.stream().map(this::doneOf).distinct()).hasSize(1);
    }

    private int due() {
        return database.sql("select count(*) from ACT_RU_JOB where DUEDATE_ <= :now")
                .param("now", LocalDateTime.ofInstant(BACK, ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** How much of each kind there is of a case. */
    private List<Integer> doneOf(CaseView witness) {
        List<Integer> counts = new ArrayList<>();
        for (String table : List.of("work_items", "notices", "running_limits", "audit_entries", "case_records")) {
            counts.add(database.sql("select count(*) from " + table + " where case_id = :id")
                    .param("id", witness.id())
                    .query(Integer.class)
                    .single());
        }
        return counts;
    }

    private static int atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> both = nodes.invokeAll(List.of(one, other));
            return both.get(0).get() + both.get(1).get();
        } finally {
            nodes.shutdownNow();
        }
    }
}
