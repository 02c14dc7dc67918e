package org.alongside.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold at every moment between two commits: "nothing lost" as plain SQL. Each counts what breaks it, and must count 0. */
public final class Invariants {

    private static final Map<String, String> BROKEN_BY = new LinkedHashMap<>();

    static {
        BROKEN_BY.put("an open case has a running journey", """
                select count(*) from witness_cases c where c.stage <> 'CLOSED' and not exists
                  (select 1 from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ = c.reference and e.PARENT_ID_ is null)""");
        BROKEN_BY.put("a closed case has no running process", """
                select count(*) from witness_cases c join ACT_RU_EXECUTION e on e.BUSINESS_KEY_ = c.reference
                 where c.stage = 'CLOSED'""");
        BROKEN_BY.put("a process belongs to a case", """
                select count(*) from ACT_RU_EXECUTION e where e.PARENT_ID_ is null and not exists
                  (select 1 from witness_cases c where c.reference = e.BUSINESS_KEY_)""");
        BROKEN_BY.put("every task of the engine is open work", """
                select count(*) from ACT_RU_TASK t where not exists
                  (select 1 from work_items w where w.engine_task_id = t.ID_ and w.status = 'OPEN')""");
        BROKEN_BY.put("all open work is a task of the engine", """
                select count(*) from work_items w where w.status = 'OPEN' and not exists
                  (select 1 from ACT_RU_TASK t where t.ID_ = w.engine_task_id)""");
        BROKEN_BY.put("finished work has its answers", """
                select count(*) from work_items w where w.status = 'DONE' and not exists
                  (select 1 from case_records r where r.case_id = w.case_id and r.task = w.task)""");
        BROKEN_BY.put("each answered form is in the audit, once", """
                select abs((select count(*) from case_records) -
                           (select count(*) from audit_entries a where a.kind = 'form-recorded')) as difference""");
        BROKEN_BY.put("a rule has one open limit in a case", """
                select count(*) from (select case_id, rule from running_limits where status in ('RUNNING', 'PAUSED')
                 group by case_id, rule having count(*) > 1) doubled""");
    }

    private Invariants() {}

    /** The invariants that do not hold, each with how often it is broken; empty when all is well. */
    public static List<String> brokenIn(JdbcClient database) {
        List<String> broken = new ArrayList<>();
        BROKEN_BY.forEach((invariant, sql) -> {
            int count = database.sql(sql).query(Integer.class).single();
            if (count != 0) {
                broken.add("%s: broken %d times".formatted(invariant, count));
            }
        });
        return broken;
    }
}
