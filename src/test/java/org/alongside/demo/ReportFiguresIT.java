package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.alongside.access.Actor;
import org.alongside.access.ActorAuthentication;
import org.alongside.dashboards.domain.Counting;
import org.alongside.dashboards.domain.ExactCounts;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** A survey's 1,190 people led through the real processes: what Alongside counts then is what the report counted. */
@SpringBootTest
@ActiveProfiles("test")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFiguresIT {

    private static final Instant NOW = Instant.parse("2026-03-04T11:00:00Z");

    private final ReportCaseload caseload;
    private final CaseDriver driver;
    private final Counting counting;
    private final JdbcClient database;
    private final ExactCounts counted;
    private final MockMvc pages;
    private final Actor manager;

    @Autowired
    ReportFiguresIT(
            ReportCaseload caseload,
            DemoPeople people,
            CaseDriver driver,
            Counting counting,
            JdbcTemplate database,
            MockMvc pages) {
        this.caseload = caseload;
        this.driver = driver;
        this.counting = counting;
        this.database = JdbcClient.create(database);
        this.pages = pages;
        this.manager = people.actor(DemoPerson.MANAGER);
        this.counted = new ExactCounts(database, manager.organisationId());
    }

    @BeforeAll
    void driveAllCases() {
        for (DemoCase one : caseload.told(NOW)) {
            driver.drive(driver.open(one.referral(), one.referredBy(), one.from()), one.story(), one.from(), NOW);
        }
        counting.all();
    }

    @Test
    void countsWhatBecameOf137Investigations() {
        assertThat(counted.outcomes())
                .containsEntry("investigations", 137L)
                .containsEntry("goingOn", 7L)
                .containsEntry("prosecuted", 40L)
                .containsEntry("endedWithout", 90L)
                .containsEntry("concluded", 37L)
                .containsEntry("running", 3L)
                .containsEntry("convicted", 24L)
                .containsEntry("notConvicted", 13L);
    }

    @Test
    void countsProsecutionsAndConvictionsByOffence() {
        assertThat(counted.prosecutions())
                .hasEntrySatisfying("internetGrooming", isProsecutedAndConvicted(12, 8))
                .hasEntrySatisfying("abuseThroughProstitution", isProsecutedAndConvicted(6, 5))
                .hasEntrySatisfying("sexWithChildUnder13", isProsecutedAndConvicted(6, 0))
                .hasEntrySatisfying("rape", isProsecutedAndConvicted(5, 3))
                .hasEntrySatisfying("other", isProsecutedAndConvicted(11, 8))
                .hasSize(5);
    }

    @Test
    void countsTheServicesPeople() {
        assertThat(counted.people()).containsExactly(1_190L, 524L, 167L, 119L, 198L);
    }

    @Test
    void thePageShowsNoCountUnderFive() throws Exception {
        Document page = Jsoup.parse(
                pages.perform(get("/dashboards/outcomes").with(authentication(new ActorAuthentication(manager))))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());

        assertThat(cells(page, "Everything so far").subList(0, 8))
                .containsExactly("137", "7", "90", "40", "fewer than 5", "not shown", "24", "not shown");
        assertThat(cells(page, "Missing more than once")).startsWith("524", "44");
        assertThat(cells(page, "In care")).startsWith("167", "14");
        assertThat(cells(page, "Male")).startsWith("119", "10");
        assertThat(cells(page, "Moved within the UK")).containsExactly("198", "17", "6");
        // how many of the 5 were convicted, and how many not, is fewer than 5 either way, and no share tells it
        assertThat(cells(page, "Rape")).endsWith("fewer than 5", "fewer than 5", "–");
        assertThat(page.select("section:not(:has(#trial-moves)) .alongside-number")
                        .eachText())
                .doesNotContain("0", "1", "2", "3", "4");
    }

    @Test
    void nothingIsTornByManyCasesAtOnce() {
        assertThat(Invariants.brokenIn(database)).isEmpty();
    }

    private static Consumer<List<Long>> isProsecutedAndConvicted(long prosecuted, long convicted) {
        return counted -> {
            assertThat(counted.get(0)).isEqualTo(prosecuted);
            assertThat(counted.get(2)).isEqualTo(convicted);
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
