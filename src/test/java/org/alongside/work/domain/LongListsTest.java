package org.alongside.work.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.testing.Tables;
import org.alongside.timelimits.TimeLimitRules;
import org.alongside.work.DueDays;
import org.alongside.work.DueGroup;
import org.alongside.work.ListFilter;
import org.alongside.work.ListTab;
import org.alongside.work.WorkList;
import org.alongside.work.domain.ListCounts.Count;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is five times as long as a page can say is not counted again for two minutes. */
@Tables
class LongListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final DueDays DAYS = new DueDays(TODAY.minusDays(7), TODAY, TODAY.plusDays(2), Set.of("RIGHT"));
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private People people;

    @Autowired
    private ListConditions conditions;

    private final Clock clock = mock(Clock.class);
    private LongLists lists;
    private Actor manager;

    @BeforeEach
    void anOrganisation() {
        UUID harbour = people.addOrganisation("Harbour", OrganisationKind.SERVICE);
        manager = Actors.in(harbour, Role.MANAGER);
        TimeLimitRules rules = mock();
        when(rules.notOwed()).thenReturn(Set.of("RIGHT"));
        when(clock.instant()).thenReturn(NOW);
        lists = new LongLists(JdbcClient.create(database), rules, clock);
    }

    @Test
    void aGroupOfFiveTimesAsManyIsLongAndAShorterOneIsCounted() {
        tasks(LongLists.SURE, TODAY.minusDays(30), null);
        tasks(LongLists.SURE - 1, TODAY.plusDays(30), null);
        lists.look();

        assertThat(isLong(manager, DueGroup.CRITICAL)).isTrue();
        assertThat(isLong(manager, DueGroup.LATER)).isFalse();
        assertThat(isLong(manager, DueGroup.OVERDUE)).isFalse();
    }

    @Test
    void twoMinutesLaterNothingIsKnownUntilItWasCountedAgain() {
        tasks(LongLists.SURE, TODAY, null);
        assertThat(isLong(manager, DueGroup.SOON)).isFalse();
        lists.look();
        assertThat(isLong(manager, DueGroup.SOON)).isTrue();

        when(clock.instant()).thenReturn(NOW.plus(LongLists.GOOD));
        assertThat(isLong(manager, DueGroup.SOON)).isFalse();

        database.update("update work_items set status = 'DONE' where due_on = ?", TODAY);
        lists.look();
        assertThat(isLong(manager, DueGroup.SOON)).isFalse();
    }

    @Test
    void onlyAManagersWholeListOfTheirOwnOrganisationIsKnown() {
        tasks(LongLists.SURE, TODAY, null);
        lists.look();

        assertThat(isLong(Actors.in(manager.organisationId(), Role.ADVOCATE), DueGroup.SOON))
                .isFalse();
        assertThat(isLong(Actors.in(UUID.randomUUID(), Role.MANAGER), DueGroup.SOON))
                .isFalse();
        assertThat(lists.isLong(manager, new Count(ListTab.MINE, ListFilter.NONE, DueGroup.SOON), DAYS))
                .isFalse();
        assertThat(lists.isLong(manager, new Count(ListTab.TEAM, ListFilter.NONE, null), DAYS))
                .isFalse();
        assertThat(lists.isLong(
                        manager,
                        new Count(ListTab.TEAM, ListFilter.NONE.with(ListFilter.PRIORITY, "HIGH"), DueGroup.SOON),
                        DAYS))
                .isFalse();
    }

    @Test
    void whatNobodyOwesMakesNoListOfLateTasksLong() {
        tasks(LongLists.SURE, TODAY.minusDays(30), "RIGHT");
        lists.look();

        assertThat(isLong(manager, DueGroup.CRITICAL)).isFalse();
        assertThat(isLong(manager, DueGroup.PASSED)).isFalse();
    }

    @Test
    void aPageSaysOfALongListWhatItSaysOfOneThatIsCounted() {
        tasks(LongLists.SURE, TODAY.minusDays(30), null);
        tasks(3, TODAY, null);
        var counts = new ListCounts(JdbcClient.create(database), conditions, lists);
        var asked = List.of(
                new Count(ListTab.TEAM, ListFilter.NONE, DueGroup.CRITICAL),
                new Count(ListTab.TEAM, ListFilter.NONE, DueGroup.SOON));
        List<Integer> counted = counts.of(manager, asked, DAYS, WorkList.COUNTED_TO + 1);
        lists.look();

        assertThat(counts.of(manager, asked, DAYS, WorkList.COUNTED_TO + 1))
                .isEqualTo(counted)
                .containsExactly(WorkList.COUNTED_TO + 1, 3);
    }

    private boolean isLong(Actor actor, DueGroup group) {
        return lists.isLong(actor, new Count(ListTab.TEAM, ListFilter.NONE, group), DAYS);
    }

    private void tasks(int many, LocalDate dueOn, @Nullable String rule) {
        UUID witness = UUID.randomUUID();
        database.update(
                "insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth, opened_on, stage_since,"
                        + " organisation_id) values (?, 0, ?, 'TRIAL', 'x', 'x', 'x', ?, ?, ?)",
                witness,
                witness.toString().substring(0, 12),
                TODAY,
                TODAY,
                witness);
        List<Object[]> rows = new ArrayList<>();
        for (int n = 0; n < many; n++) {
            UUID id = UUID.randomUUID();
            rows.add(new Object[] {id, witness, id.toString(), manager.organisationId(), dueOn, rule});
        }
        database.batchUpdate(
                "insert into work_items (id, version, case_id, case_reference, engine_task_id, process, task, name, role, organisation_id,"
                        + " queue, form, due_on, limit_rule, status, opened_at, related) values (?, 0, ?, 'x', ?, 'trial', 'prepare', 'x', 'ADVOCATE', ?,"
                        + " 'x', 'x', ?, ?, 'OPEN', timestamp '2026-01-01 00:00:00', true)",
                rows);
    }
}
