package org.alongside.forms;

import java.util.regex.Pattern;

/** Reads a time of day as people write it (14:30, 9.15, 2pm) into {@code HH:MM}. */
class TimeReading {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(?::00)?\\s*([ap])?\\.?(m)?\\.?", Pattern.CASE_INSENSITIVE);

    private TimeReading() {}

    static Reading of(Field field, String typed) {
        if (typed.isEmpty()) {
            return Reading.NOTHING;
        }
        var time = TIME.matcher(typed);
        if (!time.matches() || (time.group(3) == null) != (time.group(4) == null)) {
            return notATime(field);
        }
        var onTheClock = time.group(3) != null;
        if (!onTheClock && time.group(2) == null) {
            return notATime(field);
        }
        var hour = Integer.parseInt(time.group(1));
        var minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        if (minute > 59 || (onTheClock ? hour < 1 || hour > 12 : hour > 23)) {
            return notATime(field);
        }
        var ofTheDay = onTheClock ? hour % 12 + (time.group(3).equalsIgnoreCase("p") ? 12 : 0) : hour;
        return Reading.of("%02d:%02d".formatted(ofTheDay, minute));
    }

    private static Reading notATime(Field field) {
        return Reading.wrong(field, Wording.that(field, "must be a real time, like 14:30"));
    }
}
