package org.alongside.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * "Nothing lost" as plain SQL: what must hold at every moment between two commits, also after the application was killed. Each method is
 * named by what holds, and counts what breaks it.
 */
public final class Invariants {

    /** Where the journey can stand while a case is in a stage, and stands in no other. */
    private static final Map<Stage, List<String>> PLACES = new EnumMap<>(Map.of(
            Stage.REFERRAL, List.of("decideReferral"),
            Stage.INVESTIGATION, List.of("investigateOffence"),
            Stage.REVIEW_OF_DECISION, List.of("askAboutReview", "reviewDecision"),
            Stage.SPECIAL_MEASURES, List.of("applyForSpecialMeasures"),
            Stage.PRE_TRIAL_CROSS_EXAMINATION, List.of("crossExamineBeforeTrial"),
            Stage.TRIAL, List.of("holdTrial", "considerReporting"),
            Stage.AFTER_TRIAL, List.of("supportAfterTrial")));

    /** Where the journey stands when the justice strand was broken off, in whichever stage that was. */
    private static final List<String> BROKEN_OFF = List.of("explainDiscontinuance", "recordWithdrawal", "keepDoorOpen");

    /** The tasks after which the young person is written to, with the kind of notice. */
    private static final Map<String, String> WRITTEN_AFTER =
            Map.of("recordCourtDirections", "directions", "fixTrialDate", "trialDate");

    private final JdbcClient database;
    private final Acknowledged acknowledged;
    private final List<String> broken = new ArrayList<>();

    private Invariants(JdbcClient database, Acknowledged acknowledged) {
        this.database = database;
        this.acknowledged = acknowledged;
    }

    /** The invariants that do not hold, each with how often it is broken; empty when all is well. */
    public static List<String> brokenIn(JdbcClient database) {
        return brokenIn(database, Acknowledged.NOTHING);
    }

    /** The same, also against what people were told. */
    public static List<String> brokenIn(JdbcClient database, Acknowledged acknowledged) {
        var invariants = new Invariants(database, acknowledged);
        invariants.everyAcknowledgedCaseIsThere();
        invariants.everyAcknowledgedTaskIsDone();
        invariants.everyAcknowledgedStepHasItsNotice();
        invariants.everyNoticeToBeSentIsInTheOutbox();
        invariants.everyOpenCaseHasOneJourney();
        invariants.everyProcessBelongsToAnOpenCase();
        invariants.everyCaseIsInTheStageWhereItsJourneyStands();
        invariants.openWorkAndTheEnginesTasksAreTheSame();
        invariants.everythingThatWaitsWaitsForSomething();
        invariants.everyFinishedTaskHasItsAnswers();
        invariants.everyAnsweredFormIsInTheAuditOnce();
        invariants.everyRuleHasOneOpenLimitInACase();
        invariants.whatCountsFromItsTaskRunsInNoCase();
        invariants.everyOrganisationHasItsCaseParts();
        invariants.openTasksStandBesideTheParts();
        return List.copyOf(invariants.broken);
    }

    /** I1. */
    private void everyAcknowledgedCaseIsThere() {
        acknowledged
                .cases()
                .forEach(id -> mustBeNone(
                        "an acknowledged case is there",
                        "select 1 - count(*) from witness_cases where id = :id",
                        Map.of("id", id)));
    }

    /** I2. */
    private void everyAcknowledgedTaskIsDone() {
        acknowledged
                .finished()
                .forEach(done -> mustBeNone(
                        "an acknowledged task is done",
                        "select 1 - count(*) from work_items where id = :id and task = :task and status = 'DONE'",
                        Map.of("id", done.item(), "task", done.task())));
    }

    /** I3: what was acknowledged and tells somebody has told them. */
    private void everyAcknowledgedStepHasItsNotice() {
        acknowledged.finished().stream()
                .filter(done -> WRITTEN_AFTER.containsKey(done.task()))
                .forEach(done -> mustBeNone(
                        "an acknowledged %s has its notice".formatted(done.task()),
                        """
                        select 1 - count(*) from work_items w where w.id = :id and exists
                          (select 1 from notices n where n.case_id = w.case_id and n.kind = :kind
                             and n.prepared_at >= w.opened_at)""",
                        Map.of("id", done.item(), "kind", WRITTEN_AFTER.get(done.task()))));
    }

    /** I3, seen from the notice, whether anybody was told of its cause or not. */
    private void everyNoticeToBeSentIsInTheOutbox() {
        mustBeNone("a notice is on its way or held, and never only prepared", """
                select count(*) from notices where status = 'PREPARED'""");
        mustBeNone("a notice that is to be sent is in the outbox", """
                select count(*) from notices n where n.status in ('QUEUED', 'DELIVERED') and not exists
                  (select 1 from notice_deliveries d where d.notice_id = n.id)""");
        mustBeNone("what is in the outbox is of a notice that is to be sent", """
                select count(*) from notice_deliveries d join notices n on n.id = d.notice_id
                 where d.status in ('QUEUED', 'SENDING') and n.status <> 'QUEUED'""");
    }

    /** I4. */
    private void everyOpenCaseHasOneJourney() {
        mustBeNone("an open case has one running journey", """
                select count(*) from witness_cases c where c.stage <> 'CLOSED' and 1 <>
                  (select count(*) from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ = c.reference
                      and e.PARENT_ID_ is null and e.SUPER_EXEC_ is null)""");
    }

    /** What is listed and counted begins with these. */
    private void everyOrganisationHasItsCaseParts() {
        String parts = """
                select c.id as case_id, r.organisation_id, c.opened_on, c.stage, c.stage_since, max(case when r.role = 'ADVOCATE' then 1 else 0 end) as gives,
                       max(case when r.role = 'ADVOCATE' then r.user_id end) as advocate_id
                  from witness_cases c join case_relations r on r.case_id = c.id
                 group by c.id, r.organisation_id, c.opened_on, c.stage, c.stage_since""";
        String same = """
                o.case_id = p.case_id and o.organisation_id = p.organisation_id and o.opened_on = p.opened_on and o.stage = p.stage and o.stage_since = p.stage_since
                and o.gives_advocate = (p.gives = 1) and (o.advocate_id = p.advocate_id or o.advocate_id is null and p.advocate_id is null)""";
        mustBeNone(
                "an organisation has its part in a case",
                "select count(*) from (%s) p where not exists (select 1 from case_parts o where %s)"
                        .formatted(parts, same));
        mustBeNone(
                "an organisation has no other part in a case",
                "select count(*) from case_parts o where not exists (select 1 from (%s) p where %s)"
                        .formatted(parts, same));
    }

    /** As far as it was counted. */
    private void openTasksStandBesideTheParts() {
        mustBeNone("an open task stands beside each part in its case", """
                select count(*) from case_parts p join work_items w on w.case_id = p.case_id and w.status = 'OPEN'
                 where w.unkept = 0
                   and not exists (select 1 from part_tasks t where t.case_id = p.case_id and t.organisation_id = p.organisation_id
                                      and t.item_id = w.id and t.stage = p.stage and t.due_on = w.due_on)""");
        mustBeNone("nothing else stands beside a part in a case", """
                select count(*) from part_tasks t
                 where not exists (select 1 from case_parts p join work_items w on w.case_id = p.case_id and w.status = 'OPEN'
                                    where p.case_id = t.case_id and p.organisation_id = t.organisation_id and w.id = t.item_id)
                   and not exists (select 1 from work_items u where u.id = t.item_id and u.unkept = 1)""");
    }

    /** Whoever finishes such a task does not look for a limit that it ends. */
    private void whatCountsFromItsTaskRunsInNoCase() {
        mustBeNone("what counts from when its task opens runs in no case", """
                select count(*) from running_limits where trigger_words = 'task opened'""");
    }

    /** I5. */
    private void everyProcessBelongsToAnOpenCase() {
        mustBeNone("a process belongs to an open case", """
                select count(*) from ACT_RU_EXECUTION e where e.PARENT_ID_ is null and not exists
                  (select 1 from witness_cases c where c.reference = e.BUSINESS_KEY_ and c.stage <> 'CLOSED')""");
    }

    /** I6: a case and its process are not torn. */
    private void everyCaseIsInTheStageWhereItsJourneyStands() {
        PLACES.forEach((stage, places) -> {
            List<String> possible = new ArrayList<>(places);
            possible.addAll(BROKEN_OFF);
            mustBeNone(
                    "the journey of a case in the stage %s stands there".formatted(stage),
                    standing("c.stage = :stage and not exists"),
                    Map.of("stage", stage.name(), "places", possible));
            mustBeNone(
                    "only the journey of a case in the stage %s stands there".formatted(stage),
                    standing("c.stage <> :stage and exists"),
                    Map.of("stage", stage.name(), "places", places));
        });
    }

    private static String standing(String condition) {
        return """
                select count(*) from witness_cases c where %s
                  (select 1 from ACT_RU_EXECUTION root join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = root.ID_
                    where root.BUSINESS_KEY_ = c.reference and root.PARENT_ID_ is null and root.SUPER_EXEC_ is null
                      and e.ACT_ID_ in (:places))""".formatted(condition);
    }

    /** I7: a case has exactly the tasks that the places allow where its processes stand. */
    private void openWorkAndTheEnginesTasksAreTheSame() {
        mustBeNone("every task of the engine is open work of its case", """
                select count(*) from ACT_RU_TASK t join ACT_RU_EXECUTION root on root.ID_ = t.PROC_INST_ID_
                 where not exists (select 1 from work_items w where w.engine_task_id = t.ID_ and w.status = 'OPEN'
                    and w.task = t.TASK_DEF_KEY_ and w.case_reference = root.BUSINESS_KEY_)""");
        mustBeNone("all open work is a task of the engine", """
                select count(*) from work_items w where w.status = 'OPEN' and not exists
                  (select 1 from ACT_RU_TASK t where t.ID_ = w.engine_task_id)""");
        mustBeNone("a task is where its process stands", """
                select count(*) from ACT_RU_TASK t where not exists (select 1 from ACT_RU_EXECUTION e
                   where e.ID_ = t.EXECUTION_ID_ and e.ACT_ID_ = t.TASK_DEF_KEY_ and e.IS_ACTIVE_)""");
    }

    /** I7, seen from the process: a place without its task, its message or its timer would be waited at for ever. */
    private void everythingThatWaitsWaitsForSomething() {
        mustBeNone("where a process stands at a task there is the task", """
                select count(*) from ACT_RU_EXECUTION e where e.IS_ACTIVE_
                   and e.ACT_ID_ in (select w.task from work_items w)
                   and not exists (select 1 from ACT_RU_TASK t where t.EXECUTION_ID_ = e.ID_)""");
        mustBeNone("where a process stands it waits for a task, a message, a timer or another process", """
                select count(*) from ACT_RU_EXECUTION e where e.IS_ACTIVE_ and e.ACT_ID_ is not null
                   and not exists (select 1 from ACT_RU_EXECUTION inner_one where inner_one.PARENT_ID_ = e.ID_)
                   and not exists (select 1 from ACT_RU_EXECUTION called where called.SUPER_EXEC_ = e.ID_)
                   and not exists (select 1 from ACT_RU_TASK t where t.EXECUTION_ID_ = e.ID_)
                   and not exists (select 1 from ACT_RU_JOB j where j.EXECUTION_ID_ = e.ID_)
                   and not exists (select 1 from ACT_RU_EVENT_SUBSCR s where s.EXECUTION_ID_ = e.ID_)""");
    }

    private void everyFinishedTaskHasItsAnswers() {
        mustBeNone("finished work has its answers", """
                select count(*) from work_items w where w.status = 'DONE' and not exists
                  (select 1 from case_records r where r.case_id = w.case_id and r.task = w.task)""");
    }

    /** I8. */
    private void everyAnsweredFormIsInTheAuditOnce() {
        mustBeNone("each answered form is in the audit, once", """
                select abs((select count(*) from case_records) -
                           (select count(*) from audit_entries a where a.kind = 'form-recorded')) as difference""");
    }

    /** I12. */
    private void everyRuleHasOneOpenLimitInACase() {
        mustBeNone("a rule has one open limit in a case", """
                select count(*) from (select case_id, rule from running_limits where status in ('RUNNING', 'PAUSED')
                 group by case_id, rule having count(*) > 1) doubled""");
    }

    private void mustBeNone(String invariant, String sql) {
        mustBeNone(invariant, sql, Map.of());
    }

    private void mustBeNone(String invariant, String sql, Map<String, ?> values) {
        int count = database.sql(sql).params(values).query(Integer.class).single();
        if (count != 0) {
            broken.add("%s: broken %d times %s"
                    .formatted(invariant, count, values.get("id") instanceof UUID id ? id : ""));
        }
    }
}
