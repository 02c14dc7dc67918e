package org.alongside.cases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.dashboards.domain.ManyCases;
import org.alongside.testing.Tables;
import org.alongside.testing.TablesOfItsOwn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How MariaDB reads a page of cases: none looks through everybody's, and a manager's is in the order of an index. */
@Tables
@TablesOfItsOwn
class CaseListPlansIT {

    @Autowired
    private JdbcClient database;

    @Autowired
    private People people;

    @Autowired
    private EntityManager entities;

    @Autowired
    private CaseList list;

    private UUID harbour;

    @BeforeEach
    void manyCases() {
        harbour = people.addOrganisation("Harbour", OrganisationKind.SERVICE);
        UUID elsewhere = people.addOrganisation("Elsewhere", OrganisationKind.SERVICE);
        entities.flush();
        new ManyCases(database).of(harbour, elsewhere);
    }

    /** Nobody has any of these cases: for an advocate the team's are many, for an officer there are none. */
    @Test
    void aPageIsReadInTheOrderOfAnIndexOrFromFewCases() {
        Actor manager = Actors.in(harbour, Role.MANAGER);
        Actor advocate = Actors.in(harbour, Role.ADVOCATE);
        Actor officer = Actors.in(harbour, Role.POLICE_OIC);

        assertThat(plan(manager, null)).containsEntry("p", "case_parts_by_opening");
        assertThat(plan(manager, Stage.CLOSED)).containsEntry("p", "case_parts_by_stage");
        assertThat(plan(advocate, null)).containsEntry("p", "case_parts_by_opening");
        assertThat(plan(officer, null)).containsEntry("c", "PRIMARY").doesNotContainKey("p");
    }

    /** The index by which each table is read. */
    private Map<String, String> plan(Actor actor, @Nullable Stage stage) {
        Map<String, Object> parameters = new HashMap<>();
        String sql = list.pageSql(actor, stage, parameters);
        parameters.put("opened", LocalDate.of(2024, 11, 3));
        parameters.put("id", new UUID(0, 0));
        parameters.put("rows", CaseList.PAGE + 1);
        if (stage != null) {
            parameters.put("stage", stage.name());
        }
        List<Map<String, Object>> steps =
                database.sql("explain " + sql).params(parameters).query().listOfRows();
        Map<String, String> keys = new HashMap<>();
        assertThat(steps).isNotEmpty().allSatisfy(step -> {
            String table = String.valueOf(step.get("table"));
            if (!table.startsWith("<")) {
                assertThat(step).as(steps.toString()).doesNotContainEntry("type", "ALL");
                keys.put(table, String.valueOf(step.get("key")));
            }
            if (table.equals("p")) {
                assertThat(String.valueOf(step.get("Extra")))
                        .as(steps.toString())
                        .doesNotContain("filesort");
            }
        });
        return keys;
    }
}
