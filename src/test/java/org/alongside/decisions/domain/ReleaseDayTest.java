package org.alongside.decisions.domain;

import static org.alongside.decisions.domain.TriedRules.ELIGIBILITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.engine.camunda.TestDecisions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft is compared for the day from which it is to be in force: by the version and by the rows that are in force then. */
@RuleTables
class ReleaseDayTest {

    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 24);

    @Autowired
    private Releases releases;

    @Autowired
    private TimeMachine machine;

    @Autowired
    private Editions editions;

    @Autowired
    private TriedRules tried;

    @AfterEach
    void backToTheStart() {
        tried.backToTheStart();
    }

    /** Version 2 is to come on 1 December: a draft for 2 December is compared with it, one for tomorrow with version 1. */
    @Test
    void comparesWithTheVersionThatWouldBeInForceOnTheReleaseDay() {
        tried.eligible("AL-0000-008", 17);
        tried.eligible("AL-0000-009", 16);
        DecisionVersion second = tried.uploaded("&lt; 18", "&lt; 17");
        machine.compare(second.id(), LocalDate.of(2026, 12, 1));
        tried.release(LocalDate.of(2026, 12, 1));
        editions.forget();
        String dmn = TestDecisions.table(ELIGIBILITY).dmn().replaceFirst("&lt; 18", "&lt; 16");
        UUID third = releases.upload(ELIGIBILITY, dmn, Actors.with(Role.ADMIN));

        machine.compare(third, TOMORROW);
        assertThat(releases.version(ELIGIBILITY, 3).comparedWith()).isEqualTo(1);
        assertThat(releases.version(ELIGIBILITY, 3).casesChanged()).isEqualTo(2);
        machine.compare(third, LocalDate.of(2026, 12, 2));

        assertThat(releases.version(ELIGIBILITY, 3).comparedWith()).isEqualTo(2);
        assertThat(releases.version(ELIGIBILITY, 3).casesChanged()).isEqualTo(1);
    }

    @Test
    void comparesByTheRowsThatAreInForceOnTheReleaseDay() {
        tried.eligible("AL-0000-010", 17);
        String dmn = TestDecisions.table(ELIGIBILITY)
                .dmn()
                .replaceFirst("(?s)(Entry id=\"rule-E1-effectiveFrom\">\\s*<text>)[^<]*", "$1\"2026-12-01\"");
        UUID draft = releases.upload(ELIGIBILITY, dmn, Actors.with(Role.ADMIN));

        machine.compare(draft, TOMORROW);
        assertThat(releases.version(ELIGIBILITY, 2).casesChanged()).isEqualTo(1);
        machine.compare(draft, LocalDate.of(2026, 12, 1));

        assertThat(releases.version(ELIGIBILITY, 2).casesChanged()).isZero();
    }
}
