package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseCommands;
import org.alongside.journey.Referrals;
import org.alongside.testing.Referred;
import org.alongside.timelimits.BankHolidayFiles;
import org.alongside.timelimits.LimitCards;
import org.alongside.timelimits.LimitRecount;
import org.alongside.timelimits.LimitStatus;
import org.alongside.timelimits.TimeLimits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bank holiday is proclaimed: what runs over it is counted again, on the case and on the task, and what it was before is kept. */
@OnMariaDb
class RecountIT {

    private static final LocalDate PLEA = LocalDate.of(2026, 12, 21);

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    @Autowired
    private CaseCommands commands;

    @Autowired
    private TimeLimits limits;

    @Autowired
    private LimitCards cards;

    @Autowired
    private BankHolidayFiles files;

    @Autowired
    private LimitRecount recount;

    @Autowired
    private JdbcClient database;

    @Test
    void countsAgainWhatRunsOverAProclaimedHoliday() throws IOException {
        var referred = new Referred(people, referrals);
        Actor advocate = referred.another(Role.ADVOCATE);
        UUID caseId = referred.referral(advocate).id();
        commands.run(caseId, () -> {
            limits.start(caseId, "SMA-CC", PLEA, "notGuiltyPlea");
            limits.start(caseId, "DEF-STATEMENT", PLEA, "initialDisclosure");
            limits.start(caseId, "SMA-RESP", LocalDate.of(2028, 12, 22), "served");
            return caseId;
        });
        commands.run(
                caseId,
                () -> database.sql(
                                "update work_items set limit_rule = 'SMA-CC', due_on = '2027-01-07' where case_id = :id")
                        .param("id", caseId)
                        .update());
        UUID practice = referred.referral(advocate).id();
        commands.run(
                practice,
                () -> database.sql(
                                "update work_items set limit_rule = 'PR-REFERRAL', opened_at = '2026-12-28 10:00:00',"
                                        + " due_on = '2026-12-30' where case_id = :id")
                        .param("id", practice)
                        .update());
        assertThat(limits.dueOn(caseId, "SMA-CC")).contains(LocalDate.of(2027, 1, 7));
        assertThat(limits.dueOn(caseId, "SMA-RESP")).isEmpty();

        files.replace(withA29thOfDecember(), recount.needed(), advocate.userId());
        int moved = recount.run();

        assertThat(moved).isPositive();
        assertThat(recount.waiting()).isZero();
        assertThat(recount.run()).isZero();
        assertThat(limits.dueOn(caseId, "SMA-CC")).contains(LocalDate.of(2027, 1, 8));
        assertThat(database.sql("select distinct due_on from work_items where case_id = :id")
                        .param("id", practice)
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2026, 12, 31));
        assertThat(limits.dueOn(caseId, "DEF-STATEMENT")).contains(LocalDate.of(2027, 1, 18));
        assertThat(database.sql("select distinct due_on from work_items where case_id = :id and limit_rule = 'SMA-CC'")
                        .param("id", caseId)
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2027, 1, 8));
        assertThat(cards.of(caseId, Actors.onCase(Role.POLICE_OIC)).stream()
                        .filter(card -> card.limit().rule().equals("SMA-CC"))
                        .filter(card -> card.limit().status() == LimitStatus.SUPERSEDED))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.limit().dueOn()).isEqualTo("2027-01-07");
                    assertThat(card.supersededBecause()).isEqualTo("the bank holidays changed");
                    assertThat(card.derivation().text())
                            .contains("day 10 = 7 Jan")
                            .doesNotContain("29 Dec Day of");
                });
        assertThat(cards.of(caseId, Actors.onCase(Role.POLICE_OIC)).stream()
                        .filter(card -> card.limit().rule().equals("SMA-CC"))
                        .filter(card -> card.limit().status() == LimitStatus.RUNNING))
                .singleElement()
                .satisfies(card -> assertThat(card.derivation().text())
                        .contains("29 Dec Day of mourning, bank holiday, not counted"));
        assertThat(files.history()).first().satisfies(it -> assertThat(it.by()).isEqualTo(advocate.userId()));
    }

    private static String withA29thOfDecember() throws IOException {
        return new ClassPathResource("timelimits/bank-holidays.json")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace(
                        "\"events\": [",
                        "\"events\": [{\"title\": \"Day of mourning\", \"date\": \"2026-12-29\", \"notes\": \"\"},");
    }
}
