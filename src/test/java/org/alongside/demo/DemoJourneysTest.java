package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Stage;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Drives every case of the demo by the real services, from the referral to where its story ends. */
@SpringBootTest
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoJourneysTest {

    private static final Instant NOW = Instant.parse("2026-03-04T11:00:00Z");

    private final DemoCaseload caseload;
    private final DemoPeople people;
    private final CaseDriver driver;
    private final Cases cases;
    private final Work work;
    private final JdbcClient database;

    private final List<CaseView> driven = new ArrayList<>();
    private final Map<String, String> stuck = new TreeMap<>();

    @Autowired
    DemoJourneysTest(
            DemoCaseload caseload, DemoPeople people, CaseDriver driver, Cases cases, Work work, JdbcClient database) {
        this.caseload = caseload;
        this.people = people;
        this.driver = driver;
        this.cases = cases;
        this.work = work;
        this.database = database;
    }

    @BeforeAll
    void driveAllCases() {
        for (DemoCase one : caseload.told(NOW)) {
            CaseView opened = driver.open(one.referral(), one.referredBy(), one.from());
            try {
                driver.drive(opened, one.story(), one.from(), NOW);
            } catch (RuntimeException failure) {
                stuck.put(one.key(), failure.toString());
            }
            driven.add(cases.byId(opened.id()));
        }
    }

    @Test
    void noStoryGetsStuck() {
        assertThat(stuck).isEmpty();
    }

    @Test
    void thereAreFortyCases() {
        assertThat(driven).hasSize(40);
    }

    @Test
    void everyStageHasAtLeastTwoCases() {
        Map<Stage, Long> byStage = driven.stream()
                .collect(Collectors.groupingBy(
                        CaseView::stage, () -> new EnumMap<>(Stage.class), Collectors.counting()));

        assertThat(byStage)
                .containsOnlyKeys(Stage.values())
                .allSatisfy((stage, count) -> assertThat(count).isGreaterThanOrEqualTo(2));
    }

    @Test
    void eightCasesHaveOverdueWork() {
        var today = new Moments(NOW).today();

        assertThat(driven.stream()
                        .filter(it -> work.openOn(it.id()).stream().anyMatch(item -> item.isOverdueOn(today))))
                .hasSize(8);
    }

    @Test
    void everyProcessRan() throws IOException {
        Set<String> ran = new TreeSet<>(database.sql("select distinct PROC_DEF_KEY_ from ACT_HI_PROCINST")
                .query(String.class)
                .list());

        try (var models = Files.list(Path.of("processes"))) {
            Set<String> all = models.map(model -> model.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .map(name -> name.replace(".bpmn", ""))
                    .collect(Collectors.toSet());
            assertThat(ran).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void nobodyOpensAnEmptyList() {
        List<WorkItemView> open =
                driven.stream().flatMap(it -> work.openOn(it.id()).stream()).toList();
        Set<String> ownMissing = new TreeSet<>();
        Set<String> teamMissing = new TreeSet<>();
        for (DemoPerson person : DemoPerson.all()) {
            if (person.role().doesCasework()) {
                Actor actor = people.actor(person);
                if (open.stream().noneMatch(item -> actor.userId().equals(item.assigneeId()))) {
                    ownMissing.add(person.username());
                }
                if (open.stream().noneMatch(item -> item.assigneeId() == null && work.mayDo(actor, item))) {
                    teamMissing.add(person.username());
                }
            }
        }

        assertThat(teamMissing).isEmpty();
        assertThat(ownMissing).isEmpty();
    }
}
