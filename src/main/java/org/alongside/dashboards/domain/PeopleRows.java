package org.alongside.dashboards.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who carries which open cases, which are silent, and which hearings come. Nothing here reads a closed case. */
@Component
class PeopleRows {

    static final String CASELOAD = """
            select p.advocate_id, count(*) as cases from case_parts p
             where p.gives_advocate and %s group by p.advocate_id""";

    static final String OVERDUE = """
            select w.assignee_id, count(*) as tasks from work_items w
             where w.organisation_id = :organisation and w.status = 'OPEN' and %s
               and w.assignee_id is not null and %s group by w.assignee_id""";

    static final String CONTINUITY = """
            select s.advocates, count(*) as cases from (
                select p.case_id, (select count(*) from case_advocates a where a.case_id = p.case_id) as advocates
                  from case_parts p where %s) s
             group by s.advocates order by s.advocates""";

    static final int MOST_SILENT = 25;

    static final String SILENT = """
            select c.reference, r.user_id, s.speak_by from support_calendars s
              join witness_cases c on c.id = s.case_id
              left join case_relations r on r.case_id = c.id and r.role = 'ADVOCATE'
             where s.speak_by < :today and c.stage in (:stages) and %s
             order by s.speak_by, s.case_id limit""" + " " + MOST_SILENT;

    static final String ALL_SILENT = """
            select count(*) from case_parts p join support_calendars s on s.case_id = p.case_id
             where s.speak_by < :today and %s""";

    /**
     * What is arranged is confirmed hearing by hearing: at the next one nothing is ready for having been so at the last. Of a moved one its new day is to be planned as well; while anything that
     * leads to the confirmation is open, what was said before does not count. The recording is itself the measure of section 28: nobody arranges that for it.
     */
    static final String HEARINGS = """
            select c.reference, h.kind, h.sits_on,
                   (select count(*) from witness_measures m where m.case_id = c.id and (%1$s)
                       and m.status in ('GRANTED', 'GRANTED_IN_PART', 'VARIED', 'ARRANGED', 'GIVEN', 'NOT_GIVEN')) as directed,
                   (select count(*) from witness_measures m where m.case_id = c.id and (%1$s)
                       and m.status in ('ARRANGED', 'GIVEN')) as arranged,
                   case when exists (select 1 from work_items w where w.case_id = c.id and w.status = 'DONE'
                               and w.task = %2$s
                               and w.closed_at >= (select min(d.given_at) from hearing_dates d
                                    where d.case_id = h.case_id and d.hearing_id = h.id))
                           and not exists (select 1 from work_items w where w.case_id = c.id and w.status = 'OPEN'
                               and (%3$s))
                        then 1 else 0 end as confirmed,
                   case when h.moves > 0 and (
                           exists (select 1 from work_items w where w.case_id = c.id and w.status = 'OPEN'
                               and w.task = 'replanForMovedHearing')
                           or not exists (
                               select 1 from work_items w where w.case_id = c.id and w.status = 'DONE'
                                  and w.task in ('replanForMovedHearing', 'tellNextTrialDay', 'confirmTrialDay', %2$s)
                                  and w.closed_at >= (select max(d.given_at) from hearing_dates d
                                       where d.case_id = h.case_id and d.hearing_id = h.id)))
                        then 1 else 0 end as to_replan
              from hearings h join witness_cases c on c.id = h.case_id
             where h.status = 'OPEN' and h.sits_on between :today and :until and %%s
             order by h.sits_on, h.id limit 100""".formatted(
                    "h.kind <> 'RECORDING' or m.measure <> 'RECORDED_CROSS_EXAMINATION'",
                    "case h.kind when 'RECORDING' then 'confirmArrangements' else 'confirmTrialArrangements' end",
                    """
                    h.kind = 'RECORDING' and w.task in ('tellRecordingDate', 'confirmArrangements')
                                or h.kind = 'TRIAL' and w.process = 'trial' and w.task <> 'recordTrialDay'""");

    private static final int DAYS_AHEAD = 28;

    private final JdbcClient database;
    private final Overdue overdue;

    PeopleRows(JdbcClient database, Overdue overdue) {
        this.database = database;
        this.overdue = overdue;
    }

    /** Open cases by the advocate; null where nobody has them. */
    Map<@Nullable UUID, Long> caseload(CasesAsked asked) {
        Map<@Nullable UUID, Long> cases = new HashMap<>();
        database.sql(CASELOAD.formatted(asked.ofOpenParts("p")))
                .params(asked.params())
                .query(row -> {
                    cases.put(row.getObject("advocate_id", UUID.class), row.getLong("cases"));
                });
        return cases;
    }

    /** The overdue tasks that each has, also in cases that a colleague has: all that waits on them. */
    Map<UUID, Long> overdue(CasesAsked asked, LocalDate today) {
        Map<UUID, Long> tasks = new HashMap<>();
        database.sql(OVERDUE.formatted(Overdue.TASKS, asked.ofTasks("w")))
                .params(asked.params())
                .params(overdue.params(today))
                .query(row -> {
                    tasks.put(row.getObject("assignee_id", UUID.class), row.getLong("tasks"));
                });
        return tasks;
    }

    /** How many cases have had so many advocates, or none yet. */
    List<Had> continuity(CasesAsked asked) {
        return database.sql(CONTINUITY.formatted(asked.ofOpenParts("p")))
                .params(asked.params())
                .query((row, n) -> new Had(row.getInt("advocates"), row.getLong("cases")))
                .list();
    }

    /** The cases that have been silent longest. */
    List<Silent> silent(CasesAsked asked, LocalDate today) {
        return database.sql(SILENT.formatted(asked.ofFound("c.id")))
                .params(asked.params())
                .param("today", today)
                .query((row, n) -> new Silent(
                        row.getString("reference"),
                        row.getObject("user_id", UUID.class),
                        row.getObject("speak_by", LocalDate.class)))
                .list();
    }

    /** How many cases are silent. */
    long allSilent(CasesAsked asked, LocalDate today) {
        return database.sql(ALL_SILENT.formatted(asked.ofOpenParts("p")))
                .params(asked.params())
                .param("today", today)
                .query(Long.class)
                .single();
    }

    List<ToCome> hearings(CasesAsked asked, LocalDate today) {
        return database.sql(HEARINGS.formatted(asked.ofFound("c.id")))
                .params(asked.params())
                .param("today", today)
                .param("until", today.plusDays(DAYS_AHEAD))
                .query((row, n) -> toCome(row))
                .list();
    }

    private static ToCome toCome(ResultSet row) throws SQLException {
        return new ToCome(
                row.getString("reference"),
                row.getString("kind"),
                row.getObject("sits_on", LocalDate.class),
                row.getLong("directed"),
                row.getLong("arranged"),
                row.getBoolean("confirmed"),
                row.getBoolean("to_replan"));
    }

    record Had(int advocates, long cases) {}

    record Silent(String reference, @Nullable UUID advocate, LocalDate speakBy) {}

    /**
     * A hearing to come.
     *
     * @param directed how many measures a court's direction binds to
     * @param confirmed whether somebody has said for this hearing what is arranged, and nothing that leads to it is open
     * @param toReplan whether it was moved, and nobody has planned its new day
     */
    record ToCome(
            String reference,
            String kind,
            LocalDate on,
            long directed,
            long arranged,
            boolean confirmed,
            boolean toReplan) {}
}
