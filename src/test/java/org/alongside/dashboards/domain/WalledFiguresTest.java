package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Behind a wall a case is in no figure either: what a person sees is what the cases they may open add up to, one by one. */
class WalledFiguresTest extends TwoOrganisations {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate DUE = DAY;
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final String PROCESS = "trial";

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private LimitCounting limits;

    @Autowired
    private StepCounting steps;

    @Autowired
    private LimitRows limitRows;

    @Autowired
    private StepRows stepRows;

    private final Random random = new Random(11);
    private Actor advocate;

    @BeforeEach
    void anAdvocate() {
        advocate = someone(Role.ADVOCATE);
    }

    @Test
    void aLimitBehindAWallIsNotInTheFigureFromWhichTheWorstTenCouldBeTaken() {
        UUID walled = witness();
        cases.limit(walled, "MG2", "police-oic", DUE);
        count();
        assertThat(limitRows.lines(manager, FROM)).hasSize(1);

        wall(walled, manager);

        assertThat(limitRows.lines(manager, FROM)).isEmpty();
        assertThat(limitRows.lines(someone(Role.MANAGER), FROM)).hasSize(1);
    }

    @Test
    void whatIsNotCountedYetIsNotTakenOut() {
        cases.limit(witness(), "MG2", "police-oic", DUE);
        count();
        UUID walled = witness();
        cases.limit(walled, "MG2", "police-oic", DUE);
        cases.done(cases.task(walled, PROCESS, "prepare", DUE), DUE, "DONE");
        wall(walled, manager);

        assertThat(limitRows.lines(manager, FROM)).extracting(LimitLine::limits).containsExactly(1L);
    }

    @Test
    void aStepAtWhichNothingButAWalledCaseWasIsNotNamed() {
        UUID walled = witness();
        cases.done(cases.task(walled, PROCESS, "prepare", DUE), DUE, "DONE");
        count();
        wall(walled, manager);

        assertThat(stepRows.standings(question(manager))).isEmpty();
    }

    @Test
    void aCaseBehindTwoWallsIsTakenOutOnce() {
        for (UUID witness : List.of(witness(), witness(), witness())) {
            cases.limit(witness, "MG2", "police-oic", DUE);
            cases.done(cases.task(witness, PROCESS, "prepare", DUE), DUE, "DONE");
        }
        UUID walled = witness();
        cases.limit(walled, "MG2", "police-oic", DUE);
        cases.done(cases.task(walled, PROCESS, "prepare", DUE), DUE, "DONE");
        count();
        wall(walled, manager);
        Object once = figure(manager);
        wall(walled, manager);

        assertThat(figure(manager)).isEqualTo(once);
        assertThat(limitRows.lines(manager, FROM)).extracting(LimitLine::limits).containsExactly(3L);
    }

    @Test
    void whoeverSeesTheCaseAgainCountsItAgain() {
        UUID walled = witness();
        cases.limit(walled, "MG2", "police-oic", DUE);
        count();
        wall(walled, manager);
        database.sql("update case_walls set taken_down_at = put_up_at").update();

        assertThat(limitRows.lines(manager, FROM)).hasSize(1);
    }

    @Test
    void everyFigureIsTheSumOfTheCasesThatMayBeOpened() {
        List<UUID> all = new ArrayList<>();
        for (int round = 0; round < 8; round++) {
            for (int n = 0; n < 6; n++) {
                all.add(filled());
            }
            count();
            wall(all.get(random.nextInt(all.size())), manager);
            wall(all.get(random.nextInt(all.size())), advocate);
            for (Actor viewer : List.of(manager, advocate)) {
                assertThat(figure(viewer)).as("round %d", round).isEqualTo(slowly(viewer, all));
            }
        }
    }

    /** A case with some limits and finished tasks, half of them allocated to the advocate. */
    private UUID filled() {
        UUID witness = witness();
        if (random.nextBoolean()) {
            database.sql("update case_relations set user_id = ? where case_id = ? and role = 'ADVOCATE'")
                    .params(advocate.userId(), witness)
                    .update();
        }
        for (int n = random.nextInt(4); n > 0; n--) {
            UUID limit = cases.limit(witness, "R" + random.nextInt(3), "police-oic", day());
            String status = List.of("RUNNING", "PAUSED", "MET", "MISSED").get(random.nextInt(4));
            cases.becomes(limit, status, List.of("MET", "MISSED").contains(status) ? day() : null);
        }
        for (int n = random.nextInt(3); n > 0; n--) {
            LocalDate due = day();
            UUID task = cases.task(witness, PROCESS, "step" + random.nextInt(2), due);
            cases.done(task, due.plusDays(random.nextInt(9) - 4), random.nextInt(5) == 0 ? "WITHDRAWN" : "DONE");
        }
        return witness;
    }

    private LocalDate day() {
        return DUE.minusDays(20).plusDays(random.nextInt(40));
    }

    private void wall(UUID witness, Actor before) {
        database.sql("insert into case_walls (id, case_id, user_id, reason, put_up_by, put_up_at)"
                        + " values (?, ?, ?, 'OTHER', ?, ?)")
                .params(UUID.randomUUID(), witness, before.userId(), UUID.randomUUID(), TODAY.atStartOfDay())
                .update();
    }

    private void count() {
        while (limits.slice() || steps.slice()) {}
    }

    private static FigureQuestion question(Actor viewer) {
        return new FigureQuestion(viewer, Period.THREE_MONTHS, null, PROCESS, TODAY);
    }

    private Map<String, Object> figure(Actor viewer) {
        var standing = new LimitStanding(TODAY);
        Map<String, Object> figure = new TreeMap<>();
        limitRows.lines(viewer, FROM).forEach(line -> {
            standing.add(line);
            add(figure, line.rule() + " " + line.state(), line.limits());
        });
        figure.put("days of delay", standing.delay());
        limitRows.ended(viewer, FROM).forEach(line -> add(figure, "ended in " + line.on(), line.limits()));
        stepRows.standings(question(viewer)).forEach((step, it) -> {
            figure.put(step, Objects.requireNonNull(it.finished()));
            figure.put(step + " longest", it.days().ninetieth().orElse(0));
        });
        return figure;
    }

    private Map<String, Object> slowly(Actor viewer, List<UUID> all) {
        entities.clear();
        Map<String, Object> figure = new TreeMap<>(Map.of("days of delay", 0L));
        Map<String, Histogram> days = new TreeMap<>();
        for (UUID witness : all) {
            if (policy.mayOpen(viewer, witness) && (viewer.is(Role.MANAGER) || isAllocated(viewer, witness))) {
                addLimits(figure, witness);
                addTasks(days, witness);
            }
        }
        days.forEach((step, it) -> {
            figure.put(step, it.count());
            figure.put(step + " longest", it.ninetieth().orElse(0));
        });
        return figure;
    }

    private boolean isAllocated(Actor viewer, UUID witness) {
        return database.sql("select count(*) from case_relations where case_id = ? and user_id = ?")
                        .params(witness, viewer.userId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void addLimits(Map<String, Object> figure, UUID witness) {
        database.sql("select rule, status, last_day, ended_on from running_limits where case_id = ?")
                .param(witness)
                .query(row -> {
                    String status = row.getString("status");
                    LocalDate last = row.getObject("last_day", LocalDate.class);
                    LocalDate ended = row.getObject("ended_on", LocalDate.class);
                    add(figure, row.getString("rule") + " " + status, 1);
                    LocalDate until = status.equals("MISSED") ? ended : status.equals("RUNNING") ? TODAY : last;
                    add(figure, "days of delay", Math.max(0, until.toEpochDay() - last.toEpochDay()));
                    if (ended != null) {
                        add(figure, "ended in " + ended.withDayOfMonth(1), 1);
                    }
                });
    }

    private void addTasks(Map<String, Histogram> days, UUID witness) {
        database.sql("select task, opened_at, closed_at from work_items where case_id = ? and status = 'DONE'")
                .param(witness)
                .query(row -> {
                    long took = row.getObject("closed_at", LocalDateTime.class)
                                    .toLocalDate()
                                    .toEpochDay()
                            - row.getObject("opened_at", LocalDateTime.class)
                                    .toLocalDate()
                                    .toEpochDay();
                    days.computeIfAbsent(row.getString("task"), first -> new Histogram())
                            .add(Math.toIntExact(took), 1);
                });
    }

    private static void add(Map<String, Object> figure, String what, long more) {
        figure.merge(what, more, (before, now) -> (Long) before + (Long) now);
    }
}
