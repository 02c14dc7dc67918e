package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Stage;
import org.alongside.journey.Referral;
import org.alongside.work.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * The demo is what it promises whenever it is started, in the days after Christmas too. Other days are tried with
 * {@code -Dalongside.demo.days=2026-07-15,2028-02-29}.
 */
@SpringBootTest
@ActiveProfiles("test")
class DemoOnAnyDayTest {

    private static final LocalTime LATE_MORNING = LocalTime.of(11, 0);

    @Autowired
    private DemoCaseload caseload;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Cases cases;

    @Autowired
    private Work work;

    static Stream<LocalDate> days() {
        return Stream.of(System.getProperty("alongside.demo.days", "2026-12-28").split(","))
                .map(LocalDate::parse);
    }

    @ParameterizedTest
    @MethodSource("days")
    void hasFortyCasesInEveryStageAndEightWithOverdueWork(LocalDate day) {
        Instant now = day.atTime(LATE_MORNING).atZone(LegalToday.LONDON).toInstant();
        Map<String, String> stuck = new TreeMap<>();
        Map<String, CaseView> driven = new TreeMap<>();
        for (DemoCase one : caseload.told(now)) {
            CaseView opened = driver.open(withoutKey(one.referral()), one.referredBy(), one.from());
            try {
                driver.drive(opened, one.story(), one.from(), now);
            } catch (RuntimeException failure) {
                stuck.put(one.key(), failure.toString());
            }
            driven.put(one.key(), cases.byId(opened.id()));
        }

        assertThat(stuck).isEmpty();
        assertThat(driven).hasSize(40);
        assertThat(byStage(driven.values().stream()))
                .containsOnlyKeys(Stage.values())
                .allSatisfy((stage, count) -> assertThat(count).isGreaterThanOrEqualTo(2));
        assertThat(overdueOn(day, driven)).hasSize(8);
    }

    private List<String> overdueOn(LocalDate day, Map<String, CaseView> driven) {
        return driven.entrySet().stream()
                .filter(it -> work.openOn(it.getValue().id()).stream().anyMatch(item -> item.isOverdueOn(day)))
                .map(Entry::getKey)
                .toList();
    }

    private static Map<Stage, Long> byStage(Stream<CaseView> driven) {
        return driven.collect(
                Collectors.groupingBy(CaseView::stage, () -> new EnumMap<>(Stage.class), Collectors.counting()));
    }

    /** The same people come on each of the days. */
    private static Referral withoutKey(Referral it) {
        return new Referral(
                it.givenName(),
                it.familyName(),
                it.dateOfBirth(),
                it.urn(),
                null,
                it.teams(),
                it.allocated(),
                it.safeContact(),
                it.answers());
    }
}
