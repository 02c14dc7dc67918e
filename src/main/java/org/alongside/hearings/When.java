package org.alongside.hearings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.alongside.cases.Answers;
import org.jspecify.annotations.Nullable;

/** When and where a hearing is: the court may give the day long before the time. */
public record When(
        LocalDate on, @Nullable LocalTime at, @Nullable String court) {

    /** A day of which neither time nor court is known. */
    public static When on(LocalDate day) {
        return new When(day, null, null);
    }

    /** What a form says that asks for {@code hearingDate}, {@code hearingTime} and {@code court}; empty without a date. */
    public static Optional<When> in(Answers answers) {
        String time = answers.text("hearingTime");
        String court = answers.text("court").strip();
        return answers.date("hearingDate")
                .map(day ->
                        new When(day, time.isEmpty() ? null : LocalTime.parse(time), court.isEmpty() ? null : court));
    }
}
