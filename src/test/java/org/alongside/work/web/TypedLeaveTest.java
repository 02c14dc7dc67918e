package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedLeaveTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''         | 2027-03-03 | from | Enter the first day as a real date
                    2027-02-30 | 2027-03-03 | from | Enter the first day as a real date
                    2027-03-01 | soon       | to   | Enter the last day as a real date
                    2027-03-03 | 2027-03-02 | to   | must not be before the first
                    2027-02-01 | 2027-02-28 | to   | must be today or later
                    2027-03-01 | 2028-03-02 | to   | a year at most""")
    void saysWhatIsWrongWithDays(String from, String to, String field, String why) {
        assertThat(new TypedLeave(from, to).problems(TODAY))
                .hasEntrySatisfying(field, words -> assertThat(words).contains(why));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01,2027-03-01", "2027-02-20,2027-03-05", "2027-03-01,2028-03-01"})
    void takesASingleDayLeaveThatHasBegunAndAWholeYear(String from, String to) {
        assertThat(new TypedLeave(from, to).problems(TODAY)).isEqualTo(Map.of());
    }
}
