package org.alongside.forms;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads text, counted in characters as people see them counted: a line break is one. */
class TextReading {

    private static final int HARD_WORDS_NAMED = 3;
    private static final int SENTENCE_SHOWN = 60;

    private TextReading() {}

    static Reading of(Field field, String typed) {
        var text = field.kind() == Field.Kind.TEXT_FIELD ? typed.replaceAll("\\s+", " ") : typed;
        if (text.isEmpty()) {
            return Reading.NOTHING;
        }
        var limits = field.limits();
        var length = text.codePointCount(0, text.length());
        if (limits.maxLength() != null && length > limits.maxLength()) {
            return Reading.wrong(
                    field, Wording.that(field, "must be %s or fewer".formatted(characters(limits.maxLength()))));
        }
        if (limits.minLength() != null && length < limits.minLength()) {
            return Reading.wrong(
                    field, Wording.that(field, "must be %s or more".formatted(characters(limits.minLength()))));
        }
        if (limits.pattern() != null && !Pattern.matches(limits.pattern(), text)) {
            var example = field.hint() == null ? "" : ". " + field.hint();
            return Reading.wrong(field, Wording.that(field, "must be in the right format" + example));
        }
        if (limits.readingGrade() != null && Readability.of(text).grade() > limits.readingGrade()) {
            return Reading.wrong(field, Wording.that(field, tooHard(text, limits.readingGrade())));
        }
        return Reading.of(text);
    }

    private static String tooHard(String text, int highest) {
        var words = Readability.of(text);
        var hard = words.hardWords().stream().limit(HARD_WORDS_NAMED).collect(Collectors.joining("”, “"));
        return "must be easier to read: at most grade %d, and it is %.1f. Split long sentences, first “%s”%s"
                .formatted(
                        highest,
                        words.grade(),
                        shortened(words.longestSentence()),
                        hard.isEmpty() ? "" : ". Find shorter words for “%s”".formatted(hard));
    }

    private static String shortened(String sentence) {
        return sentence.length() <= SENTENCE_SHOWN
                ? sentence
                : sentence.substring(0, SENTENCE_SHOWN).strip() + "…";
    }

    private static String characters(int count) {
        return count == 1 ? "1 character" : String.format(Locale.UK, "%,d characters", count);
    }
}
