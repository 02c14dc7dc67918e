package org.alongside.bench;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.FieldCipher;
import org.alongside.access.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closed cases by the million of one service with eight police forces, over the last three years, beside 60,000 open ones, of which one in eight is
 * this service's and the others those of seven more: each with its relations, a limit, two tasks, a hearing, facts and tallies, counted already. And finished cases in the history tables of the bare engine.
 */
final class ManyClosedCases {

    static final String PROCESS = "special-measures-application";
    private static final int OPEN = 60_000;

    /** An id made of a letter and a number, in the order of the numbers, as ids are that begin with their time. */
    private static final String ID =
            "cast(concat('0199', hex(ascii('%s')), '00-0000-7000-8000-', lpad(hex(%s), 12, '0')) as uuid)";

    private static final String SERVICE = ID.formatted("o", "0");

    /** Of closed cases each is the service's, of open ones every eighth. */
    private static final String WHOSE =
            "if(%3$s or seq % 8 = 0, " + SERVICE + ", " + ID.formatted("o", "8 + seq % 8") + ")";

    private static final String FORCE = ID.formatted("o", "1 + seq div 8 % 8");
    private static final String ADVOCATE = ID.formatted("u", "if(%3$s or seq % 8 = 0, seq div 8 % 37, 37 + seq % 263)");
    private static final String OPEN_STAGE =
            "elt(1 + seq div 8 % 7, 'REFERRAL', 'INVESTIGATION', 'REVIEW_OF_DECISION', 'SPECIAL_MEASURES',"
                    + " 'PRE_TRIAL_CROSS_EXAMINATION', 'TRIAL', 'AFTER_TRIAL')";
    private static final String STAGE = "if(%3$s, 'CLOSED', " + OPEN_STAGE + ")";
    private static final String CASE = ID.formatted("c", "seq");
    private static final String DAY = "(curdate() - interval (40 + seq * 7919 % 1050) day)";

    /** For so many cases from a number on; whether they are closed is given. */
    private static final List<String> FILL = List.of(
            "insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth, opened_on, stage_since,"
                    + " closed_on, organisation_id) select " + CASE + ", 0, concat('T-', seq), if(%3$s, 'CLOSED', "
                    + OPEN_STAGE + "), 'x', 'x', 'x', "
                    + DAY + ", "
                    + DAY + ", if(%3$s, curdate(), null), " + WHOSE + " from seq_%1$d_to_%2$d",
            "insert into case_relations (id, version, case_id, role, organisation_id, user_id, counted_version) select "
                    + ID.formatted("r", "seq * 2") + ", 0, " + CASE + ", 'ADVOCATE', " + WHOSE + ", "
                    + ADVOCATE + ", 0 from seq_%1$d_to_%2$d",
            "insert into case_relations (id, version, case_id, role, organisation_id, counted_version) select "
                    + ID.formatted("r", "seq * 2 + 1") + ", 0, " + CASE + ", 'POLICE_OIC', " + FORCE
                    + ", 0 from seq_%1$d_to_%2$d",
            part(WHOSE, "true, " + ADVOCATE),
            part(FORCE, "false, null"),
            "insert into running_limits (id, version, case_id, rule, owner, title, length, unit, started_by, started_on, due_on, status,"
                    + " ended_on, paused_days, source, verified, counted_version) select " + ID.formatted("l", "seq")
                    + ", 1, " + CASE
                    + ", concat('R', seq % 20), 'police-oic', 'x', 5, 'CD', 'x', " + DAY + ", " + DAY
                    + " + interval 5 day, if(%3$s, 'MET', 'RUNNING'), if(%3$s, " + DAY
                    + ", null), 0, 'x', true, 1 from seq_%1$d_to_%2$d",
            tasks("w", "true"),
            tasks("x", "not %3$s and seq % 3 < 2"),
            "insert into hearings (id, version, case_id, kind, status, sits_on, moves) select "
                    + ID.formatted("h", "seq") + ", 0, " + CASE
                    + ", 'TRIAL', if(%3$s, 'HELD', 'OPEN'), " + DAY
                    + " + interval 60 day, 0 from seq_%1$d_to_%2$d",
            "insert into outcome_facts (id, case_id, kind, happened_on, recorded_at, counted) select "
                    + ID.formatted("f", "seq") + ", " + CASE + ", 'INVESTIGATION_STARTED', " + DAY + ", " + DAY
                    + ", 1 from seq_%1$d_to_%2$d",
            tallied(
                    "OUTCOME",
                    FORCE,
                    "if(seq % 5 < 3, '', elt(1 + seq % 3, 'rape', 'other', 'internetGrooming'))",
                    "if(seq % 5 < 3, 'ENDED_WITHOUT', if(seq % 2 = 0, 'CONVICTED', 'NOT_CONVICTED'))"),
            tallied("YOUNG_PERSON", FORCE, "''", "elt(1 + seq % 4, '', 'm', 'mc', 'b')"),
            tallied(
                    "MEASURE",
                    ID.formatted("k", "seq % 12"),
                    "elt(1 + seq % 3, 'SCREENS', 'LIVE_LINK', 'INTERMEDIARY')",
                    "elt(1 + seq % 4, '1', '3', '7', '31')"),
            tallied("RETURN", ID.formatted("k", "0"), "''", "''"));

    private static final List<String> BINS = List.of(
            "delete from tally_bins",
            "delete from limit_bins",
            "delete from step_bins",
            "delete from part_tasks",
            "insert into part_tasks (case_id, organisation_id, item_id, stage, process, task, due_on, limit_rule) select p.case_id, p.organisation_id,"
                    + " w.id, p.stage, w.process, w.task, w.due_on, w.limit_rule from case_parts p join work_items w on w.case_id = p.case_id"
                    + " and w.status = 'OPEN'",
            "insert into tally_bins (organisation_id, counted, in_month, place_id, word, standing, cases) select organisation_id, counted,"
                    + " in_month, place_id, word, standing, count(*) from case_tallies group by organisation_id, counted, in_month, place_id,"
                    + " word, standing",
            "insert into limit_bins (organisation_id, responsible_id, rule, owner, state, on_day, late, limits, late_days) select "
                    + SERVICE
                    + ", " + SERVICE
                    + ", rule, owner, status, if(status = 'MET', ended_on - interval (day(ended_on) - 1) day, due_on), 0,"
                    + " count(*), 0 from running_limits group by rule, owner, status, if(status = 'MET', ended_on - interval (day(ended_on) - 1) day, due_on)",
            "insert into step_bins (organisation_id, process, task, finished_in, in_time, days, tasks) select "
                    + SERVICE
                    + ", process, task, date(closed_at) - interval (day(closed_at) - 1) day, 1, id mod 30, count(*) from"
                    + " (select process, task, closed_at, crc32(id) as id from work_items where status = 'DONE') d"
                    + " group by process, task, date(closed_at) - interval (day(closed_at) - 1) day, id mod 30");

    private static final List<String> TABLES = List.of(
            "witness_cases",
            "case_relations",
            "case_parts",
            "running_limits",
            "work_items",
            "hearings",
            "outcome_facts",
            "case_tallies");

    private static final List<String> BIN_TABLES = List.of("tally_bins", "limit_bins", "step_bins", "part_tasks");

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private int filled;

    ManyClosedCases(JdbcTemplate database, TransactionTemplate transaction, FieldCipher cipher) {
        this.database = database;
        this.transaction = transaction;
        transaction.executeWithoutResult(status -> {
            database.update(
                    "insert into organisations (id, version, name, kind) select " + ID.formatted("o", "seq")
                            + ", 0, concat('Organisation ', seq), if(seq between 1 and 8, 'POLICE', 'SERVICE') from seq_0_to_15");
            database.update(
                    "insert into users (id, version, username, password_hash, name, organisation_id, enabled) select "
                            + ID.formatted("u", "seq") + ", 0, concat('person-', seq), '', ?, if(seq < 37, " + SERVICE
                            + ", " + ID.formatted("o", "9 + seq % 7")
                            + "), true from seq_0_to_299",
                    cipher.encrypt("Robin"));
        });
        fill(0, OPEN - 1, false);
    }

    private static String part(String organisation, String advocate) {
        return "insert into case_parts (case_id, organisation_id, opened_on, stage, stage_since, gives_advocate, advocate_id) select "
                + CASE + ", " + organisation + ", " + DAY + ", " + STAGE + ", " + DAY + ", " + advocate
                + " from seq_%1$d_to_%2$d";
    }

    /** A task of each of these cases, two in three with somebody. */
    private static String tasks(String letter, String which) {
        return "insert into work_items (id, version, case_id, case_reference, engine_task_id, process, task, name, role, organisation_id, queue,"
                + " form, due_on, kept_due_on, status, assignee_id, opened_at, closed_at, counted, related) select "
                + ID.formatted(letter, "seq")
                + ", 0, " + CASE
                + ", concat('T-', seq), concat('" + letter + "', seq), '" + PROCESS
                + "', concat('task-', seq div 8 % 12), 'x', 'ADVOCATE', "
                + WHOSE
                + ", 'x', 'x', " + DAY + " + interval 20 day, if(%3$s, null, " + DAY
                + " + interval 20 day), if(%3$s, 'DONE', 'OPEN'), if(seq % 3 = 0, null, "
                + ADVOCATE + "), " + DAY
                + ", if(%3$s, " + DAY
                + ", null), if(%3$s, 1, 0), not %3$s from seq_%1$d_to_%2$d where " + which;
    }

    private static String tallied(String counted, String place, String word, String standing) {
        return "insert into case_tallies (case_id, organisation_id, counted, in_month, place_id, word, standing) select "
                + CASE + ", "
                + SERVICE + ", '" + counted + "', " + DAY + " - interval (day" + DAY + " - 1) day, " + place + ", "
                + word + ", "
                + standing + " from seq_%1$d_to_%2$d";
    }

    /** Adds closed cases until there are so many. */
    void fillTo(int closed) {
        fill(OPEN + filled, OPEN + closed - 1, true);
        filled = closed;
        transaction.executeWithoutResult(status -> BINS.forEach(database::update));
        BIN_TABLES.forEach(table -> database.queryForList("analyze table " + table));
    }

    private void fill(int from, int to, boolean closed) {
        List<String> filling = FILL.stream()
                .map(sql -> sql.replace("%3$s", String.valueOf(closed)))
                .toList();
        new QuickFill(database, transaction).fill(TABLES, filling, from, to);
    }

    /**
     * As many finished cases in the engine's history: a process, three tasks and four variables each. And the open ones, with a task each;
     * their stage and whose they are stand in variables, the engine knows neither.
     */
    void historyOf(int cases) {
        String numbers = " from seq_1_to_%d".formatted(cases);
        transaction.executeWithoutResult(status -> {
            database.update(
                    "insert into ACT_HI_PROCINST (ID_, PROC_INST_ID_, PROC_DEF_KEY_, PROC_DEF_ID_, START_TIME_, END_TIME_,"
                            + " DURATION_, STATE_) select concat('hp', seq), concat('hp', seq), '" + PROCESS + "', '"
                            + PROCESS + "', " + DAY
                            + ", " + DAY + " + interval 30 day, 2592000000, 'COMPLETED'" + numbers);
            for (int task = 0; task < 3; task++) {
                database.update(
                        "insert into ACT_HI_TASKINST (ID_, TASK_DEF_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_, PROC_INST_ID_, NAME_,"
                                + " ASSIGNEE_, START_TIME_, END_TIME_, DUE_DATE_, DURATION_) select concat('ht" + task
                                + "-', seq), concat('task-', (seq + " + task + ") % 12), '" + PROCESS + "', '" + PROCESS
                                + "', concat('hp', seq), 'x', concat('u', seq % 37), " + DAY + ", " + DAY
                                + " + interval 5 day, " + DAY
                                + " + interval 6 day, 432000000 + seq" + numbers);
            }
            openTask("ho", "true");
            openTask("hx", "seq % 3 < 2");
            database.update(
                    "insert into ACT_HI_PROCINST (ID_, PROC_INST_ID_, PROC_DEF_KEY_, PROC_DEF_ID_, START_TIME_, STATE_)"
                            + " select concat('hq', seq), concat('hq', seq), '" + PROCESS + "', '" + PROCESS + "', "
                            + DAY
                            + ", 'ACTIVE' from seq_1_to_" + OPEN);
            for (String name : List.of("outcome", "measure")) {
                variable("hp", name, "elt(1 + seq % 5, 'a', 'b', 'c', 'd', 'e')", numbers);
            }
            variable("hp", "stage", "'CLOSED'", numbers);
            variable("hp", "organisation", "'ours'", numbers);
            variable("hq", "stage", OPEN_STAGE, " from seq_1_to_" + OPEN);
            variable(
                    "hq",
                    "organisation",
                    "if(seq % 8 = 0, 'ours', concat('of others ', seq % 8))",
                    " from seq_1_to_" + OPEN);
        });
        List.of("ACT_HI_PROCINST", "ACT_HI_TASKINST", "ACT_HI_VARINST")
                .forEach(table -> database.queryForList("analyze table " + table));
    }

    private void openTask(String letters, String which) {
        database.update(
                "insert into ACT_HI_TASKINST (ID_, TASK_DEF_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_, PROC_INST_ID_, NAME_,"
                        + " ASSIGNEE_, START_TIME_, DUE_DATE_) select concat('" + letters
                        + "', seq), concat('task-', seq div 8 % 12), '"
                        + PROCESS + "', '" + PROCESS
                        + "', concat('hq', seq), 'x', if(seq % 3 = 0, null, concat('u', seq div 8 % 37)), "
                        + DAY + ", " + DAY + " + interval 6 day from seq_1_to_" + OPEN + " where " + which);
    }

    private void variable(String instance, String name, String value, String numbers) {
        database.update(
                "insert into ACT_HI_VARINST (ID_, PROC_DEF_KEY_, PROC_DEF_ID_, PROC_INST_ID_, NAME_, VAR_TYPE_, REV_, TEXT_)"
                        + " select concat('" + instance + name + "', seq), '" + PROCESS + "', '" + PROCESS
                        + "', concat('"
                        + instance + "', seq), '" + name + "', 'string', 0, " + value + numbers);
    }

    Actor manager() {
        return new Actor(id("m"), "manager-0", "", id("o"), "", Set.of(Role.MANAGER));
    }

    private UUID id(String letter) {
        return database.queryForObject("select " + ID.formatted(letter, "0"), UUID.class);
    }
}
