package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sample form as somebody sends it: filled in where it must be, and each test types into it what it is about. */
abstract class SentForm {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    final Form form = new Forms("classpath*:forms-samples/**/*.form").form("plan-visit");
    final FormCheck check = new FormCheck(new FewWordsOfFeel());
    final Map<String, List<String>> posted = new HashMap<>(Map.of(
            "visit", List.of("online"),
            "aids", List.of("screens"),
            "agreed", List.of("true")));

    final void type(String name, String value) {
        posted.put(name, List.of(value));
    }

    final void typeDate(String day, String month, String year) {
        type("visitOn-day", day);
        type("visitOn-month", month);
        type("visitOn-year", year);
    }

    final Checked checked() {
        return check.check(form, posted, TODAY);
    }

    final void assertMessage(String key, String message) {
        assertThat(checked().errors())
                .filteredOn(error -> error.key().equals(key))
                .extracting(FieldError::message)
                .containsExactly(message);
    }
}
