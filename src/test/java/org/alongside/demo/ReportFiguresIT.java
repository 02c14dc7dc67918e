package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alongside.access.Actor;
import org.alongside.access.ActorAuthentication;
import org.alongside.dashboards.OutcomeFigures;
import org.alongside.dashboards.OutcomeFigures.Figures;
import org.alongside.dashboards.OutcomeFigures.Prosecutions;
import org.alongside.dashboards.domain.PersonRows;
import org.alongside.testing.Invariants;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** A survey's 1,190 people led through the real processes: what Alongside counts then is what the report counted. */
@SpringBootTest(properties = "alongside.notices.first-look=P1D")
@ActiveProfiles("test")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFiguresIT {

    private static final Instant NOW = Instant.parse("2026-03-04T11:00:00Z");

    private final ReportCaseload caseload;
    private final CaseDriver driver;
    private final OutcomeFigures figures;
    private final JdbcClient database;
    private final MockMvc pages;
    private final Actor manager;

    @Autowired
    ReportFiguresIT(
            ReportCaseload caseload,
            DemoPeople people,
            CaseDriver driver,
            OutcomeFigures figures,
            JdbcClient database,
            MockMvc pages) {
        this.caseload = caseload;
        this.driver = driver;
        this.figures = figures;
        this.database = database;
        this.pages = pages;
        this.manager = people.actor(DemoPerson.MANAGER);
    }

    @BeforeAll
    void driveAllCases() {
        for (DemoCase one : caseload.told(NOW)) {
            driver.drive(driver.open(one.referral(), one.referredBy(), one.from()), one.story(), one.from(), NOW);
        }
    }

    @Test
    void countsWhatBecameOf137Investigations() {
        Figures counted = figures.of(manager);

        assertThat(counted.investigations()).isEqualTo(137);
        assertThat(counted.goingOn()).isEqualTo(7);
        assertThat(counted.prosecuted()).isEqualTo(40);
        assertThat(counted.endedWithout()).isEqualTo(90);
        assertThat(counted.concluded()).isEqualTo(37);
        assertThat(counted.running()).isEqualTo(3);
        assertThat(counted.convicted()).isEqualTo(24);
        assertThat(counted.notConvicted()).isEqualTo(13);
    }

    @Test
    void countsProsecutionsAndConvictionsByOffence() {
        Map<String, Prosecutions> counted = figures.of(manager).byOffence();

        assertThat(counted)
                .hasEntrySatisfying("internetGrooming", isProsecutedAndConvicted(12, 8))
                .hasEntrySatisfying("abuseThroughProstitution", isProsecutedAndConvicted(6, 5))
                .hasEntrySatisfying("sexWithChildUnder13", isProsecutedAndConvicted(6, 0))
                .hasEntrySatisfying("rape", isProsecutedAndConvicted(5, 3))
                .hasEntrySatisfying("other", isProsecutedAndConvicted(11, 8))
                .hasSize(5);
    }

    @Test
    void countsTheServicesPeople() {
        assertThat(figures.people(manager)).isEqualTo(new PersonRows.Counts(1_190, 524, 167, 119, 198));
    }

    @Test
    void thePageShowsNoCountUnderFive() throws Exception {
        Document page = Jsoup.parse(
                pages.perform(get("/dashboards/outcomes").with(authentication(new ActorAuthentication(manager))))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());

        assertThat(cells(page, "Investigations")).startsWith("137");
        assertThat(cells(page, "Still going on")).startsWith("7");
        assertThat(cells(page, "Ended without a charge")).startsWith("90");
        assertThat(cells(page, "All")).contains("40", "fewer than 5", "24");
        assertThat(cells(page, "Missing more than once")).startsWith("524");
        assertThat(cells(page, "In care")).startsWith("167");
        assertThat(cells(page, "Male")).startsWith("119");
        assertThat(cells(page, "Moved within the UK")).startsWith("198");
        // the 5 prosecutions are withheld too: with them the convictions, fewer than 5, could be worked out
        assertThat(cells(page, "Rape")).containsOnly("fewer than 5", "not shown");
        assertThat(page.select(".alongside-number").eachText()).doesNotContain("0", "1", "2", "3", "4");
    }

    @Test
    void nothingIsTornByManyCasesAtOnce() {
        assertThat(Invariants.brokenIn(database)).isEmpty();
    }

    private static Consumer<Prosecutions> isProsecutedAndConvicted(long prosecuted, long convicted) {
        return counted -> {
            assertThat(counted.prosecuted()).isEqualTo(prosecuted);
            assertThat(counted.convicted()).isEqualTo(convicted);
        };
    }

    private static List<String> cells(Document page, String line) {
        return page.select("tr").stream()
                .filter(row -> row.select("th").text().equals(line))
                .flatMap(row -> row.select("td").stream())
                .map(Element::text)
                .toList();
    }
}
