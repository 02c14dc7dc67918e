package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A caseload through the page: each bad row is named, the good ones are taken when the person says so, and none opens two cases. No script is needed. */
class ImportIT {

    private Person manager;
    private String file;

    @BeforeAll
    static void needsABrowser() {
        Chromium.isNeeded();
    }

    @BeforeEach
    void aSpreadsheet() {
        manager = Person.signedInWithoutScript("manager");
        String own = "row-" + System.nanoTime();
        file = """
                given_name,family_name,date_of_birth,police_reference,reason,external_id
                Robin,Example,2011-03-27,,Referred by school,%1$s-1
                Sky,Example,27/03/2012,,Referred by family,%1$s-2
                Wren,Example,31/02/2012,,Referred by family,%1$s-3
                """.formatted(own);
    }

    @AfterEach
    void theBrowserIsClosed() {
        manager.close();
    }

    @Test
    void takesTheGoodRowsOnlyWhenToldSoAndNoneTwice() {
        int before = cases();
        sends();
        assertThat(manager.text()).contains("2 new rows can be taken.", "date_of_birth", "Nothing has been kept yet");
        assertThat(manager.page().locator("tbody th[data-label=Line]").allInnerTexts())
                .singleElement()
                .asString()
                .contains("4");
        assertThat(cases()).isEqualTo(before);

        choosesTeams();
        manager.presses("Take these 2 rows and start their cases");
        assertThat(manager.text()).contains("2 cases were started.");
        assertThat(cases()).isEqualTo(before + 2);

        sends();
        assertThat(manager.text())
                .contains(
                        "No new rows can be taken.", "2 rows opened their cases before and do not open a second one.");
        assertThat(manager.page().locator("main form button").count()).isZero();
        assertThat(cases()).isEqualTo(before + 2);
    }

    @Test
    void takesTheSameRowsOnceThoughTheyWereReadTwiceBefore() {
        int before = cases();
        sends();
        String first = manager.page().url();
        sends();
        choosesTeams();
        manager.presses("Take these 2 rows and start their cases");
        assertThat(cases()).isEqualTo(before + 2);

        manager.page().navigate(first);

        assertThat(manager.text()).contains("No new rows can be taken.");
        assertThat(cases()).isEqualTo(before + 2);
    }

    @Test
    void givesEachCaseToWhomTheRowNames() {
        String own = "named-" + System.nanoTime();
        file = """
                given_name,family_name,date_of_birth,police_reference,reason,external_id,advocate,police_oic
                Robin,Named,2011-03-27,,Referred by school,%1$s-1,Advocate,police-oic
                Sky,Named,2012-03-27,,Referred by school,%1$s-2,no-such-person,
                Wren,Named,2012-03-27,,Referred by school,%1$s-3,,cps-caseworker
                """.formatted(own);
        int before = cases();
        sends();
        assertThat(manager.text())
                .contains(
                        "1 new row can be taken.",
                        "Nobody with this user name works here",
                        "This person cannot take the case as its officer in the case",
                        "One row names who has the case.");
        assertThat(manager.page().locator("tbody td[data-label=Column]").allInnerTexts())
                .containsExactly("advocate", "police_oic");

        choosesTeams();
        manager.presses("Take this row and start its case");
        assertThat(manager.text()).contains("1 case was started.");
        assertThat(cases()).isEqualTo(before + 1);
        assertThat(whoHasTheNewestCase()).containsExactlyInAnyOrder("advocate", "police-oic");
    }

    private void sends() {
        manager.opens("/cases/import");
        manager.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("cases.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        manager.presses("Read the file");
        assertThat(manager.heading()).isEqualTo("Check the caseload");
    }

    private void choosesTeams() {
        for (Locator team :
                manager.page().locator("main select[name^='_team-']").all()) {
            if (team.inputValue().isEmpty()) {
                team.selectOption(
                        team.locator("option[value]:not([value=''])").first().getAttribute("value"));
            }
        }
    }

    private static List<String> whoHasTheNewestCase() {
        return RunningAlongside.part(JdbcClient.class)
                .sql("select u.username from case_relations r join users u on u.id = r.user_id"
                        + " where r.case_id = (select max(id) from witness_cases)")
                .query(String.class)
                .list();
    }

    private static int cases() {
        return RunningAlongside.part(JdbcClient.class)
                .sql("select count(*) from witness_cases")
                .query(Integer.class)
                .single();
    }
}
