package org.alongside.forms;

import java.util.Locale;

/** How error messages speak of a question: they name it and say what to do, in the words of the GOV.UK Design System. */
class Wording {

    private Wording() {}

    /** What to do about a question without an answer. */
    static String missing(Field field) {
        return switch (field.kind()) {
            case CHECKBOX -> "Select “%s” to continue".formatted(field.label());
            case CHECKLIST -> "Select at least one answer to “%s”".formatted(field.label());
            case RADIO, SELECT -> isQuestion(field) ? selectAnAnswer(field) : "Select " + inSentence(field.label());
            default ->
                isQuestion(field)
                        ? "Enter an answer to “%s”".formatted(field.label())
                        : "Enter " + inSentence(field.label());
        };
    }

    /** What to do about an answer that was never offered. */
    static String notOffered(Field field) {
        return "Select one of the answers offered for “%s”".formatted(field.label());
    }

    /** A whole sentence about the answer, for example {@code must be a real date}. */
    static String that(Field field, String predicate) {
        return (isQuestion(field) ? "Your answer to “%s”".formatted(field.label()) : field.label()) + " " + predicate;
    }

    private static String selectAnAnswer(Field field) {
        return "Select an answer to “%s”".formatted(field.label());
    }

    private static boolean isQuestion(Field field) {
        return field.label().endsWith("?");
    }

    /** Small first letter, unless the label begins with an abbreviation or a proper name of two words. */
    private static String inSentence(String label) {
        var words = label.split(" ", 3);
        var abbreviated = words[0].length() < 2
                || !words[0].substring(1).equals(words[0].substring(1).toLowerCase(Locale.UK));
        var properName = words.length > 1 && Character.isUpperCase(words[1].codePointAt(0));
        return abbreviated || properName ? label : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}
