package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.decisions.OwnTable.Drafted;
import org.alongside.decisions.OwnTable.Otherwise;
import org.alongside.decisions.RuleProblem;
import org.alongside.decisions.TableInForce;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.camunda.TestDecisions;
import org.alongside.timelimits.domain.OpenLimitRows;
import org.alongside.timelimits.domain.OpenLimitRows.Counted;
import org.alongside.timelimits.domain.OpenLimitRows.OpenLimit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a draft of the time limits must hold, and which running limits it would end on another day. */
class LimitDraftsTest {

    private static final UUID CASE = new UUID(1, 1);
    private static final LocalDate PLEA = LocalDate.of(2026, 11, 23);
    private static final Counted SMA_CC = new Counted("SMA-CC", true, 10, Unit.BD, Ending.END_OF_DAY);
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);

    private final OpenLimitRows rows = mock(OpenLimitRows.class);
    private final BankHolidayFiles files = mock(BankHolidayFiles.class);
    private final LimitDrafts drafts = new LimitDrafts(Tables.rules(), rows, files);
    private final List<Otherwise> found = new ArrayList<>();

    @BeforeEach
    void countByTheBankHolidaysThatComeWithTheSoftware() {
        DayCount days = Calendars.days();
        when(files.current()).thenReturn(days);
        when(rows.page(any(), any(), anyInt())).thenReturn(List.of());
    }

    @Test
    void takesTheTableInForceAsItsOwnDraft() {
        assertThat(problems(dmn())).isEmpty();
    }

    @Test
    void refusesADraftThatLacksALimitOrOneOfItsLengths() {
        assertThat(problems(withoutRow("rule-SMA-CC")))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).startsWith("Column “Limit”: No row for “SMA-CC” with"));
        assertThat(problems(withoutRow("rule-VC-R6-ARR-ENHANCED")))
                .singleElement()
                .asString()
                .startsWith("Column “Limit”: No row for “VC-R6-ARR” with enhanced rights");
    }

    @Test
    void refusesTwoEditionsFromOneDay() {
        assertThat(problems(withEdition("SMA-CC", 15, "2025-10-06")))
                .singleElement()
                .asString()
                .matches(
                        "Row \\d+ \\(rule-SMA-CC-2\\), column “In force from”: Row \\d+ \\(rule-SMA-CC\\) is an edition of “SMA-CC”"
                                + " from the same day\\.");
        assertThat(problems(withEdition("SMA-CC", 15, "2026-12-01"))).isEmpty();
    }

    /** What an event started would otherwise never be met: nobody asks whether it runs any more. */
    @Test
    void refusesThatALimitOfAnEventIsRewrittenToCountFromItsTask() {
        assertThat(problems(cell("rule-SMA-CC-trigger", "\"task opened\"")))
                .singleElement()
                .asString()
                .matches(
                        "Row \\d+ \\(rule-SMA-CC\\), column “[^”]+”: Limits of “SMA-CC” that an event of the case has started"
                                + " would run for ever: write the new start in a row of its own, with the day from which it applies\\.");
    }

    @Test
    void refusesARowWithoutALengthOrWithOneThatIsNotCounted() {
        assertThat(problems(cell("rule-SMA-CC-length", "")))
                .singleElement()
                .asString()
                .endsWith("(rule-SMA-CC), column “Length”: This must not be empty.");
        assertThat(problems(cell("rule-SMA-CC-unit", "\"ASAP\"")))
                .singleElement()
                .asString()
                .endsWith("(rule-SMA-CC), column “Length”: A limit without a number of days has the length 0.");
    }

    @Test
    void refusesATableThatDoesNotSayOfWhichVictimsCodeItIs() {
        assertThat(problems(dmn().replace(" camunda:versionTag=\"codeVersion=2021\"", "")))
                .singleElement()
                .asString()
                .contains("camunda:versionTag");
    }

    @Test
    void listsARunningLimitWhoseLastDayWouldBeAnotherAndByHowMuch() {
        runs(limit(LocalDate.of(2026, 12, 7)));

        int cases = compare(cell("rule-SMA-CC-length", "15"));

        assertThat(cases).isEqualTo(1);
        assertThat(found)
                .containsExactly(new Otherwise(
                        CASE,
                        "AL-0000-001",
                        List.of(
                                "Apply for special measures (SMA-CC), from 23 November 2026: last day 7 December 2026 would be"
                                        + " 14 December 2026, 7 days later.")));
    }

    /** A new edition from December leaves a plea of November alone. */
    @Test
    void leavesALimitAloneWhoseTriggerLiesBeforeTheNewEdition() {
        runs(limit(LocalDate.of(2026, 12, 7)));

        assertThat(compare(withEdition("SMA-CC", 15, "2026-12-01"))).isEqualTo(1);

        assertThat(found).isEmpty();
    }

    @Test
    void countsTheDaysThatALimitStoodStill() {
        runs(new OpenLimit(new UUID(2, 2), CASE, "AL-0000-001", SMA_CC, PLEA, 5, LocalDate.of(2026, 12, 14)));

        compare(dmn());
        assertThat(found).isEmpty();
        compare(cell("rule-SMA-CC-length", "9"));

        assertThat(found)
                .singleElement()
                .satisfies(it -> assertThat(it.sentences())
                        .singleElement()
                        .asString()
                        .endsWith("last day 14 December 2026 would be 11 December 2026, 3 days earlier."));
    }

    @Test
    void putsTheLimitsOfOneCaseTogetherAcrossPages() {
        OpenLimit one = limit(LocalDate.of(2026, 12, 7));
        OpenLimit two = new OpenLimit(new UUID(3, 3), CASE, "AL-0000-001", SMA_CC, PLEA, 0, LocalDate.of(2026, 12, 7));
        when(rows.page(eq(new UUID(0, 0)), any(), anyInt())).thenReturn(List.of(one));
        when(rows.page(eq(CASE), eq(one.id()), anyInt())).thenReturn(List.of(two));

        assertThat(compare(cell("rule-SMA-CC-length", "15"))).isEqualTo(1);

        assertThat(found)
                .singleElement()
                .satisfies(it -> assertThat(it.sentences()).hasSize(2));
    }

    private void runs(OpenLimit limit) {
        when(rows.page(eq(new UUID(0, 0)), any(), anyInt())).thenReturn(List.of(limit));
    }

    private static OpenLimit limit(LocalDate dueOn) {
        return new OpenLimit(new UUID(2, 2), CASE, "AL-0000-001", SMA_CC, PLEA, 0, dueOn);
    }

    private int compare(String dmn) {
        return drafts.compare(new Drafted(inForce(), read(dmn), FROM), found::add);
    }

    private static TableInForce read(String dmn) {
        return new TableInForce(0, null, TestDecisions.decisions().read(dmn));
    }

    private List<String> problems(String dmn) {
        return drafts.problems(read(dmn)).stream().map(RuleProblem::sentence).toList();
    }

    private static DecisionTable inForce() {
        return TestDecisions.table("time-limits");
    }

    private static String dmn() {
        return inForce().dmn();
    }

    private static String cell(String id, String content) {
        String changed = dmn().replaceFirst("(?s)(Entry id=\"" + id + "\">\\s*<text>)[^<]*", "$1" + content);
        assertThat(changed).isNotEqualTo(dmn());
        return changed;
    }

    private static String withoutRow(String row) {
        String changed = dmn().replaceFirst("(?s)\\s*<rule id=\"" + row + "\">.*?</rule>", "");
        assertThat(changed).isNotEqualTo(dmn());
        return changed;
    }

    /** The rule has another edition of another length from a day on. */
    private static String withEdition(String limit, int length, String from) {
        String id = "rule-" + limit;
        String row = dmn().replaceFirst("(?s)^.*?(<rule id=\"" + id + "\">.*?</rule>).*$", "$1");
        String next = row.replace(id, id + "-2")
                .replaceFirst("(?s)(-length\">\\s*<text>)[^<]*", "$1" + length)
                .replaceFirst("(?s)(-effectiveFrom\">\\s*<text>)[^<]*", "$1\"" + from + "\"");
        return dmn().replace(row, row + next);
    }
}
