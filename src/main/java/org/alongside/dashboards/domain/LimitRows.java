package org.alongside.dashboards.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How limits stand that must be met: a manager's from the bins of the organisation, an advocate's from the cases allocated to them. */
@Component
public class LimitRows {

    private static final String BINNED = """
            select organisation_id, responsible_id, rule, owner, state, on_day, late, limits, late_days from limit_bins
             where organisation_id = :organisation and limits > 0 and\s""";

    private static final String ENDED_FROM = "state in ('MET', 'MISSED') and on_day >= :from";

    /** What cases behind a wall have put into the bins is taken out again, in the same look: hardly anybody stands before one. */
    private static final String WALLED = """
             union all
            select k.organisation_id, k.responsible_id, k.rule, k.owner, k.state, k.on_day, 0, -1, k.late_days
              from (select distinct case_id from case_walls where user_id = :viewer and taken_down_at is null) w
              join running_limits l on l.case_id = w.case_id
              join counted_limits k on k.limit_id = l.id and k.organisation_id = :organisation""";

    static final String ENDED = BINNED + ENDED_FROM + WALLED;

    static final String BINS = BINNED + ENDED_FROM + " union all " + BINNED + "state in ('RUNNING', 'PAUSED')" + WALLED;

    static final String OWN = """
            select coalesce(o.organisation_id, :nobody) as responsible_id, l.rule, l.owner, l.status as state,
                   l.last_day, l.ended_on, l.paused_on
              from running_limits l
              left join case_relations o on o.case_id = l.case_id and o.role = upper(replace(l.owner, '-', '_'))
             where l.obligation = 'DUTY' and l.case_id in (select r.case_id from case_relations r where r.user_id = :user) and %s
               and (l.status in ('RUNNING', 'PAUSED') or l.status in ('MET', 'MISSED') and l.ended_on >= :from)""";

    static final String WORST = """
            select c.reference, l.rule, l.title, l.owner, l.started_by, l.last_day from running_limits l
              join witness_cases c on c.id = l.case_id
             where l.status = 'RUNNING' and l.obligation = 'DUTY' and l.last_day < :today and %s
             order by l.last_day, l.id limit %d""";

    private static final String HAS_TO_ACT =
            " and exists (select 1 from case_relations o where o.case_id = l.case_id and o.organisation_id = :responsible"
                    + " and o.role = upper(replace(l.owner, '-', '_')))";

    private static final int WORST_SHOWN = 10;

    private final JdbcClient database;

    LimitRows(JdbcClient database) {
        this.database = database;
    }

    /** Those that ended from this day on, and those that have not ended. */
    public List<LimitLine> lines(Actor viewer, LocalDate from) {
        if (viewer.is(Role.MANAGER)) {
            return binned(BINS, viewer, from);
        }
        CasesAsked asked = CasesAsked.all(viewer);
        return database.sql(OWN.formatted(asked.ofFound("l.case_id") + asked.andKnown("l.started_by")))
                .params(asked.params())
                .param("nobody", CasePartners.NOBODY)
                .param("user", viewer.userId())
                .param("from", from)
                .query((row, n) -> own(row))
                .list();
    }

    /** Those that ended from this day on. */
    public List<LimitLine> ended(Actor viewer, LocalDate from) {
        return viewer.is(Role.MANAGER)
                ? binned(ENDED, viewer, from)
                : lines(viewer, from).stream().filter(LimitLine::ended).toList();
    }

    private List<LimitLine> binned(String sql, Actor viewer, LocalDate from) {
        return LimitLine.together(database.sql(sql)
                .param("organisation", viewer.organisationId())
                .param("viewer", viewer.userId())
                .param("from", from)
                .query((row, n) -> binned(row))
                .list());
    }

    /**
     * The ten that run and whose last day passed longest ago, of the cases the person may open.
     *
     * @param responsible who has to act; null for all
     */
    public List<Worst> worst(Actor viewer, LocalDate today, @Nullable UUID responsible) {
        CasesAsked asked = CasesAsked.all(viewer);
        Map<String, Object> params = asked.params();
        params.put("today", today);
        String which = asked.ofFound("c.id") + asked.andKnown("l.started_by");
        if (responsible != null) {
            params.put("responsible", responsible);
            which += HAS_TO_ACT;
        }
        return database.sql(WORST.formatted(which, WORST_SHOWN))
                .params(params)
                .query((row, n) -> new Worst(
                        row.getString("reference"),
                        row.getString("rule"),
                        row.getString("title"),
                        row.getString("owner"),
                        row.getString("started_by"),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    private static LimitLine binned(ResultSet row) throws SQLException {
        if (row.getLong("limits") < 0) {
            return LimitLine.of(LimitCounting.counted(row), -1);
        }
        return new LimitLine(
                row.getObject("responsible_id", UUID.class),
                row.getString("rule"),
                row.getString("owner"),
                row.getString("state"),
                row.getObject("on_day", LocalDate.class),
                row.getInt("late"),
                row.getLong("limits"),
                row.getLong("late_days"));
    }

    private static LimitLine own(ResultSet row) throws SQLException {
        UUID responsible = row.getObject("responsible_id", UUID.class);
        CountedLimit it = CountedLimit.of(
                responsible,
                responsible,
                new CountedLimit.LimitWords(row.getString("rule"), row.getString("owner"), row.getString("state")),
                new CountedLimit.Days(
                        row.getObject("last_day", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getObject("paused_on", LocalDate.class)));
        return LimitLine.of(it, 1);
    }

    /** A limit that is overdue. */
    public record Worst(
            String reference, String rule, String title, String owner, String startedBy, LocalDate lastDay) {}
}
