package org.alongside.forms;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a number as people write it: thousands may be parted by commas or spaces. */
class NumberReading {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

    private NumberReading() {}

    static Reading of(Field field, String typed) {
        if (typed.isEmpty()) {
            return Reading.NOTHING;
        }
        var digits = typed.replaceAll("[,\\s]", "");
        if (!NUMBER.matcher(digits).matches()) {
            return Reading.wrong(field, Wording.that(field, kindOfNumber(field)));
        }
        var number = new BigDecimal(digits);
        if (number.stripTrailingZeros().scale() > field.limits().decimals()) {
            return Reading.wrong(field, Wording.that(field, kindOfNumber(field)));
        }
        var range = outOfRange(number, field.limits().min(), field.limits().max());
        if (range != null) {
            return Reading.wrong(field, Wording.that(field, range));
        }
        return Reading.of(field.limits().decimals() == 0 ? (Object) number.longValueExact() : number);
    }

    private static String kindOfNumber(Field field) {
        return switch (field.limits().decimals()) {
            case 0 -> "must be a whole number, like 12";
            case 1 -> "must be a number with 1 decimal place at most, like 12.5";
            default ->
                "must be a number with %d decimal places at most, like 12.5"
                        .formatted(field.limits().decimals());
        };
    }

    private static @Nullable String outOfRange(BigDecimal number, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        var tooSmall = min != null && number.compareTo(min) < 0;
        var tooLarge = max != null && number.compareTo(max) > 0;
        if (!tooSmall && !tooLarge) {
            return null;
        }
        if (min != null && max != null) {
            return "must be between %s and %s".formatted(min.toPlainString(), max.toPlainString());
        }
        return min != null
                ? "must be %s or more".formatted(min.toPlainString())
                : "must be %s or fewer".formatted(String.valueOf(max));
    }
}
