package org.alongside.forms;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.forms.Condition.Both;
import org.alongside.forms.Condition.Includes;
import org.alongside.forms.Condition.Is;

/** Reads {@code key = "x"}, {@code !=}, {@code and}, {@code or}, {@code not(…)}, {@code list contains(key, "x")} and brackets. */
class ConditionParser {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"[^\"]*\"|list\\s+contains\\b|[A-Za-z][A-Za-z0-9]*|-?\\d+(?:\\.\\d+)?|!=|[=(),])");

    private final Deque<String> tokens;

    private ConditionParser(Deque<String> tokens) {
        this.tokens = tokens;
    }

    static Optional<Condition> parse(String expression) {
        try {
            var parser = new ConditionParser(tokens(expression.strip().replaceFirst("^=", "")));
            var condition = parser.alternatives();
            return parser.tokens.isEmpty() ? Optional.of(condition) : Optional.empty();
        } catch (IllegalArgumentException moreThanFormsMaySay) {
            return Optional.empty();
        }
    }

    private static Deque<String> tokens(String expression) {
        var tokens = new ArrayDeque<String>();
        var matcher = TOKEN.matcher(expression.strip());
        while (!matcher.hitEnd() && matcher.lookingAt()) {
            tokens.add(matcher.group(1).replaceAll("^list\\s+contains$", "list contains"));
            matcher.region(matcher.end(), expression.strip().length());
        }
        if (matcher.regionStart() != matcher.regionEnd()) {
            throw new IllegalArgumentException("not read to its end");
        }
        return tokens;
    }

    private Condition alternatives() {
        var condition = all();
        while (accepted("or")) {
            condition = new Both(condition, all(), false);
        }
        return condition;
    }

    private Condition all() {
        var condition = single();
        while (accepted("and")) {
            condition = new Both(condition, single(), true);
        }
        return condition;
    }

    private Condition single() {
        if (accepted("not")) {
            return bracketed().negated();
        }
        if ("(".equals(tokens.peek())) {
            return bracketed();
        }
        if (accepted("list contains")) {
            expect("(");
            var key = name();
            expect(",");
            var value = value();
            expect(")");
            return new Includes(key, String.valueOf(value), true);
        }
        var key = name();
        if (accepted("!=")) {
            return new Is(key, value(), false);
        }
        return accepted("=") ? new Is(key, value(), true) : new Is(key, true, true);
    }

    private Condition bracketed() {
        expect("(");
        var condition = alternatives();
        expect(")");
        return condition;
    }

    private String name() {
        var name = next();
        if (!Character.isLetter(name.charAt(0))) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    private Object value() {
        var value = next();
        if (value.startsWith("\"")) {
            return value.substring(1, value.length() - 1);
        }
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> new BigDecimal(value);
        };
    }

    private void expect(String token) {
        if (!next().equals(token)) {
            throw new IllegalArgumentException(token);
        }
    }

    private String next() {
        var token = tokens.poll();
        if (token == null) {
            throw new IllegalArgumentException("ends too early");
        }
        return token;
    }

    private boolean accepted(String token) {
        if (token.equals(tokens.peek())) {
            tokens.poll();
            return true;
        }
        return false;
    }
}
