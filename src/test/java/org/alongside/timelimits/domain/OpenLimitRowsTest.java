package org.alongside.timelimits.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.testing.Tables;
import org.alongside.timelimits.Because;
import org.alongside.timelimits.Ending;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.Obligation;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.Unit;
import org.alongside.timelimits.domain.OpenLimitRows.Counted;
import org.alongside.timelimits.domain.OpenLimitRows.OpenLimit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which limits a draft of the time limits is held against. */
@Tables
class OpenLimitRowsTest {

    private static final UUID START = new UUID(0, 0);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID CLOSED = new UUID(0, 3);
    private static final LocalDate PLEA = LocalDate.of(2026, 11, 23);
    private static final Counted SMA_CC = new Counted("SMA-CC", true, 10, Unit.BD, Ending.END_OF_DAY);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 7);

    @Autowired
    private OpenLimitRows rows;

    @Autowired
    private RunningLimits limits;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void haveCases() {
        open(FIRST, "AL-TEST-001", null);
        open(SECOND, "AL-TEST-002", null);
        open(CLOSED, "AL-TEST-003", LocalDate.of(2026, 11, 1));
    }

    @Test
    void readsWhatRunsOrIsPausedAndWasCounted() {
        RunningLimit runs = counted(FIRST);
        RunningLimit paused = counted(SECOND);
        paused.pause(PLEA.plusDays(1));
        RunningLimit met = counted(FIRST);
        met.meet(PLEA.plusDays(2), false);
        RunningLimit set = counted(FIRST);
        set.setTo(DUE);
        RunningLimit superseded = counted(FIRST);
        superseded.supersedeBy(runs, PLEA, Because.SET_OFF_AGAIN);
        keep(runs, paused, met, set, superseded, counted(CLOSED));

        assertThat(rows.page(START, START, 10))
                .containsExactly(
                        new OpenLimit(runs.id(), FIRST, "AL-TEST-001", SMA_CC, PLEA, 0, DUE),
                        new OpenLimit(paused.id(), SECOND, "AL-TEST-002", SMA_CC, PLEA, 0, DUE));
    }

    @Test
    void goesOnAfterALimit() {
        keep(counted(FIRST), counted(FIRST), counted(SECOND));
        OpenLimit first = rows.page(START, START, 1).get(0);

        List<OpenLimit> next = rows.page(first.caseId(), first.id(), 10);

        assertThat(next).extracting(OpenLimit::caseId).containsExactly(FIRST, SECOND);
        assertThat(next).extracting(OpenLimit::id).doesNotContain(first.id());
    }

    private void keep(RunningLimit... some) {
        List.of(some).forEach(limits::save);
        entities.flush();
    }

    private static RunningLimit counted(UUID caseId) {
        var rule = new TimeLimitRule(
                "SMA-CC",
                "Apply for special measures",
                10,
                Unit.BD,
                Ending.END_OF_DAY,
                true,
                "plea",
                "cps-caseworker",
                Obligation.DUTY,
                "CrimPR 18.4(a)(ii)",
                true,
                LocalDate.of(2025, 10, 6));
        var limit = new RunningLimit(LimitOf.theCase(caseId, "SMA-CC"), rule, "notGuiltyPlea", PLEA);
        limit.countedBy(1, DUE);
        return limit;
    }

    private void open(UUID id, String reference, @Nullable LocalDate closedOn) {
        database.sql("""
                        insert into witness_cases (id, version, reference, stage, given_name, family_name,
                            date_of_birth, opened_on, stage_since, organisation_id, closed_on)
                        values (:id, 0, :reference, 'TRIAL', 'x', 'x', 'x', :on, :on, :id, :closed)""")
                .param("id", id)
                .param("reference", reference)
                .param("on", PLEA)
                .param("closed", closedOn)
                .update();
    }
}
