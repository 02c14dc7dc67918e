package org.alongside.timelimits;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who sets a limit's last day, as its source in the table says. */
public enum LimitKind {
    LAW("law", "The law or a court"),
    CODE("code", "The Victims' Code"),
    GUIDANCE("guidance", "A scheme, a protocol or guidance"),
    PRACTICE("practice", "Usual practice");

    private static final Pattern PRACTISED = Pattern.compile("^practice\\b|^HMCTS practice");

    private static final Pattern STATUTE = Pattern.compile("\\b(Act|Regulations|[A-Z]{3,}( Act)?) (19|20)\\d\\d\\b");

    private static final Pattern RULES = Pattern.compile("^(CrimPR|CPR|Criminal Practice Directions)\\b");

    private final String word;
    private final String title;

    LimitKind(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The kind of a source, by how it begins: what else it names is what the first stands on. A code of practice is not itself the law. */
    static LimitKind of(String source) {
        if (PRACTISED.matcher(source).find()) {
            return PRACTICE;
        }
        if (source.startsWith("Victims' Code")) {
            return CODE;
        }
        boolean law = STATUTE.matcher(source).find() && !source.contains("Code of Practice");
        return law || RULES.matcher(source).find() ? LAW : GUIDANCE;
    }

    /** The word for it in addresses. */
    public String word() {
        return word;
    }

    /** The kind as people say it. */
    public String title() {
        return title;
    }

    /** The kind that this word of an address means. */
    public static Optional<LimitKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
