package org.alongside.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that somebody sends is a table, or is refused in words that say what to send instead, before it can do harm. */
class SheetFileTest {

    private static final Sheet SHEET = new Sheet(
            "My work",
            List.of("Task", "Due", "How many"),
            List.of(
                    Arrays.asList("=1+1 was said", LocalDate.of(2027, 3, 31), 12L),
                    Arrays.asList("two\nlines, \"quoted\"", null, 0.5)));

    private static final String SHEET_PART = "xl/worksheets/sheet1.xml";

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX"})
    void readsWhatWasWritten(SheetFormat format) {
        assertThat(SheetFile.lines(format.write(SHEET), 10))
                .extracting(SheetFile.Line::cells)
                .containsExactly(
                        List.of("Task", "Due", "How many"),
                        List.of("=1+1 was said", "2027-03-31", "12"),
                        List.of("two\nlines, \"quoted\"", "", "0.5"));
    }

    @Test
    void namesLinesAsTheSpreadsheetDoesAndLeavesEmptyOnesOut() {
        assertThat(SheetFile.lines(text("a;b\r\n;\r\n\"x\ny\";2\r\nz;3\r\n"), 10))
                .containsExactly(
                        new SheetFile.Line(1, List.of("a", "b")),
                        new SheetFile.Line(3, List.of("x\ny", "2")),
                        new SheetFile.Line(5, List.of("z", "3")));
    }

    @Test
    void countsAFormulaAsWhatItCameTo() throws IOException {
        byte[] file = changed(SheetFormat.XLSX.write(SHEET), page -> page.replace("<v>12</v>", "<f>6+6</f><v>12</v>"));

        assertThat(SheetFile.lines(file, 10).get(1).cell(2)).isEqualTo("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004 and no more", "a,\"b", "a\u0000b", ",,,\n"})
    void refusesWhatIsNoTable(String content) {
        assertThatThrownBy(() -> SheetFile.lines(text(content), 10)).isInstanceOf(NotASheet.class);
    }

    @Test
    void refusesAPictureAndAWorkbookOfAnOldKind() {
        assertThat(words(new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff, 0}))
                .contains("CSV in UTF-8");
        assertThat(words(new byte[] {
                    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
                }))
                .contains("old kind");
    }

    @Test
    void refusesMoreLinesThanItMayHave() {
        assertThat(SheetFile.lines(text("a\nb\nc\n"), 3)).hasSize(3);
        assertThatThrownBy(() -> SheetFile.lines(text("a\nb\nc\n"), 2))
                .asInstanceOf(type(NotASheet.class))
                .extracting(NotASheet::words)
                .asString()
                .contains("more than 2 lines");
    }

    @Test
    void refusesAFewKilobytesThatUnpackToMoreThanTheMemoryShouldHold() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 31; i++) {
                zip.write(nothing);
            }
        }

        assertThat(bomb.size()).isLessThan(100_000);
        assertThat(words(bomb.toByteArray())).contains("too large when it is unpacked");
    }

    @Test
    void refusesACellMillionsOfColumnsAwayAndAWordThatIsNotThere() throws IOException {
        byte[] file = SheetFormat.XLSX.write(SHEET);
        byte[] far = changed(file, page -> page.replaceFirst("r=\"A2\"", "r=\"ZZZZZZ2\""));
        byte[] absent = changed(file, page -> page.replaceFirst("t=\"s\"><v>\\d+", "t=\"s\"><v>2147483647"));
        byte[] hidden = changed(
                file,
                page -> page.replaceFirst("<row r=\"2\"", "<row r=\"2\"><c r=\"A1\" t=\"s\"><v><x/></v></c></row><row")
                        .replaceFirst("t=\"s\"><v>\\d+", "t=\"s\"><v>2147483647"));

        assertThat(List.of(far, absent, hidden))
                .doesNotContain(file)
                .allSatisfy(it -> assertThat(words(it)).contains("not an XLSX workbook that can be read"));
    }

    @Test
    void expandsNoEntityOfADocumentType() throws IOException {
        byte[] file = changed(
                SheetFormat.XLSX.write(SHEET),
                page -> page.replace("?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
                        .replaceFirst("<v>12</v>", "<v>&e;</v>"));

        assertThat(words(file)).contains("not an XLSX workbook that can be read");
    }

    private static String words(byte[] file) {
        try {
            return String.valueOf(SheetFile.lines(file, 10));
        } catch (NotASheet refused) {
            return refused.words();
        }
    }

    private static byte[] changed(byte[] file, UnaryOperator<String> page) throws IOException {
        var out = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setByteArray(file).get();
                var to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                byte[] part = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(SHEET_PART)
                                ? text(page.apply(new String(part, StandardCharsets.UTF_8)))
                                : part);
            }
        }
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
