package org.alongside.decisions.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.alongside.access.domain.AccessTables;
import org.alongside.cases.LegalToday;
import org.alongside.decisions.DecisionTables;
import org.alongside.engine.Decisions;
import org.alongside.engine.camunda.TestDecisions;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A slice with the database's tables on H2, the decision tables as they come with the software, and a clock that can be set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AccessTables
@Import({
    RuleTables.Beside.class,
    DecisionTables.class,
    Editions.class,
    ShippedTables.class,
    KeptRows.class,
    DraftCheck.class,
    OwnTables.class,
    Releases.class,
    TimeMachine.class,
    Differences.class,
    TriedRules.class
})
@interface RuleTables {

    /** What the module stands on. */
    @TestConfiguration(proxyBeanMethods = false)
    class Beside {

        @Bean
        SetClock clock() {
            return new SetClock();
        }

        @Bean
        LegalToday legalToday(SetClock clock) {
            return new LegalToday(clock);
        }

        @Bean
        Decisions decisions() {
            return TestDecisions.decisions();
        }

        @Bean
        ObjectMapper objectMapper() {
            return JsonMapper.builder().findAndAddModules().build();
        }
    }

    /** Stands still until it is set. */
    class SetClock extends Clock {

        /** Half past midnight on 23 November in London. */
        static final Instant START = Instant.parse("2026-11-23T00:30:00Z");

        private Instant now = START;

        void set(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
