package org.alongside.decisions.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.engine.DecisionTable.Column;
import org.jspecify.annotations.Nullable;

/** Says the values of facts and answers in plain words. The words of the tables are for programs: {@code crownCourt}, {@code S16_AGE}. */
public final class RuleWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z0-9])");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("crownCourt", "the Crown Court"),
            Map.entry("youthCourt", "the youth court"),
            Map.entry("magistratesCourt", "the magistrates’ court"),
            Map.entry("S16_AGE", "under 18 (section 16)"),
            Map.entry("S16_INCAP", "a disorder, impairment or disability (section 16)"),
            Map.entry("S17_FEAR", "fear or distress (section 17)"),
            Map.entry("S17_SEX", "complainant of a sexual offence (section 17(4))"),
            Map.entry("S17_MSA", "complainant of a slavery or trafficking offence (section 17(4))"),
            Map.entry("S17_DA", "complainant of domestic abuse (section 17(4))"),
            Map.entry("S17_WEAP", "witness to a listed weapon offence (section 17(5))"),
            Map.entry("S33_AGE_PRESUMED", "treated as under 18 (section 33)"),
            Map.entry("S22_QUALIFYING", "under 18 when the interview was recorded (section 22)"),
            Map.entry("SM23", "screens"),
            Map.entry("SM24", "live link"),
            Map.entry("SM24S", "a supporter in the live link room"),
            Map.entry("SM25", "evidence in private"),
            Map.entry("SM26", "wigs and gowns off"),
            Map.entry("SM27", "the recorded interview as evidence"),
            Map.entry("SM28", "recorded cross-examination"),
            Map.entry("SM29", "an intermediary"),
            Map.entry("SM30", "aids to communication"),
            Map.entry("CM", "breaks, a companion, ground rules"),
            Map.entry("recording", "playing the recorded interview"),
            Map.entry("liveLink", "the rest by live link"),
            Map.entry("screen", "a screen in the courtroom"),
            Map.entry("applies", "the usual rule applies"),
            Map.entry("doesNotApply", "the usual rule does not apply"),
            Map.entry("courtDecides", "the court must decide"),
            Map.entry("automatic", "it comes by itself"),
            Map.entry("courtOrder", "the court must be asked for an order"),
            Map.entry("courtDirection", "the court must be asked for a direction"),
            Map.entry("notInForce", "not in force"),
            Map.entry("indecentImages", "indecent images of children"),
            Map.entry("abductionOrCruelty", "kidnapping, false imprisonment, child abduction or cruelty"),
            Map.entry("assaultOrInjury", "assault, injury or a threat of injury"),
            Map.entry("chargeOrEighteen", "at charge, or at 18"),
            Map.entry("eighteen", "at 18"),
            Map.entry("lifetime", "never: it lasts for life"),
            Map.entry("endOfProceedings", "when the proceedings end"),
            Map.entry("RR44", "restriction before charge (section 44)"),
            Map.entry("RR49", "youth court restriction (section 49)"),
            Map.entry("RR45", "direction until 18 (section 45)"),
            Map.entry("RR45A", "direction for life (section 45A)"),
            Map.entry("RR46", "direction for an adult witness (section 46)"),
            Map.entry("RR47", "reports about special measures (section 47)"),
            Map.entry("ANON92", "anonymity for life (1992 Act)"));

    private RuleWords() {}

    /** A value as people say it. */
    public static String say(@Nullable Object value) {
        if (value == null) {
            return "not known";
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof String word ? word(word) : value.toString();
    }

    /** The values a column can have, where its list is closed. */
    public static List<Object> closedList(Column column) {
        return CellReader.values(column.values());
    }

    /** The values of a region as people say them. */
    static String say(Column column, Region region) {
        if (Region.ANOTHER_WORD.equals(region.example())) {
            return "something else";
        }
        Object low = region.low();
        Object high = region.high();
        boolean days = column.type().equals("date");
        if (low == null && high == null) {
            return say(region.example());
        }
        if (low == null) {
            return days
                    ? say(high) + " or before"
                    : "under " + say(((BigDecimal) Objects.requireNonNull(high)).add(BigDecimal.ONE));
        }
        if (high == null) {
            return say(low) + (days ? " or after" : " or over");
        }
        return low.equals(high) ? say(low) : say(low) + " to " + say(high);
    }

    /** One region of each column as people say them. */
    static String say(List<Column> columns, List<Region> regions) {
        return IntStream.range(0, columns.size())
                .mapToObj(at -> "“%s” is %s".formatted(columns.get(at).label(), say(columns.get(at), regions.get(at))))
                .collect(Collectors.joining(", "));
    }

    private static String word(String word) {
        String known = WORDS.get(word);
        if (known != null) {
            return known;
        }
        if (word.contains(",") && Arrays.stream(word.split(",")).allMatch(WORDS::containsKey)) {
            return Arrays.stream(word.split(",")).map(WORDS::get).collect(Collectors.joining(", "));
        }
        if (word.matches("[a-z]+([A-Z][a-z]*)+")) {
            return HUMP.matcher(word).replaceAll(" ").toLowerCase(Locale.UK);
        }
        return word.matches("[A-Z]+(_[A-Z]+)+|[A-Z]{5,}")
                ? word.replace('_', ' ').toLowerCase(Locale.UK)
                : word;
    }
}
