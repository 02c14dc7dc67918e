package org.alongside.dashboards.domain;

import java.time.LocalDate;
import org.alongside.cases.LegalToday;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves what has changed since it was counted into the bins: in the background, and the last of it when somebody opens a page. */
@Service
public class Counting {

    private static final int SLICES_OF_A_PAGE = 2;

    /** Six looks at the first row of an index: mostly nothing waits, and then nobody has to take the lock and look again one by one. */
    static final String WAITING = """
            select case when exists (select 1 from running_limits where uncounted = 1)
                          or exists (select 1 from work_items where uncounted = 1)
                          or exists (select 1 from work_items where unkept = 1)
                          or exists (select 1 from outcome_facts where counted = 0 and recorded_at < :before)
                          or exists (select 1 from measure_changes where counted = 0 and changed_at < :before)
                          or not exists (select 1 from counting where id = 1 and partners_in >= :month)
                        then 1 else 0 end""";

    private final JdbcClient database;
    private final LimitCounting limits;
    private final StepCounting steps;
    private final PartTasks open;
    private final CaseCounting cases;
    private final LegalToday today;
    private final TransactionTemplate transaction;

    Counting(
            JdbcClient database,
            LimitCounting limits,
            StepCounting steps,
            PartTasks open,
            CaseCounting cases,
            LegalToday today,
            TransactionTemplate transaction) {
        this.database = database;
        this.limits = limits;
        this.steps = steps;
        this.open = open;
        this.cases = cases;
        this.today = today;
        this.transaction = transaction;
    }

    /** Counts what waits, at most a page's worth. */
    public void catchUp() {
        if (!isWaiting()) {
            return;
        }
        for (int slice = 0; slice < SLICES_OF_A_PAGE && slice(); slice++) {}
    }

    /** Counts everything that waits, slice by slice; each is a transaction. */
    @Scheduled(
            initialDelayString = "${alongside.figures.first-count:PT1M}",
            fixedDelayString = "${alongside.figures.count:PT1M}")
    public void all() {
        while (slice()) {}
    }

    private boolean isWaiting() {
        LocalDate month = today.date().withDayOfMonth(1);
        return database.sql(WAITING)
                        .param("month", month)
                        .param("before", CaseCounting.recordedBefore(month))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private boolean slice() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            database.sql("select id from counting where id = 1 for update")
                    .query(Integer.class)
                    .single();
            boolean moreLimits = limits.slice();
            boolean moreSteps = steps.slice();
            boolean moreOpen = open.slice();
            return cases.slice(today.date()) || moreLimits || moreSteps || moreOpen;
        }));
    }
}
