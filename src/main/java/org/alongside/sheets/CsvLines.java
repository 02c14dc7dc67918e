package org.alongside.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads comma-separated text, or text with the semicolons that spreadsheets write where the comma is for decimals. */
final class CsvLines {

    private CsvLines() {}

    static List<SheetFile.Line> of(byte[] file, int most) {
        String text = text(file);
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get();
        List<SheetFile.Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            var records = parser.iterator();
            while (records.hasNext() && lines.size() < most) {
                CSVRecord row = records.next();
                var line = new SheetFile.Line(parser.getCurrentLineNumber() - breaksIn(row), row.toList());
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (CSVException | UncheckedIOException broken) {
            throw new NotASheet("The file is not a CSV: a quotation mark is not closed or stands in the wrong place");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }

    /** A row is named by its first line, and the parser counts to its last. */
    private static long breaksIn(CSVRecord row) {
        return row.stream()
                .mapToLong(value -> value.chars().filter(sign -> sign == '\n').count())
                .sum();
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new NotASheet("The file is neither an XLSX workbook nor a CSV");
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new NotASheet(
                    "The file is neither an XLSX workbook nor a CSV in UTF-8. Save the spreadsheet as “CSV UTF-8” or as XLSX");
        }
    }
}
