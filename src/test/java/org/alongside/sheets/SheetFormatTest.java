package org.alongside.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFormatTest {

    @TempDir
    private Path folder;

    private static final Sheet SHEET = new Sheet(
            "Limits: met/missed",
            List.of("Rule", "Cases", "Last day"),
            List.of(
                    Arrays.asList("=HYPERLINK(\"http://x\")", -3, LocalDate.of(2026, 3, 2)),
                    Arrays.asList("Répondre, \"now\" & <then>\u0001", 12L, null)));

    @Test
    void csvEscapesWhatASpreadsheetWouldRunAndLeavesNumbersAlone() {
        String csv = new String(SheetFormat.CSV.write(SHEET), StandardCharsets.UTF_8);

        assertThat(csv).isEqualTo("""
                \uFEFFRule,Cases,Last day
                "'=HYPERLINK(""http://x"")",-3,2026-03-02
                "Répondre, ""now"" & <then>",12,
                """.replace("\n", "\r\n"));
    }

    @Test
    void xlsxHoldsWordsAsWordsAndNoFormula() throws IOException {
        String page = entry(SheetFormat.XLSX.write(SHEET), "xl/worksheets/sheet1.xml");

        assertThat(page).doesNotContain("<f>").contains("<v>-3</v>").contains("<v>12</v>");
        assertThat(entry(SheetFormat.XLSX.write(SHEET), "xl/workbook.xml")).contains("Limits  met missed");
    }

    @Test
    void odsReadsBackAsItWasWritten() throws IOException {
        var page = new SpreadSheet(new ByteArrayInputStream(SheetFormat.ODS.write(SHEET))).getSheet(0);

        assertThat(page.getRange(1, 0).getFormula()).isNull();
        assertThat(page.getRange(1, 0).getValue()).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(page.getRange(1, 1).getValue()).isEqualTo(-3.0);
        assertThat(page.getRange(1, 2).getValue()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(page.getRange(2, 0).getValue()).isEqualTo("Répondre, \"now\" & <then>");
    }

    @Test
    void aWorkbookSaysOnASecondPageWhatItIsAboutAndATableForMachinesStaysATable() throws IOException {
        var about = new Sheet("About", List.of("What", "In words"), List.of(List.of("Period", "2025")));
        var sheet = new Sheet("Limits", List.of("Rule"), List.of(List.of("MG2")), about);

        var book = new SpreadSheet(new ByteArrayInputStream(SheetFormat.ODS.write(sheet)));
        assertThat(book.getSheet(0).getRange(1, 0).getValue()).isEqualTo("MG2");
        assertThat(book.getSheet(1).getName()).isEqualTo("About");
        assertThat(book.getSheet(1).getRange(1, 1).getValue()).isEqualTo("2025");
        assertThat(entry(SheetFormat.XLSX.write(sheet), "xl/workbook.xml")).contains("Limits", "About");
        assertThat(new String(SheetFormat.CSV.write(sheet), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFRule\r\nMG2\r\n");
    }

    @Test
    void anEmptyTableIsAFileWithItsColumns() throws IOException {
        var empty = new Sheet("Empty", List.of("Rule"), List.of());

        assertThat(SheetFormat.CSV.write(empty)).isNotEmpty();
        assertThat(entry(SheetFormat.XLSX.write(empty), "xl/worksheets/sheet1.xml"))
                .contains("sheetData");
        assertThat(new SpreadSheet(new ByteArrayInputStream(SheetFormat.ODS.write(empty)))
                        .getSheet(0)
                        .getRange(0, 0)
                        .getValue())
                .isEqualTo("Rule");
    }

    @Property
    void whatWasEscapedComesBackAsItWas(@ForAll String words) {
        assertThat(Formulas.restored(Formulas.escaped(words))).isEqualTo(words);
        assertThat(Formulas.escaped("=" + words)).startsWith("'");
        assertThat(Formulas.escaped(" '-" + words)).startsWith("'");
    }

    private String entry(byte[] file, String name) throws IOException {
        Path book = Files.write(folder.resolve("book.xlsx"), file);
        try (var zip = new ZipFile(book.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
