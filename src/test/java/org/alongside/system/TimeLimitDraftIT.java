package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.CaseView;
import org.alongside.decisions.domain.Differences;
import org.alongside.decisions.domain.RefusedRules;
import org.alongside.decisions.domain.Releases;
import org.alongside.decisions.domain.TimeMachine;
import org.alongside.engine.camunda.TestDecisions;
import org.alongside.journey.Referrals;
import org.alongside.testing.Referred;
import org.alongside.timelimits.TimeLimits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft of the time limits is checked and compared: it names the case whose limit it would move, and moves nothing. */
@OnMariaDb
class TimeLimitDraftIT {

    private static final String TABLE = "time-limits";
    private static final LocalDate PLEA = LocalDate.of(2026, 11, 23);

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    @Autowired
    private CaseCommands commands;

    @Autowired
    private TimeLimits limits;

    @Autowired
    private Releases releases;

    @Autowired
    private TimeMachine machine;

    @Autowired
    private Differences differences;

    @Test
    void namesTheCaseWhoseLimitADraftWouldMove() {
        var referred = new Referred(people, referrals);
        CaseView witness = referred.referral(referred.another(Role.ADVOCATE));
        Actor by = referred.another(Role.MANAGER);
        commands.run(witness.id(), () -> limits.start(witness.id(), "SMA-CC", PLEA, "notGuiltyPlea"));
        String dmn = TestDecisions.table(TABLE).dmn();

        UUID draft = releases.upload(TABLE, cell(dmn, "rule-SMA-CC-length", "15"), by);
        machine.compare(draft, releases.earliest());

        assertThat(differences.page(by, draft, "", new UUID(0, 0), 1_000))
                .filteredOn(found -> found.reference().equals(witness.reference()))
                .singleElement()
                .satisfies(found -> assertThat(found.changes())
                        .extracting(Differences.Change::words)
                        .containsExactly(
                                "Apply for special measures (SMA-CC), from 23 November 2026: last day 7 December 2026"
                                        + " would be 14 December 2026, 7 days later."));
        assertThat(limits.dueOn(witness.id(), "SMA-CC")).contains(LocalDate.of(2026, 12, 7));
    }

    @Test
    void refusesADraftWithoutALimitThatStepsCountBy() {
        Actor by = new Referred(people, referrals).another(Role.MANAGER);
        String without =
                TestDecisions.table(TABLE).dmn().replaceFirst("(?s)\\s*<rule id=\"rule-SMA-CC\">.*?</rule>", "");

        var refused = catchThrowableOfType(RefusedRules.class, () -> releases.upload(TABLE, without, by));

        assertThat(refused.problems())
                .extracting(problem -> problem.sentence())
                .allSatisfy(sentence -> assertThat(sentence).contains("No row for “SMA-CC”"));
    }

    private static String cell(String dmn, String id, String content) {
        return dmn.replaceFirst("(?s)(Entry id=\"" + id + "\">\\s*<text>)[^<]*", "$1" + content);
    }
}
