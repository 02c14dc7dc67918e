package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.cases.CaseCommands;
import org.alongside.decisions.DecisionTables;
import org.alongside.decisions.TableInForce;
import org.alongside.engine.DecisionTable;
import org.alongside.timelimits.domain.OpenLimitRows;
import org.alongside.timelimits.domain.OpenLimitRows.Counted;
import org.alongside.timelimits.domain.OpenLimitRows.OpenLimit;
import org.alongside.timelimits.domain.RunningLimit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a limit that runs when another version of the time limits comes into force. */
class EditionRecountTest {

    private static final LocalDate PLEA = LocalDate.of(2026, 11, 23);
    private static final LocalDate SINCE = LocalDate.of(2025, 10, 6);

    private final CaseWithLimits witness = new CaseWithLimits();
    private final DecisionTables tables = mock(DecisionTables.class);
    private final OpenLimitRows rows = mock(OpenLimitRows.class);
    private final CaseCommands commands = mock(CaseCommands.class);
    private final EditionRecount recount =
            new EditionRecount(tables, witness.rules, rows, witness.changes, commands, CaseWithLimits.today());

    @BeforeEach
    void aLimitRuns() {
        witness.start("SMA-CC", PLEA);
        RunningLimit runs = witness.kept().get(0);
        when(rows.page(any(), any(), anyInt())).thenReturn(List.of());
        when(rows.page(eq(new UUID(0, 0)), any(), anyInt()))
                .thenReturn(List.of(new OpenLimit(
                        runs.id(),
                        CaseWithLimits.CASE,
                        "AL-0000-001",
                        new Counted("SMA-CC", true, 10, Unit.BD, Ending.END_OF_DAY),
                        PLEA,
                        0,
                        runs.dueOn().orElseThrow())));
        when(commands.runAll(any(), any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(1).get());
        version(2);
    }

    @Test
    void countsItAgainWhereTheEditionOfItsTriggerWasCorrectedAndKeepsWhatItWas() {
        witness.editions("SMA-CC", CaseWithLimits.ruleOf("SMA-CC", 15, Unit.BD, SINCE));

        recount.look();

        assertThat(witness.statuses()).containsExactlyInAnyOrder(LimitStatus.SUPERSEDED, LimitStatus.RUNNING);
        assertThat(witness.kept())
                .filteredOn(limit -> limit.status() == LimitStatus.SUPERSEDED)
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.supersededBecause()).contains(Because.RULE_CHANGED);
                    assertThat(limit.dueOn()).contains(LocalDate.of(2026, 12, 7));
                });
        assertThat(witness.limits.dueOn(CaseWithLimits.CASE, "SMA-CC")).contains(LocalDate.of(2026, 12, 14));
        assertThat(witness.changed).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.RULE_CHANGED);
            assertThat(change.allowed().by()).isEqualTo("version 2 of the time limits");
        });
    }

    @Test
    void leavesItAloneWhereTheNewEditionBeginsAfterItsTrigger() {
        witness.editions(
                "SMA-CC",
                CaseWithLimits.ruleOf("SMA-CC", 10, Unit.BD, SINCE),
                CaseWithLimits.ruleOf("SMA-CC", 15, Unit.BD, PLEA.plusDays(1)));

        recount.look();

        assertThat(witness.statuses()).containsExactly(LimitStatus.RUNNING);
    }

    @Test
    void looksAtTheLimitsOnceForEachVersion() {
        recount.look();
        recount.look();
        verify(rows, times(1)).page(eq(new UUID(0, 0)), any(), anyInt());
        version(3);

        recount.look();

        verify(rows, times(2)).page(eq(new UUID(0, 0)), any(), anyInt());
    }

    private void version(int number) {
        when(tables.inForce("time-limits")).thenReturn(new TableInForce(number, null, mock(DecisionTable.class)));
    }
}
