package org.alongside.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.decisions.domain.RuleWords;

/** Says the cells of a decision table as people read them: {@code "crownCourt","youthCourt"} and {@code < 18} are for programs. */
public final class CellWords {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern QUOTED_LIST = Pattern.compile("\\s*\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*\\s*");
    private static final Pattern COMPARED = Pattern.compile("\\s*(<=|>=|<|>)\\s*(-?[0-9.]+)\\s*");
    private static final Pattern DAY = Pattern.compile("\"?(\\d{4}-\\d{2}-\\d{2})\"?");

    private CellWords() {}

    /** What a cell asks for or says; a cell that has no such form stays as it is, without its quotation marks. */
    public static String say(String cell) {
        String text = cell.strip();
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return RuleWords.say(LocalDate.parse(day.group(1)));
        }
        if (List.of("true", "false").contains(text)) {
            return RuleWords.say(Boolean.valueOf(text));
        }
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            return compared(compared.group(1), compared.group(2));
        }
        return QUOTED_LIST.matcher(text).matches()
                ? QUOTED.matcher(text)
                        .results()
                        .map((MatchResult quoted) -> RuleWords.say(quoted.group(1)))
                        .collect(Collectors.joining(" or "))
                : text.replace("\"", "");
    }

    private static String compared(String sign, String number) {
        return switch (sign) {
            case "<" -> "under " + number;
            case "<=" -> number + " or under";
            case ">" -> "over " + number;
            default -> number + " or over";
        };
    }
}
