package org.alongside.engine.migration;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Says of what was written before runs were told apart in which run it was. Only the engine's own tables know: an open task says its run
 * itself; a closed one is of the run that had started last when it opened; a form was answered when its task closed, and what follows from
 * it was written after it.
 */
@Component
public class V251__runs_of_earlier_rows extends BaseJavaMigration {

    private static final List<String> UPDATES = List.of("""
            update work_items set run_id = coalesce(
                (select t.PROC_INST_ID_ from ACT_RU_TASK t where t.ID_ = engine_task_id),
                (select i.PROC_INST_ID_ from ACT_HI_PROCINST i
                  where i.BUSINESS_KEY_ = case_reference and i.PROC_DEF_KEY_ = process
                  order by case when i.START_TIME_ <= opened_at then 0 else 1 end, i.START_TIME_ desc limit 1),
                '')""", """
            update case_records set run_id = coalesce(
                (select w.run_id from work_items w
                  where w.case_id = case_records.case_id and w.task = case_records.task and w.closed_at >= case_records.recorded_at
                  order by w.closed_at limit 1),
                '')""", """
            update kept_decisions set run_id = coalesce(
                (select r.run_id from case_records r
                  where r.case_id = kept_decisions.case_id and r.task = 'assessIntimidation' and r.recorded_at <= kept_decisions.decided_at
                  order by r.recorded_at desc limit 1),
                '') where decision = 'intimidation-risk'""", """
            update intimidation_risks set run_id = coalesce(
                (select r.run_id from case_records r
                  where r.case_id = intimidation_risks.case_id and r.task = 'assessIntimidation' and r.recorded_at <= intimidation_risks.graded_at
                  order by r.recorded_at desc limit 1),
                '')""", """
            update disruption_measures set run_id = coalesce(
                (select r.run_id from case_records r
                  where r.case_id = disruption_measures.case_id and r.task = 'chooseDisruptionTool'
                    and cast(r.recorded_at as date) <= disruption_measures.sought_on
                  order by r.recorded_at desc limit 1),
                '')""");

    @Override
    public void migrate(Context context) throws SQLException {
        try (var statement = context.getConnection().createStatement()) {
            for (String update : UPDATES) {
                statement.executeUpdate(update);
            }
        }
    }
}
