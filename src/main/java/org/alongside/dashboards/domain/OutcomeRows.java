package org.alongside.dashboards.domain;

import java.util.List;
import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the cases a person may open by how far their investigation and prosecution have come. */
@Component
public class OutcomeRows {

    private static final String NEWEST =
            "(select f.%s from outcome_facts f where f.case_id = c.id %s order by f.recorded_at desc, f.id desc limit 1)";

    private static final String COUNTS = """
            select s.offence, s.conclusion, s.last_fact, count(*) as cases
              from (select %s as offence, %s as conclusion, %s as last_fact from witness_cases c
                     where exists (select 1 from outcome_facts any_fact where any_fact.case_id = c.id) and %s) s
             group by s.offence, s.conclusion, s.last_fact""";

    private final JdbcClient database;

    OutcomeRows(JdbcClient database) {
        this.database = database;
    }

    /** The counts; few rows, however many cases there are. */
    public List<Count> counts(Actor viewer) {
        CaseScope scope = CaseScope.of(viewer);
        String sql = COUNTS.formatted(
                NEWEST.formatted("word", "and f.kind = 'SUSPECT_CHARGED'"),
                NEWEST.formatted("word", "and f.kind = 'PROSECUTION_CONCLUDED'"),
                NEWEST.formatted("kind", "and f.kind in ('INVESTIGATION_STARTED', 'INVESTIGATION_ENDED')"),
                scope.on("c.id"));
        return database.sql(sql)
                .params(scope.params())
                .query((row, n) -> new Count(
                        row.getString("offence"),
                        row.getString("conclusion"),
                        OutcomeFact.INVESTIGATION_ENDED.name().equals(row.getString("last_fact")),
                        row.getLong("cases")))
                .list();
    }

    /**
     * How many cases are alike.
     *
     * @param offence the kind of offence charged last; null when nobody was charged
     * @param conclusion how the prosecution ended; null while it has not
     * @param ended whether the investigation came to an end after it last began
     */
    public record Count(@Nullable String offence, @Nullable String conclusion, boolean ended, long cases) {}
}
