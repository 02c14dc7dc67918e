package org.alongside.journey.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.journey.Referrals;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a spreadsheet's CSV export: UTF-8, columns by the names in its first line, in any order. */
final class CaseloadReader {

    /** How many young people a file may have. */
    static final int MOST = 1000;

    private static final String GIVEN = "given_name";
    private static final String FAMILY = "family_name";
    private static final String BIRTH = "date_of_birth";
    private static final String POLICE = "police_reference";
    private static final String REASON = "reason";
    private static final String EXTERNAL = "external_id";

    /** The columns that a file must have, with how long their values may be. */
    static final Map<String, Integer> COLUMNS = columns();

    private static final List<String> OPTIONAL_VALUES = List.of(POLICE, EXTERNAL);

    private static final DateTimeFormatter SLASHES =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private final UUID organisation;
    private final LocalDate today;
    private final NamedPeople.Judge people;
    private final List<Caseload.Row> good = new ArrayList<>();
    private final List<Caseload.Bad> bad = new ArrayList<>();
    private final Map<String, Long> linesByKey = new HashMap<>();

    private int rows;

    private CaseloadReader(UUID organisation, LocalDate today, NamedPeople.Judge people) {
        this.organisation = organisation;
        this.today = today;
        this.people = people;
    }

    /**
     * Reads a file of an organisation.
     *
     * @param people says what is wrong with whom a row names as whoever has its case
     * @throws NotACaseload when the file cannot be read row by row
     */
    static Caseload read(byte[] file, UUID organisation, LocalDate today, NamedPeople.Judge people) {
        return new CaseloadReader(organisation, today, people).read(text(file));
    }

    private Caseload read(String text) {
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                throw new NotACaseload("The file is empty");
            }
            Map<String, Integer> places = places(records.next());
            while (records.hasNext()) {
                CSVRecord row = records.next();
                take(row, parser.getCurrentLineNumber() - breaksIn(row), places);
            }
            if (good.isEmpty() && bad.isEmpty()) {
                throw new NotACaseload("The file has the names of the columns but no rows");
            }
            return new Caseload(good, bad, notRead(places));
        } catch (CSVException | UncheckedIOException broken) {
            throw new NotACaseload(
                    "The file is not a CSV: a quotation mark is not closed or stands in the wrong place");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(CSVRecord row, long line, Map<String, Integer> places) {
        if (++rows > MOST) {
            throw new NotACaseload("The file has more than 1,000 rows: split it into several");
        }
        List<Caseload.Bad> wrong = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        COLUMNS.forEach((column, longest) -> {
            String value = value(row, places.getOrDefault(column, -1));
            values.put(column, value);
            problem(column, value, longest).ifPresent(reason -> wrong.add(new Caseload.Bad(line, column, reason)));
        });
        Optional<LocalDate> birth = date(values.getOrDefault(BIRTH, ""));
        birth.map(day -> BirthDay.wrongWith(day, today))
                .filter(reason -> !reason.isEmpty())
                .ifPresent(reason -> wrong.add(new Caseload.Bad(line, BIRTH, "The date of birth " + reason)));
        Map<Role, String> named = named(row, places);
        people.wrongWith(named)
                .forEach((role, reason) -> wrong.add(new Caseload.Bad(line, NamedPeople.column(role), reason)));
        if (wrong.isEmpty()) {
            keep(row(line, values, birth.orElseThrow(), named));
        } else {
            bad.addAll(wrong);
        }
    }

    /** By role the user name of whoever has the case, where the row says so. */
    private static Map<Role, String> named(CSVRecord row, Map<String, Integer> places) {
        Map<Role, String> named = new EnumMap<>(Role.class);
        Referrals.casework().forEach(role -> {
            String username = value(row, places.getOrDefault(NamedPeople.column(role), -1));
            if (!username.isEmpty()) {
                named.put(role, username);
            }
        });
        return named;
    }

    private void keep(Caseload.Row row) {
        Long before = linesByKey.putIfAbsent(row.importKey(organisation), row.line());
        if (before == null) {
            good.add(row);
        } else {
            String column = row.externalId() == null ? GIVEN : EXTERNAL;
            bad.add(new Caseload.Bad(row.line(), column, "This is the same as line " + before));
        }
    }

    private static Caseload.Row row(long line, Map<String, String> values, LocalDate birth, Map<Role, String> named) {
        String police = values.getOrDefault(POLICE, "");
        String external = values.getOrDefault(EXTERNAL, "");
        return new Caseload.Row(
                line,
                values.getOrDefault(GIVEN, ""),
                values.getOrDefault(FAMILY, ""),
                birth,
                police.isEmpty() ? null : police,
                values.getOrDefault(REASON, ""),
                external.isEmpty() ? null : external,
                named);
    }

    private static Optional<String> problem(String column, String value, int longest) {
        if (value.isEmpty()) {
            return OPTIONAL_VALUES.contains(column) ? Optional.empty() : Optional.of("There is nothing in this column");
        }
        if (value.length() > longest) {
            return Optional.of(String.format(Locale.UK, "This must be %,d characters or fewer", longest));
        }
        return column.equals(BIRTH) && date(value).isEmpty()
                ? Optional.of("This must be a real date like 2011-03-27 or 27/03/2011")
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(value.contains("/") ? LocalDate.parse(value, SLASHES) : LocalDate.parse(value));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** A row is named by its first line, and the parser counts to its last. */
    private static long breaksIn(CSVRecord row) {
        return row.stream()
                .mapToLong(value -> value.chars().filter(sign -> sign == '\n').count())
                .sum();
    }

    private static String value(CSVRecord row, int place) {
        if (place < 0 || place >= row.size()) {
            return "";
        }
        String printable = row.get(place).replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "");
        return Normalizer.normalize(printable, Normalizer.Form.NFC).strip();
    }

    private static Map<String, Integer> places(CSVRecord header) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int place = 0; place < header.size(); place++) {
            String name = header.get(place).strip().toLowerCase(Locale.UK);
            if (places.put(name, place) != null && isRead(name)) {
                throw new NotACaseload("The first line has the column %s twice".formatted(name));
            }
        }
        List<String> missing = COLUMNS.keySet().stream()
                .filter(column -> !places.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new NotACaseload("The first line must name the columns, separated by commas. Missing: "
                    + String.join(", ", missing));
        }
        return places;
    }

    private static List<String> notRead(Map<String, Integer> places) {
        return places.keySet().stream()
                .filter(column -> !column.isEmpty() && !isRead(column))
                .toList();
    }

    private static boolean isRead(String column) {
        return COLUMNS.containsKey(column) || NamedPeople.columns().contains(column);
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new NotACaseload(
                        "The file is not a CSV: it looks like a spreadsheet or a picture. Save it as CSV");
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new NotACaseload("The file is not text in UTF-8. Save the spreadsheet as “CSV UTF-8”");
        }
    }

    private static Map<String, Integer> columns() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        columns.put(GIVEN, 100);
        columns.put(FAMILY, 100);
        columns.put(BIRTH, 10);
        columns.put(POLICE, 60);
        columns.put(REASON, 4000);
        columns.put(EXTERNAL, 200);
        return columns;
    }
}
