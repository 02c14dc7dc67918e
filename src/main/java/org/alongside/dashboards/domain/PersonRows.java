package org.alongside.dashboards.domain;

import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the young people of the cases a person may open. */
@Component
public class PersonRows {

    private static final String COUNTS = """
            select count(*) as people,
                   count(case when f.missing_more_than_once then 1 end) as missing_more_than_once,
                   count(case when f.in_care then 1 end) as in_care,
                   count(case when f.male then 1 end) as male,
                   count(case when f.moved_within_uk then 1 end) as moved_within_uk
              from witness_cases c join person_facts f on f.case_id = c.id
             where %s""";

    private final JdbcClient database;

    PersonRows(JdbcClient database) {
        this.database = database;
    }

    public Counts counts(Actor viewer) {
        CaseScope scope = CaseScope.of(viewer);
        return database.sql(COUNTS.formatted(scope.on("c.id")))
                .params(scope.params())
                .query((row, n) -> new Counts(
                        row.getLong("people"),
                        row.getLong("missing_more_than_once"),
                        row.getLong("in_care"),
                        row.getLong("male"),
                        row.getLong("moved_within_uk")))
                .single();
    }

    /** How many people there are, and of how many of them each is known. */
    public record Counts(long people, long missingMoreThanOnce, long inCare, long male, long movedWithinUk) {}
}
