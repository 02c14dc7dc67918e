package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.CaseScope;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.testing.Tables;
import org.alongside.testing.TablesOfItsOwn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How MariaDB reads each figure: by an index, and never all of a table that grows with closed cases. */
@Tables
@TablesOfItsOwn
class FigurePlansIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    /** Tables that keep their rows when a case is closed, or grow with what happened. */
    private static final Set<String> GROWING = Set.of(
            "c",
            "p",
            "r",
            "scope_r",
            "partner_r",
            "opened_c",
            "l",
            "w",
            "h",
            "d",
            "m",
            "s",
            "running_limits",
            "k",
            "work_items",
            "limit_bins",
            "step_bins",
            "tally_bins",
            "case_tallies",
            "outcome_facts",
            "measure_changes",
            "case_relations",
            "person_facts",
            "witness_cases");

    @Autowired
    private JdbcClient database;

    @Autowired
    private People people;

    @Autowired
    private EntityManager entities;

    private Actor manager;
    private CaseScope scope;
    private CasesAsked asked;

    @BeforeEach
    void manyCases() {
        UUID harbour = organisation("Harbour", OrganisationKind.SERVICE);
        new ManyCases(database).of(harbour, organisation("Elsewhere", OrganisationKind.SERVICE));
        manager = Actors.in(harbour, Role.MANAGER);
        scope = CaseScope.of(manager);
        asked = new CasesAsked(manager, harbour, LocalDate.of(2025, 4, 1));
    }

    @Test
    void noFigureReadsAllOfATableThatGrows() {
        byIndex("ages", Pipeline.AGES.formatted(asked.ofOpenParts("p")));
        byIndex("overdue by stage", Pipeline.OVERDUE.formatted(Overdue.TASKS, asked.ofOpenParts("w"), ""));
        byIndex("limits", LimitRows.BINS);
        byIndex("limits that ended", LimitRows.ENDED);
        byIndex("an advocate's limits", LimitRows.OWN.formatted(scope.ofFound("l.case_id")));
        byIndex("worst ten", LimitRows.WORST.formatted(scope.ofFound("c.id"), 10));
        byIndex("whether anything is to count", Counting.WAITING);
        byIndex("limits to count", LimitCounting.WAITING);
        byIndex("tasks to count", StepCounting.WAITING);
        byIndex("tasks to keep by part", PartTasks.WAITING);
        byIndex("open tasks by part", PartTasks.KEEP.substring(PartTasks.KEEP.indexOf("select")));
        byIndex("tallies", TallyBins.LINES);
        byIndex("facts to count", CaseCounting.FACTS_WAITING);
        byIndex("measures to count", CaseCounting.CHANGES_WAITING);
        byIndex("organisations to count", CaseCounting.PARTNERS_WAITING);
        byIndex("how cases were counted", CaseCounting.BEFORE);
        byIndex("facts of cases", CaseStories.FACTS);
        byIndex("measures of cases", CaseStories.CHANGES);
        byIndex("young people of cases", CaseStories.PERSONS);
        byIndex("cases", CaseStories.OPENED);
        byIndex("steps", StepRows.OPEN.formatted(Overdue.DUE_SOME_DAY, Overdue.TASKS, asked.ofOpenParts("w")));
        byIndex("finished steps", StepRows.FINISHED);
        byIndex("finished steps behind a wall", StepRows.WALLED);
        byIndex("an advocate's finished steps", StepRows.OWN.formatted(scope.ofFound("w.case_id")));
        byIndex("cases at a step", StepRows.CASES.formatted(scope.ofFound("c.id")));
        byIndex("caseload", PeopleRows.CASELOAD.formatted(asked.ofOpenParts("p")));
        byIndex("overdue", PeopleRows.OVERDUE.formatted(Overdue.TASKS, asked.ofTasks("w")));
        byIndex("continuity", PeopleRows.CONTINUITY.formatted(asked.ofOpenParts("p")));
        byIndex("silent", PeopleRows.SILENT.formatted(asked.ofFound("c.id")));
        Map.of(
                        CountedBy.STAGE,
                        "'TRIAL'",
                        CountedBy.ADVOCATE,
                        ":user",
                        CountedBy.NOBODY,
                        "''",
                        CountedBy.ADVOCATES_SO_FAR,
                        "1")
                .forEach((by, is) -> byIndex(
                        "cases counted by " + by,
                        CasesBehind.COUNTED.formatted(by.condition().replace(":is", is), asked.ofOpenParts("p"))));
        byIndex("silent, page by page", CasesBehind.SILENT.formatted(asked.ofFound("c.id")));
        byIndex("all silent", PeopleRows.ALL_SILENT.formatted(asked.ofOpenParts("p")));
        byIndex("hearings", PeopleRows.HEARINGS.formatted(asked.ofFound("c.id")));
    }

    private void byIndex(String figure, String sql) {
        List<Map<String, Object>> plan =
                database.sql("explain " + sql).params(params()).query().listOfRows();

        assertThat(plan).as(figure).isNotEmpty().allSatisfy(step -> {
            if (GROWING.contains(String.valueOf(step.get("table")))) {
                assertThat(step).as(figure + ": " + plan).doesNotContainEntry("type", "ALL");
                assertThat(step.get("key")).as(figure + ": " + plan).isNotNull();
            }
        });
    }

    private Map<String, Object> params() {
        Map<String, Object> params = new HashMap<>(asked.params());
        params.put("today", TODAY);
        params.put("secret", List.of("obtainMeasure"));
        params.put("viewer", manager.userId());
        params.put("user", manager.userId());
        params.put("nobody", CasePartners.NOBODY);
        params.put("notOwed", List.of("SM-RIGHT"));
        params.put("until", TODAY.plusDays(28));
        params.put("from", LocalDate.of(2025, 4, 1));
        params.put("process", "process-1");
        params.put("task", "task-2024-01-11");
        params.put("day", LocalDate.of(1900, 1, 1));
        params.put("due", LocalDate.of(1900, 1, 1));
        params.put("after", new UUID(0, 0));
        params.put("rows", 26);
        params.put("before", TODAY.atStartOfDay());
        params.put("counted", Tallied.OUTCOME.name());
        params.put("month", TODAY.withDayOfMonth(1));
        params.put("cases", someCases());
        params.put("tasks", List.of(new UUID(0, 0)));
        return params;
    }

    private List<UUID> someCases() {
        return database.sql("select id from witness_cases where reference in ('P-1', 'P-2', 'P-3')")
                .query(UUID.class)
                .list();
    }

    private UUID organisation(String name, OrganisationKind kind) {
        UUID id = people.addOrganisation(name, kind);
        entities.flush();
        return id;
    }
}
