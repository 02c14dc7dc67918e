package org.alongside.decisions.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell: the part of FEEL that Alongside can reason about. Words in quotation marks, numbers, days, true and false, lists of
 * them, comparisons, ranges, and not(…). Everything else is refused, so that no gap and no overlap is overlooked.
 */
final class CellReader {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\"(?:[^\"\\\\]|\\\\.)*\")|(-?\\d+(?:\\.\\d+)?)|(true|false)\\b|date\\s*\\(\\s*\"([^\"]*)\"\\s*\\)"
                    + "|(not)\\b|(<=|>=|<|>|\\.\\.|[\\[\\](),]))");

    private final String text;
    private final Matcher matcher;
    private int at;
    private String sign = "";
    private @Nullable Object literal;

    private CellReader(String text) {
        this.text = text;
        this.matcher = TOKEN.matcher(text);
        next();
    }

    /**
     * The test that stands in a cell.
     *
     * @throws UnreadableCell when it is no test of this part of FEEL
     */
    static CellTest test(String text) {
        String bare = text.strip();
        if (bare.isEmpty() || bare.equals("-")) {
            return new CellTest.Anything();
        }
        CellReader reader = new CellReader(bare);
        CellTest read = reader.isSign("not") ? reader.not() : oneOrSeveral(reader.list());
        reader.end();
        return read;
    }

    /**
     * The one value that stands in a cell: a word, a number, true or false.
     *
     * @throws UnreadableCell when it is none
     */
    static Object value(String text) {
        CellReader reader = new CellReader(text.strip());
        Object value = reader.literal();
        reader.end();
        return value;
    }

    /** The values of a closed list. */
    static List<Object> values(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        CellReader reader = new CellReader(text.strip());
        List<Object> values = new ArrayList<>(List.of(reader.literal()));
        while (reader.take(",")) {
            values.add(reader.literal());
        }
        reader.end();
        return values;
    }

    private CellTest not() {
        next();
        require("(");
        List<CellTest> tests = list();
        require(")");
        if (tests.stream().flatMap(CellTest::marks).anyMatch(Boolean.class::isInstance)) {
            throw new UnreadableCell("Write true or false instead of not(…)");
        }
        return new CellTest.Not(tests);
    }

    private List<CellTest> list() {
        List<CellTest> tests = new ArrayList<>(List.of(one()));
        while (take(",")) {
            tests.add(one());
        }
        return tests;
    }

    private static CellTest oneOrSeveral(List<CellTest> tests) {
        if (tests.size() == 1) {
            return tests.get(0);
        }
        if (tests.stream().flatMap(CellTest::marks).anyMatch(Boolean.class::isInstance)) {
            throw new UnreadableCell("Leave the cell empty instead of listing true and false");
        }
        return new CellTest.OneOf(tests);
    }

    private CellTest one() {
        if (take("<")) {
            return new CellTest.Range(null, false, ordered(), false);
        }
        if (take("<=")) {
            return new CellTest.Range(null, false, ordered(), true);
        }
        if (take(">")) {
            return new CellTest.Range(ordered(), false, null, false);
        }
        if (take(">=")) {
            return new CellTest.Range(ordered(), true, null, false);
        }
        if (isSign("[") || isSign("]") || isSign("(")) {
            return range();
        }
        return new CellTest.Is(literal());
    }

    private CellTest range() {
        boolean withLow = take("[") || !(take("]") || take("("));
        Object low = ordered();
        require("..");
        Object high = ordered();
        boolean withHigh = isSign("]");
        if (!withHigh && !isSign("[") && !isSign(")")) {
            throw unreadable();
        }
        next();
        if (low.getClass() != high.getClass() || CellTest.order(low, high) > 0) {
            throw new UnreadableCell("The range must run from a lower to a higher end");
        }
        return new CellTest.Range(low, withLow, high, withHigh);
    }

    private Object ordered() {
        Object value = literal();
        if (value instanceof BigDecimal || value instanceof LocalDate) {
            return value;
        }
        throw new UnreadableCell("Only numbers and days can be compared");
    }

    private Object literal() {
        Object value = literal;
        if (value == null) {
            throw unreadable();
        }
        next();
        return value;
    }

    private boolean isSign(String wanted) {
        return sign.equals(wanted);
    }

    private boolean take(String wanted) {
        if (!isSign(wanted)) {
            return false;
        }
        next();
        return true;
    }

    private void require(String wanted) {
        if (!take(wanted)) {
            throw unreadable();
        }
    }

    private void end() {
        if (literal != null || !sign.isEmpty()) {
            throw unreadable();
        }
    }

    private void next() {
        sign = "";
        literal = null;
        if (at == text.length()) {
            return;
        }
        matcher.region(at, text.length());
        if (!matcher.lookingAt()) {
            throw unreadable();
        }
        at = matcher.end();
        String quoted = matcher.group(1);
        if (quoted != null) {
            literal = quoted.substring(1, quoted.length() - 1).replaceAll("\\\\(.)", "$1");
        } else if (matcher.group(2) != null) {
            literal = new BigDecimal(matcher.group(2));
        } else if (matcher.group(3) != null) {
            literal = Boolean.valueOf(matcher.group(3));
        } else if (matcher.group(4) != null) {
            literal = day(matcher.group(4));
        } else {
            sign = matcher.group(5) != null ? "not" : matcher.group(6);
        }
    }

    private static LocalDate day(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException notADay) {
            throw new UnreadableCell("“%s” is not a day written as year-month-day".formatted(iso));
        }
    }

    private static UnreadableCell unreadable() {
        return new UnreadableCell("Only words in quotation marks, numbers, days, true, false, lists, comparisons,"
                + " ranges and not(…) can be read here");
    }
}
