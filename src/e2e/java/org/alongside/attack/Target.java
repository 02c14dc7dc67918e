package org.alongside.attack;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.e2e.RunningAlongside;
import org.alongside.journey.Referral;
import org.alongside.journey.Referrals;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case that was just referred and waits for the manager's decision. */
record Target(CaseView witness, WorkItemView task) {

    /** Everything that is stored of what people do; what only the service itself keeps count of is left out. */
    private static final List<String> STORED = List.of(
            "witness_cases",
            "case_records",
            "case_notes",
            "case_people",
            "documents",
            "document_parts",
            "wishes",
            "safe_contacts",
            "declared_connections",
            "case_relations",
            "loop_rounds",
            "hearings",
            "notices",
            "consents",
            "partner_messages",
            "case_walls",
            "running_limits",
            "limit_changes",
            "work_items",
            "task_notes",
            "users",
            "user_roles",
            "organisations",
            "saved_lists",
            "first_lists",
            "import_batches",
            "decision_versions",
            "bank_holiday_files",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_variable");

    static Target referred() {
        return referred("Robin", nobodyElses(), "Example answer.");
    }

    /** A case of somebody who is called so. */
    static Target referred(String givenName, String familyName, String reason) {
        return referred(teams(), givenName, familyName, reason);
    }

    /** A case of another service, which these people are the advocate, the manager and the family's worker of. */
    static Target referredTo(String advocate, String manager, String familyWorker) {
        Map<Role, UUID> teams = teams();
        teams.put(Role.ADVOCATE, actor(advocate).organisationId());
        teams.put(Role.MANAGER, actor(manager).organisationId());
        teams.put(Role.FAMILY_SUPPORT_WORKER, actor(familyWorker).organisationId());
        return referred(teams, "Robin", nobodyElses(), "Example answer.");
    }

    /** A family name of its own: a wall that a test puts up goes with the name to other cases. */
    private static String nobodyElses() {
        return "Example" + UUID.randomUUID();
    }

    private static Map<Role, UUID> teams() {
        Map<Role, UUID> teams = new EnumMap<>(Role.class);
        Referrals.casework().forEach(role -> teams.put(role, actor(role.word()).organisationId()));
        return teams;
    }

    private static Target referred(Map<Role, UUID> teams, String givenName, String familyName, String reason) {
        var referral = new Referral(
                givenName,
                familyName,
                RunningAlongside.part(LegalToday.class).date().minusYears(15),
                null,
                null,
                teams,
                Map.of(),
                null,
                new Answers(Map.of("reason", reason)));
        CaseView witness = RunningAlongside.part(Referrals.class).start(referral, actor("advocate"));
        return new Target(
                witness, RunningAlongside.part(Work.class).openOn(witness.id()).get(0));
    }

    static Actor actor(String username) {
        return RunningAlongside.part(People.class).byUsername(username).orElseThrow();
    }

    String page() {
        return "/cases/" + witness.reference();
    }

    String taskPage() {
        return "/work/" + task.id();
    }

    /** The table that is asked once for something of this case. */
    UUID idIn(String table) {
        return database()
                .sql("select id from " + table + " where case_id = :id")
                .param("id", witness.id())
                .query(UUID.class)
                .list()
                .get(0);
    }

    /** How much is stored, table by table, and in which state each task is. */
    static String stored() {
        StringBuilder counts = new StringBuilder();
        STORED.forEach(table -> counts.append(table)
                .append(' ')
                .append(database()
                        .sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .append('\n'));
        database()
                .sql("select id, status, version from work_items order by id")
                .query((row, n) -> row.getString(1) + row.getString(2) + row.getString(3))
                .list()
                .forEach(line -> counts.append(line).append('\n'));
        return counts.toString();
    }

    static JdbcClient database() {
        return RunningAlongside.part(JdbcClient.class);
    }
}
