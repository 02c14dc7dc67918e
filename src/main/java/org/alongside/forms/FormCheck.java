package org.alongside.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.engine.Feel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what a browser sent against the form: the engine itself would take anything. */
@Component
public class FormCheck {

    private final Feel feel;

    public FormCheck(Feel feel) {
        this.feel = feel;
    }

    /**
     * Reads the answers. Names beginning with an underscore are the page's own and are passed over; questions that their condition
     * hides are dropped even when they were sent, since without JavaScript every input arrives.
     *
     * @param posted the names and values as the browser sent them
     * @param today the day it is in Europe/London: what has happened was then or earlier
     */
    public Checked check(Form form, Map<String, List<String>> posted, LocalDate today) {
        var typed = new Typed(form, posted);
        var readings = read(form, typed);
        var answers = new LinkedHashMap<String, Object>();
        var routing = new LinkedHashMap<String, Object>();
        var errors = new ArrayList<FieldError>();
        for (var field : form.fields()) {
            var reading = readings.get(field.key());
            if (reading == null) {
                continue;
            }
            var error = errorOf(field, reading, today);
            if (error != null) {
                errors.add(error);
            } else if (reading.value() != null) {
                answers.put(field.key(), reading.value());
                if (field.routing()) {
                    routing.put(field.key(), reading.value());
                }
            }
        }
        return new Checked(answers, routing, errors, typed.values(), typed.unknown());
    }

    /** Questions without a condition first, so that a condition may speak of a question further down. */
    private Map<String, Reading> read(Form form, Typed typed) {
        var known = new HashMap<String, @Nullable Object>();
        form.fields().forEach(field -> known.put(field.key(), nothing(field)));
        var readings = new HashMap<String, Reading>();
        for (var conditional : List.of(false, true)) {
            for (var field : form.fields()) {
                var hide = field.hide();
                if ((hide != null) == conditional && (hide == null || !feel.holds(hide, known))) {
                    var reading = Reading.of(field, typed);
                    readings.put(field.key(), reading);
                    known.put(field.key(), reading.value() == null ? nothing(field) : reading.value());
                }
            }
        }
        return readings;
    }

    /** FEEL's "list contains" knows no answer about null, only about an empty list. */
    private static @Nullable Object nothing(Field field) {
        return field.kind() == Field.Kind.CHECKLIST ? List.of() : null;
    }

    private static @Nullable FieldError errorOf(Field field, Reading reading, LocalDate today) {
        if (reading.error() != null) {
            return reading.error();
        }
        var value = reading.value();
        if (field.limits().past()
                && value != null
                && LocalDate.parse(value.toString()).isAfter(today)) {
            return DateReading.stillToCome(field);
        }
        if (!field.required()) {
            return null;
        }
        var empty =
                value == null || Boolean.FALSE.equals(value) || (value instanceof List<?> ticked && ticked.isEmpty());
        return empty ? new FieldError(field.key(), Wording.missing(field)) : null;
    }
}
