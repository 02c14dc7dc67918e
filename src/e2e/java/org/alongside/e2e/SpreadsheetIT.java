package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.sheets.Sheet;
import org.alongside.sheets.SheetFile;
import org.alongside.sheets.SheetFormat;
import org.alongside.work.WorkItemView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of work leaves as a spreadsheet, is edited elsewhere and comes back. No script is needed. */
class SpreadsheetIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private WorkItemView one;
    private Person manager;

    @BeforeAll
    static void needsABrowser() {
        Chromium.isNeeded();
    }

    @BeforeEach
    void aReferralWaits() {
        one = ReferralToDecide.made(Person::signedInWithoutScript).task();
        manager = Person.signedInWithoutScript("manager");
    }

    @AfterEach
    void theBrowserIsClosed() {
        manager.close();
    }

    @Test
    void isTakenOutEditedLookedAtAndTaken() {
        List<List<String>> rows = takenOut("CSV");
        edits(rows, "Change: priority", "urgent");
        edits(rows, "Change: reason for priority", "Her trial is near");
        edits(rows, "Change: follow-up date", "31/03/2090");
        sends("list.xlsx", XLSX, SheetFormat.XLSX.write(new Sheet("List", rows.get(0), rows.subList(1, rows.size()))));

        assertThat(manager.heading()).isEqualTo("Look at the changes");
        assertThat(manager.text())
                .contains("1 task can be changed. Nothing was changed yet.", one.caseReference(), "31 March 2090");
        assertThat(PageCheck.wrongWithoutScript(manager.page(), "look at the changes"))
                .isEmpty();
        String page = manager.page().url();
        manager.presses("Change this task");
        assertThat(manager.heading()).isEqualTo("The list was taken");
        assertThat(manager.page().locator("td[data-label='What became of it']").count())
                .isPositive();
        assertThat(manager.page().url()).isEqualTo(page);

        manager.opens("/work?tab=team&priority=URGENT&text=" + one.caseReference());
        assertThat(manager.text()).contains("Urgent", "Her trial is near", "follow up on 31 Mar 2090");
    }

    @Test
    void takesOnlyTheGoodRowsAndOnlyWhenThePersonAgrees() {
        List<List<String>> rows = takenOut("Excel workbook (XLSX)");
        edits(rows, "Change: comment", "I rang her aunt");
        rows.add(new ArrayList<>(rows.get(1)));
        edits(rows, "Change: priority", "High");
        edits(rows, "Change: reason for priority", "She asks for it");
        sends("list.csv", "text/csv", csv(rows));

        assertThat(manager.text()).contains("1 task can be changed", "This task is in line 2 of the file as well");
        manager.presses("Change the one with which it can be done");
        assertThat(manager.text()).contains("1 task was changed. 1 was not.");
        manager.opens("/work/" + one.id());
        assertThat(manager.text()).contains("I rang her aunt", "She asks for it");
    }

    @Test
    void isFineInABrowserWithScripts() {
        try (Person second = Person.signedIn("manager")) {
            second.opens("/work/sheets");
            second.presses("Look at the changes");
            assertThat(second.problems()).contains("Choose an XLSX or CSV file that is not empty");
            assertThat(PageCheck.wrongWith(second.page(), "send a list back, with an error"))
                    .isEmpty();
            List<List<String>> rows = takenOut("CSV");
            edits(rows, "Due", "01/01/2001");
            rows.forEach(row -> row.add("Own notes"));
            sends(second, "list.csv", "text/csv", csv(rows));
            assertThat(second.text())
                    .contains("Nothing can be changed", "“Due” cannot be changed in a file", "Own notes");
            assertThat(PageCheck.wrongWith(second.page(), "nothing can be changed"))
                    .isEmpty();
            second.takesPictures("sheet-check");
        }
    }

    private List<List<String>> takenOut(String kind) {
        manager.opens("/work?tab=team&text=" + one.caseReference());
        manager.page().getByText("Take this list out as a spreadsheet").click();
        String address = manager.page().getByText(kind).getAttribute("href");
        byte[] file = manager.asks(address, "*/*").body();
        List<SheetFile.Line> lines = SheetFile.lines(file, 10);
        int width = lines.get(0).cells().size();
        List<List<String>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(
                new ArrayList<>(IntStream.range(0, width).mapToObj(line::cell).toList())));
        return rows;
    }

    private static void edits(List<List<String>> rows, String column, String cell) {
        rows.get(1).set(rows.get(0).indexOf(column), cell);
    }

    private static byte[] csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> "\"" + String.join("\",\"", row) + "\"\r\n")
                .reduce("", String::concat)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void sends(String name, String type, byte[] file) {
        manager.follows("Send a list back that you changed");
        sends(manager, name, type, file);
    }

    private static void sends(Person person, String name, String type, byte[] file) {
        person.page().locator("input[type=file]").setInputFiles(new FilePayload(name, type, file));
        person.presses("Look at the changes");
    }
}
