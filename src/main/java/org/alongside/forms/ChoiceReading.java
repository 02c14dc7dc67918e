package org.alongside.forms;

import java.util.List;

/** Reads ticks and choices; an answer that was not offered was not typed by a person. */
class ChoiceReading {

    private ChoiceReading() {}

    static Reading tick(Field field, String typed) {
        return switch (typed) {
            case "true" -> Reading.of(true);
            case "", "false" -> Reading.of(false);
            default -> Reading.wrong(field, Wording.notOffered(field));
        };
    }

    static Reading one(Field field, String typed) {
        if (typed.isEmpty()) {
            return Reading.NOTHING;
        }
        return field.offers(typed) ? Reading.of(typed) : Reading.wrong(field, Wording.notOffered(field));
    }

    /** The ticked answers, in the form's order. */
    static Reading several(Field field, List<String> typed) {
        if (!typed.stream().allMatch(field::offers)) {
            return Reading.wrong(field, Wording.notOffered(field));
        }
        return Reading.of(field.options().stream()
                .map(Field.Option::value)
                .filter(typed::contains)
                .toList());
    }
}
