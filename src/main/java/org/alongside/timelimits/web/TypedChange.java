package org.alongside.timelimits.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What somebody typed to change a limit. */
record TypedChange(
        @Nullable String day,
        @Nullable String allowedBy,
        @Nullable String reason,
        @BindParam("_key") @Nullable String key) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2_000;

    static TypedChange nothing() {
        return new TypedChange("", "", "", "");
    }

    public String dayText() {
        return Objects.requireNonNullElse(day, "").strip();
    }

    public String allowedByText() {
        return Objects.requireNonNullElse(allowedBy, "").strip();
    }

    public String reasonText() {
        return Objects.requireNonNullElse(reason, "").strip();
    }

    /** The key the page was drawn with; empty where it sent none. */
    public String keyText() {
        return Objects.requireNonNullElse(key, "");
    }

    /** What is wrong before the limit itself is asked. */
    List<FieldProblem> problems(boolean needsPermission) {
        List<FieldProblem> problems = new ArrayList<>();
        if (dayText().isEmpty()) {
            problems.add(FieldProblem.of(
                    "day", needsPermission ? "Enter the last day now" : "Enter the day it really runs from"));
        } else if (TypedDay.of(dayText()).isEmpty()) {
            problems.add(FieldProblem.of("day", "The day must be a real one, such as 21/12/2026"));
        }
        if (needsPermission) {
            check(problems, "allowedBy", allowedByText(), "Say who allowed it", LONGEST_NAME);
        }
        String why = needsPermission ? "Say why the last day is another" : "Say why the day was wrong";
        check(problems, "reason", reasonText(), why, LONGEST_REASON);
        return problems;
    }

    private static void check(List<FieldProblem> problems, String field, String text, String empty, int longest) {
        if (text.isEmpty()) {
            problems.add(FieldProblem.of(field, empty));
        } else if (text.length() > longest) {
            problems.add(FieldProblem.of(field, "Use %,d characters or fewer".formatted(longest)));
        }
    }
}
