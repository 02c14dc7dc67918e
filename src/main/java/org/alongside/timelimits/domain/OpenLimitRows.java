package org.alongside.timelimits.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.timelimits.Ending;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The limits that run or are paused in open cases and whose last day is counted, as SQL: page by page, in the order of the cases. */
@Component
public class OpenLimitRows {

    private static final String PAGE = """
            select l.id, l.case_id, c.reference, l.rule, l.enhanced, l.length, l.unit, l.ending, l.started_on,
                   l.paused_days, l.due_on
              from running_limits l join witness_cases c on c.id = l.case_id
             where l.status in ('RUNNING', 'PAUSED') and l.day_set = false and l.extended_to is null
               and c.closed_on is null
               and (l.case_id > :case or (l.case_id = :case and l.id > :after))
             order by l.case_id, l.id limit :rows""";

    private final JdbcClient database;

    OpenLimitRows(JdbcClient database) {
        this.database = database;
    }

    /** The limits after this one of this case. */
    public List<OpenLimit> page(UUID afterCase, UUID after, int rows) {
        return database.sql(PAGE)
                .param("case", afterCase)
                .param("after", after)
                .param("rows", rows)
                .query((row, n) -> limit(row))
                .list();
    }

    private static OpenLimit limit(ResultSet row) throws SQLException {
        return new OpenLimit(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("reference"),
                new Counted(
                        row.getString("rule"),
                        row.getBoolean("enhanced"),
                        row.getInt("length"),
                        Unit.valueOf(row.getString("unit")),
                        Ending.valueOf(row.getString("ending"))),
                row.getObject("started_on", LocalDate.class),
                row.getInt("paused_days"),
                row.getObject("due_on", LocalDate.class));
    }

    /**
     * A limit that has not ended, with its last day as it was counted.
     *
     * @param pausedDays for how many days of its unit it has stood still
     */
    public record OpenLimit(
            UUID id,
            UUID caseId,
            String reference,
            Counted rule,
            LocalDate startedOn,
            int pausedDays,
            @Nullable LocalDate dueOn) {}

    /** As much of a limit's rule as its last day hangs on, as it was when it was counted. */
    public record Counted(String id, boolean enhanced, int length, Unit unit, Ending ending) {

        /** Whether an edition of the rule counts alike. */
        public boolean isAs(TimeLimitRule edition) {
            return length == edition.length() && unit == edition.unit() && ending == edition.ending();
        }
    }
}
