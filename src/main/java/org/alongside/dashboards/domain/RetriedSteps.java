package org.alongside.dashboards.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.alongside.access.Ids;
import org.alongside.engine.StuckSteps.StuckStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who tried which stuck step again; the newest are shown, of cases the reader may open. */
@Component
public class RetriedSteps {

    private static final String NEWEST = """
            select s.case_reference, s.process, s.step, s.failure, s.retried_by, s.retried_at from retried_steps s
             where s.case_reference in (select c.reference from witness_cases c where %s)
             order by s.retried_at desc, s.id desc limit 20""";

    private final JdbcClient database;
    private final Clock clock;

    RetriedSteps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void add(StuckStep step, Actor by) {
        database.sql("insert into retried_steps (id, case_reference, process, step, failure, retried_by, retried_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        step.caseReference(),
                        step.process(),
                        step.step(),
                        step.failure(),
                        by.userId(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    public List<Retried> newest(Actor viewer) {
        CaseScope scope = CaseScope.of(viewer);
        return database.sql(NEWEST.formatted(scope.on("c.id")))
                .params(scope.params())
                .query((row, n) -> new Retried(
                        row.getString("case_reference"),
                        row.getString("process"),
                        row.getString("step"),
                        row.getObject("retried_by", UUID.class),
                        row.getObject("retried_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** A step that was tried again. */
    public record Retried(String reference, String process, String step, UUID by, Instant at) {}
}
