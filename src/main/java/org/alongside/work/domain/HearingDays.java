package org.alongside.work.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The day of a case's next hearing, which its open tasks have beside their own: of the earliest that is open and not past; only where none is to
 * come, of the last that is past and of which nobody has recorded how it went.
 */
@Repository
public class HearingDays {

    private static final String OF_CASE = """
            select coalesce(min(case when h.sits_on >= :today then h.sits_on end), max(h.sits_on), date '9999-12-31')
              from hearings h where h.case_id = :caseId and h.status = 'OPEN'""";

    /** Gives the open tasks of a case its day. */
    static final String FOLLOW =
            "update work_items set hearing_on = (" + OF_CASE + ") where case_id = :caseId and status = 'OPEN'";

    private static final String BEHIND = """
            select distinct h.case_id from hearings h
             where h.status = 'OPEN' and h.sits_on < :today
               and exists (select 1 from hearings n
                            where n.case_id = h.case_id and n.status = 'OPEN' and n.sits_on > h.sits_on)
               and exists (select 1 from work_items w
                            where w.case_id = h.case_id and w.status = 'OPEN' and w.hearing_on = h.sits_on)""";

    private final JdbcClient database;

    HearingDays(JdbcClient database) {
        this.database = database;
    }

    /** The day for a task that opens. Whatever changes a hearing is written before: {@link WorkItems#followNextHearing} sees to it. */
    public LocalDate of(UUID caseId, LocalDate today) {
        return database.sql(OF_CASE)
                .param("caseId", caseId)
                .param("today", today)
                .query(LocalDate.class)
                .single();
    }

    /** The cases whose open tasks still have the day of a hearing that is over, though a later one is open. */
    public List<UUID> behind(LocalDate today) {
        return database.sql(BEHIND).param("today", today).query(UUID.class).list();
    }
}
