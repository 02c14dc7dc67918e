package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.work.Act;
import org.alongside.work.Priority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line of a spreadsheet wants of its task, and why it cannot have it. */
class SheetEditTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final UUID SAM = UUID.randomUUID();
    private static final UUID TASK = UUID.randomUUID();

    private final SheetTask task = task(
            3,
            Map.of(
                    SheetColumn.TASK, "Agree the plan",
                    SheetColumn.DUE, LocalDate.of(2027, 3, 8),
                    SheetColumn.HEARING, "None fixed",
                    SheetColumn.FOLLOW_UP, LocalDate.of(2027, 2, 1),
                    SheetColumn.PRIORITY, "High",
                    SheetColumn.REASON, "Her mother\r\nis ill",
                    SheetColumn.HOLDER, "sam"));

    @Test
    void isUntouchedAsItLeftWhateverASpreadsheetMadeOfItsDays() {
        assertThat(line(Map.of()).isUntouched()).isTrue();
        assertThat(line(Map.of(
                                SheetColumn.DUE, "08/03/2027",
                                SheetColumn.FOLLOW_UP, "1 Feb 2027",
                                SheetColumn.REASON, "Her mother\nis ill ",
                                SheetColumn.HOLDER, "Sam"))
                        .isUntouched())
                .isTrue();
        assertThat(line(Map.of(SheetColumn.COMMENT, "I rang her")).isUntouched())
                .isFalse();
        assertThat(line(Map.of(SheetColumn.DUE, "09/03/2027")).isUntouched()).isFalse();
    }

    @Test
    void turnsEachColumnThatMayBeChangedIntoAnActByHand() {
        SheetEdit edit = edit(Map.of(
                SheetColumn.FOLLOW_UP, "02/03/2027",
                SheetColumn.PRIORITY, "urgent",
                SheetColumn.REASON, "Trial is near",
                SheetColumn.COMMENT, "I rang her",
                SheetColumn.HOLDER, "ama"));

        assertThat(edit.problems()).isEmpty();
        assertThat(edit.acts())
                .containsExactly(
                        new Act.FollowUp(LocalDate.of(2027, 3, 2)),
                        new Act.Prioritise(Priority.URGENT, "Trial is near"),
                        new Act.Comment("I rang her"),
                        new Act.Assign(SAM, ""));
        assertThat(edit.changes())
                .contains(
                        new SheetEdit.Change("follow-up date", "1 February 2027", "2 March 2027"),
                        new SheetEdit.Change("priority", "High", "Urgent"),
                        new SheetEdit.Change("comment", "nothing", "I rang her"));
    }

    @Test
    void takesAwayWhatIsEmptied() {
        SheetEdit edit =
                edit(Map.of(SheetColumn.FOLLOW_UP, "", SheetColumn.HOLDER, "", SheetColumn.PRIORITY, "Normal"));

        assertThat(edit.problems()).isEmpty();
        assertThat(edit.acts())
                .containsExactly(new Act.FollowUp(null), new Act.Prioritise(Priority.NORMAL, ""), new Act.Release());
    }

    @Test
    void wantsNothingWhereColumnsAreMissing() {
        Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
        cells.put(SheetColumn.ROW_VERSION, task.rowVersion());
        cells.put(SheetColumn.PRIORITY, "High");

        assertThat(SheetEdit.of(new SheetLine(2, new SheetValues(cells)), task, TODAY, name -> SAM))
                .isEqualTo(new SheetEdit(List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FOLLOW_UP | 31/02/2027 | “31/02/2027” must be a day from today on
                    FOLLOW_UP | 2027-02-28 | must be a day from today on
                    FOLLOW_UP | soon       | must be a day from today on
                    PRIORITY  | Burning    | There is no priority “Burning”. Write Urgent, High, Normal
                    PRIORITY  | ''         | There is no priority
                    REASON    | ''         | Say in “Change: reason for priority” why it is pressing
                    DUE       | 2027-03-09 | “Due” cannot be changed in a file. It is here: 8 March 2027
                    HEARING   | 2027-03-09 | “Next hearing” cannot be changed in a file. It is here: None fixed
                    TASK      | Do nothing | “What to do” cannot be changed in a file""")
    void saysWhatIsWrongWithACell(SheetColumn column, String cell, String why) {
        assertThat(edit(Map.of(column, cell)).problems())
                .singleElement()
                .asString()
                .contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REASON", "COMMENT"})
    void refusesWordsThatAreTooLong(SheetColumn column) {
        assertThat(edit(Map.of(column, "x".repeat(2_001))).problems())
                .singleElement()
                .asString()
                .contains("2,000 letters at most");
    }

    @Test
    void saysWhatItIsNowWhereSomebodyHasChangedItSince() {
        SheetTask since = task(4, Map.of(SheetColumn.PRIORITY, "Urgent", SheetColumn.REASON, "Threats"));
        Map<SheetColumn, String> cells = new EnumMap<>(since.values().cells());
        cells.put(SheetColumn.ROW_VERSION, task.rowVersion());
        cells.put(SheetColumn.PRIORITY, "Normal");

        SheetEdit edit = SheetEdit.of(new SheetLine(2, new SheetValues(cells)), since, TODAY, name -> SAM);

        assertThat(edit.problems())
                .containsExactly("Somebody has changed this since your export. Now: priority Urgent");
        assertThat(edit.acts()).isEmpty();
    }

    @Test
    void knowsARowVersionByEachCellAndByTheTurnsOfItsTask() {
        assertThat(List.of(
                        task(3, Map.of()).rowVersion(),
                        task(4, Map.of()).rowVersion(),
                        task(3, Map.of(SheetColumn.PRIORITY, "Urgent")).rowVersion(),
                        task(3, Map.of(SheetColumn.REASON, "Urgent")).rowVersion(),
                        task(3, Map.of(SheetColumn.STAGE, "Trial")).rowVersion()))
                .doesNotHaveDuplicates()
                .allMatch(version -> version.startsWith("v"));
    }

    @Test
    void saysNoCommentTwice() {
        SheetLine line = line(Map.of(SheetColumn.COMMENT, "I rang her"));

        assertThat(line.without(Set.of("I rang her")).isUntouched()).isTrue();
        assertThat(line.without(Set.of("Somebody rang"))).isEqualTo(line);
    }

    private SheetEdit edit(Map<SheetColumn, String> changed) {
        return SheetEdit.of(line(changed), task, TODAY, name -> name.equals("ama") ? SAM : new UUID(0, 0));
    }

    private SheetLine line(Map<SheetColumn, String> changed) {
        Map<SheetColumn, String> cells = new EnumMap<>(task.values().cells());
        cells.put(SheetColumn.ROW_VERSION, task.rowVersion());
        cells.putAll(changed);
        return new SheetLine(2, new SheetValues(cells));
    }

    private static SheetTask task(long version, Map<SheetColumn, Object> cells) {
        Map<SheetColumn, @Nullable Object> all = new EnumMap<>(SheetColumn.class);
        Arrays.stream(SheetColumn.values())
                .filter(column -> column != SheetColumn.ROW_VERSION)
                .forEach(column -> all.put(column, cells.get(column)));
        all.put(SheetColumn.TASK_ID, TASK);
        return new SheetTask(TASK, version, all);
    }
}
