package org.alongside.dashboards.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many cases in MariaDB, nine in ten of them closed, so that its optimizer decides as it would in earnest. */
public class ManyCases {

    private static final String[] FILL = {
        """
        insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth, opened_on, stage_since,
               closed_on, organisation_id)
        select uuid(), 0, concat('P-', seq), if(seq %% 10 = 0, 'TRIAL', 'CLOSED'), 'x', 'x', 'x', date '2024-01-01' + interval seq %% 700 day,
               date '2024-02-01' + interval seq %% 700 day, if(seq %% 10 = 0, null, date '2026-01-01'), '%1$s' from seq_1_to_8000""", """
        insert into case_relations (id, version, case_id, role, organisation_id)
        select uuid(), 0, id, 'ADVOCATE', if(conv(substr(md5(reference), 1, 1), 16, 10) < 8, '%1$s', '%2$s') from witness_cases
         where reference like 'P-%%'""", """
        insert into case_parts (case_id, organisation_id, opened_on, stage, stage_since, gives_advocate, advocate_id)
        select c.id, r.organisation_id, c.opened_on, c.stage, c.stage_since, true, r.user_id from witness_cases c join case_relations r on r.case_id = c.id
         where c.reference like 'P-%%'""", """
        insert into running_limits (id, version, case_id, rule, owner, title, length, unit, started_by, started_on, due_on, status,
               ended_on, paused_days, source, verified, counted_version)
        select uuid(), 1, c.id, concat('R', s.seq), 'police-oic', 'x', 5, 'CD', 'x', c.opened_on, c.opened_on + interval s.seq * 20 day,
               if(c.stage = 'CLOSED', 'MET', 'RUNNING'), c.closed_on, 0, 'x', true, if(c.stage = 'CLOSED' or s.seq < 4, 1, 0)
          from witness_cases c join seq_1_to_4 s where c.reference like 'P-%%'""", """
        insert into counted_limits (limit_id, organisation_id, responsible_id, rule, owner, state, on_day, late_days)
        select l.id, '%1$s', '%1$s', l.rule, l.owner, l.status, coalesce(l.ended_on, l.due_on), 0 from running_limits l
         where l.counted_version = l.version""", """
        insert into work_items (id, version, case_id, case_reference, engine_task_id, process, task, name, role, organisation_id, queue,
               form, due_on, status, opened_at, closed_at, counted)
        select uuid(), 0, c.id, c.reference, uuid(), concat('process-', s.seq), concat('task-', c.opened_on), 'x', 'ADVOCATE', '%1$s', 'x', 'x',
               c.opened_on + interval 20 day, if(c.stage = 'CLOSED', 'DONE', 'OPEN'), c.opened_on, c.closed_on, if(c.stage = 'CLOSED', 1, 0)
          from witness_cases c join seq_1_to_4 s where c.reference like 'P-%%'""", """
        insert into hearings (id, version, case_id, kind, status, sits_on, moves)
        select uuid(), 0, id, 'TRIAL', if(stage = 'CLOSED', 'HELD', 'OPEN'), opened_on + interval 700 day, 0 from witness_cases
         where reference like 'P-%%'""", """
        insert into hearing_dates (id, case_id, hearing_id, sits_on, given_at)
        select uuid(), case_id, id, sits_on, sits_on - interval 20 day from hearings""", """
        insert into support_calendars (id, version, case_id, speak_by)
        select uuid(), 0, id, if(stage = 'CLOSED', null, stage_since) from witness_cases where reference like 'P-%%'""", """
        insert into witness_measures (id, version, case_id, measure, status)
        select uuid(), 0, id, 'SCREENS', 'GRANTED' from witness_cases where reference like 'P-%%'""", """
        insert into limit_bins (organisation_id, responsible_id, rule, owner, state, on_day, late, limits, late_days)
        select if(o.seq = 1, '%1$s', uuid()), '%1$s', concat('R', r.seq), 'police-oic', if(m.seq < 60, 'MET', 'RUNNING'),
               date '2021-01-01' + interval m.seq month, 0, 5, 0 from seq_1_to_5 o join seq_1_to_20 r join seq_1_to_63 m""", """
        insert into step_bins (organisation_id, process, task, finished_in, in_time, days, tasks)
        select if(o.seq = 1, '%1$s', uuid()), concat('process-', p.seq), 'x', date '2021-01-01' + interval m.seq month, 1, d.seq, 4
          from seq_1_to_5 o join seq_1_to_4 p join seq_1_to_60 m join seq_1_to_5 d""", """
        insert into outcome_facts (id, case_id, kind, word, happened_on, recorded_at, counted)
        select uuid(), c.id, 'TRIAL_MOVED', null, c.opened_on, c.opened_on, if(c.stage = 'CLOSED', 1, 0)
          from witness_cases c join seq_1_to_4 s where c.reference like 'P-%%'""", """
        insert into measure_changes (id, case_id, measure, status, changed_at, counted)
        select uuid(), c.id, 'SCREENS', 'GRANTED', c.opened_on, if(c.stage = 'CLOSED', 1, 0)
          from witness_cases c join seq_1_to_3 s where c.reference like 'P-%%'""", """
        insert into person_facts (case_id, missing_more_than_once, in_care, male, moved_within_uk)
        select id, 0, 0, 0, 0 from witness_cases where reference like 'P-%%'""", """
        insert into case_tallies (case_id, organisation_id, counted, in_month, place_id, word, standing)
        select c.id, '%1$s', 'OUTCOME', '2024-01-01', uuid(), s.seq, '' from witness_cases c join seq_1_to_4 s where c.reference like 'P-%%'""", """
        insert into tally_bins (organisation_id, counted, in_month, place_id, word, standing, cases)
        select if(o.seq = 1, '%1$s', uuid()), if(k.seq = 1, 'OUTCOME', 'LISTING'), date '2021-01-01' + interval m.seq month, uuid(), '', s.seq, 4
          from seq_1_to_5 o join seq_1_to_4 k join seq_1_to_60 m join seq_1_to_5 s""", """
        update case_relations set counted_version = version where case_id in (select id from witness_cases where stage = 'CLOSED')"""
    };

    private static final String TABLES =
            "witness_cases, case_relations, case_parts, running_limits, counted_limits, work_items, hearings, hearing_dates, support_calendars,"
                    + " witness_measures, limit_bins, step_bins, outcome_facts, measure_changes, person_facts, case_tallies, tally_bins";

    private final JdbcClient database;

    public ManyCases(JdbcClient database) {
        this.database = database;
    }

    public void of(UUID organisation, UUID other) {
        for (String fill : FILL) {
            database.sql(fill.formatted(organisation, other)).update();
        }
        database.sql("analyze table " + TABLES).query().listOfRows();
    }
}
