package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Stage;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.Story;
import org.alongside.journey.Referrals;
import org.alongside.testing.BareEngine;
import org.alongside.testing.EngineRecording;
import org.alongside.testing.MariaDb;
import org.alongside.testing.Referred;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** How many SQL statements a whole case costs, beside the bare engine walking the same way with empty steps. Counts are exact. */
@OnMariaDb
@Import(StatementsIT.Recorded.class)
class StatementsIT {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant END = Instant.parse("2030-01-05T09:00:00Z");

    @Autowired
    private EngineRecording recording;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Cases cases;

    @Test
    void aWholeCaseCostsAtMostAQuarterMoreThanTheBareEngine() throws SQLException {
        var referred = new Referred(people, referrals);
        for (Role role : Referrals.casework()) {
            referred.another(role);
            referred.another(role);
        }
        Actor advocate = referred.another(Role.ADVOCATE);
        drive(referred, advocate);
        recording.reset();

        CaseView driven = drive(referred, advocate);
        long alongside = recording.statements().total();
        recording.statements().mostFrequent().forEach(System.out::println);
        Map<String, ?> kinds = Map.copyOf(recording.statements().byKind());

        assertThat(cases.byId(driven.id()).stage()).isEqualTo(Stage.CLOSED);
        try (MariaDb database = MariaDb.fresh();
                var bare = new BareEngine(database, recording.emptySteps())) {
            bare.statements().reset();
            recording.asked().forEach(bare::play);
            long engine = bare.statements().total();
            System.out.printf(
                    "statements of a whole case: alongside %d %s, bare engine %d %s, ratio %.2f, %d moves%n",
                    alongside,
                    kinds,
                    engine,
                    bare.statements().byKind(),
                    (double) alongside / engine,
                    recording.asked().size());
            assertThat((double) alongside / engine).isLessThanOrEqualTo(1.25);
        }
    }

    private CaseView drive(Referred referred, Actor advocate) {
        CaseView opened = driver.open(referred.referralOf("usual"), advocate, START);
        driver.drive(opened, Story.USUAL, START, END);
        return opened;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Recorded {

        @Bean
        static EngineRecording engineRecording() {
            return new EngineRecording();
        }
    }
}
