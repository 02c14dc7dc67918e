package org.alongside.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.access.FieldCipher;
import org.alongside.access.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Open tasks by the million in Alongside's tables and in the engine's own: over 60,000 cases, 40 queues (five teams in each of eight
 * organisations) and 296 people. Three in five are somebody's, the others wait in their queue.
 */
final class ManyTasks {

    private static final int CASES = 60_000;
    private static final String TEAMS =
            "'advocate', 'family-support-worker', 'police-oic', 'cps-caseworker', 'witness-care-officer'";
    private static final String ROLES =
            "'ADVOCATE', 'FAMILY_SUPPORT_WORKER', 'POLICE_OIC', 'CPS_CASEWORKER', 'WITNESS_CARE_OFFICER'";

    /** An id made of a letter and a number, in the order of the numbers, as ids are that begin with their time. */
    private static final String ID =
            "cast(concat('0199', hex(ascii('%s')), '00-0000-7000-8000-', lpad(hex(%s), 12, '0')) as uuid)";

    private static final String ORGANISATION = ID.formatted("o", "(seq % 8)");
    private static final String TEAM = "elt(1 + (seq div 8) % 5, " + TEAMS + ")";
    private static final String QUEUE = "concat(" + TEAM + ", '@', " + ORGANISATION + ")";
    private static final String PERSON = ID.formatted("u", "((seq div 40) % 37) * 8 + seq % 8");
    private static final String WHOSE = "if((seq div 40) %% 5 < 3, %s, null)".formatted(PERSON);
    private static final String DUE = "date '2026-01-01' + interval (seq * 7919 % 400) day";

    private static final List<String> BESIDE = List.of("case_relations", "witness_cases", "users", "organisations");

    private static final List<String> TABLES = List.of("work_items", "ACT_RU_TASK", "ACT_RU_IDENTITYLINK");

    private static final List<String> FILL = List.of(
            "insert into work_items (id, version, case_id, case_reference, engine_task_id, process, task, name, role,"
                    + " organisation_id, queue, assignee_id, form, due_on, kept_due_on, status, opened_at, hearing_on, priority, related) select "
                    + ID.formatted("w", "seq") + ", 0, " + ID.formatted("c", "seq % " + CASES)
                    + ", concat('T-', seq % " + CASES
                    + "), concat('t', seq), 'witness-support', 'checkIn', 'Check in', elt(1 + (seq div 8) % 5, "
                    + ROLES + "), "
                    + ORGANISATION + ", " + QUEUE + ", " + WHOSE + ", 'check-in', " + DUE + ", "
                    + DUE
                    + ", 'OPEN', '2026-01-01', '2026-12-01', 2, true from seq_%1$d_to_%2$d",
            "insert into ACT_RU_TASK (ID_, REV_, NAME_, TASK_DEF_KEY_, PRIORITY_, CREATE_TIME_, DUE_DATE_, ASSIGNEE_,"
                    + " SUSPENSION_STATE_) select concat('t', seq), 1, 'Check in', 'checkIn', 50, '2026-01-01', "
                    + DUE + ", cast(" + WHOSE + " as char(36)), 1 from seq_%1$d_to_%2$d",
            "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) select concat('l', seq), 1, "
                    + QUEUE + ", 'candidate', concat('t', seq) from seq_%1$d_to_%2$d");

    private final JdbcTemplate database;
    private final QuickFill quick;
    private int filled;

    ManyTasks(JdbcTemplate database, TransactionTemplate transaction, FieldCipher cipher) {
        this.database = database;
        this.quick = new QuickFill(database, transaction);
        transaction.executeWithoutResult(status -> {
            people(cipher.encrypt("Robin"));
            cases(cipher.encrypt("Robin"));
        });
        BESIDE.forEach(table -> database.queryForList("analyze table " + table));
    }

    private void people(String name) {
        database.update("insert into organisations (id, version, name, kind) select " + ORGANISATION
                + ", 0, concat('Organisation ', seq), 'SERVICE' from seq_0_to_7");
        database.update(
                "insert into users (id, version, username, password_hash, name, organisation_id, enabled) select "
                        + ID.formatted("u", "seq") + ", 0, concat('person-', seq), '', ?, " + ORGANISATION
                        + ", true from seq_0_to_295",
                name);
        database.update("insert into user_roles (user_id, role) select " + ID.formatted("u", "seq")
                + ", 'ADVOCATE' from seq_0_to_295");
    }

    private void cases(String name) {
        database.update(
                "insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth, opened_on,"
                        + " stage_since, organisation_id) select " + ID.formatted("c", "seq")
                        + ", 0, concat('T-', seq), 'TRIAL', ?, ?, ?, '2026-01-01', '2026-01-01', " + ORGANISATION
                        + " from seq_0_to_" + (CASES - 1),
                name,
                name,
                name);
        database.update("insert into case_relations (id, version, case_id, role, organisation_id) select uuid(), 0, "
                + ID.formatted("c", "seq") + ", elt(1 + t.seq5, " + ROLES + "), " + ORGANISATION + " from seq_0_to_"
                + (CASES - 1) + ", (select seq as seq5 from seq_0_to_4) t");
    }

    /** Adds tasks until there are so many. */
    void fillTo(int tasks) {
        quick.fill(TABLES, FILL, filled, tasks - 1);
        filled = tasks;
    }

    /** A manager of the first organisation. */
    Actor manager() {
        return new Actor(id("m", 0), "manager-0", "", id("o", 0), "", Set.of(Role.MANAGER));
    }

    /** An advocate of the first organisation. */
    Actor advocate(int number) {
        return new Actor(id("u", number * 8), "person-" + number * 8, "", id("o", 0), "", Set.of(Role.ADVOCATE));
    }

    /** Tasks of the advocates of the first organisation that somebody has, but none of these, each with its case; in the order of their ids. */
    Map<UUID, UUID> advocates(int most, Actor... but) {
        Map<UUID, UUID> caseOfTask = new LinkedHashMap<>();
        database.query(
                "select id, case_id from work_items where organisation_id = ? and role = 'ADVOCATE' and assignee_id not in (%s) order by id limit ?"
                        .formatted(Arrays.stream(but)
                                .map(it -> "'" + it.userId() + "'")
                                .collect(Collectors.joining(", "))),
                (RowCallbackHandler)
                        row -> caseOfTask.put(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class)),
                id("o", 0),
                most);
        return caseOfTask;
    }

    private UUID id(String letter, int number) {
        return database.queryForObject("select " + ID.formatted(letter, number), UUID.class);
    }
}
