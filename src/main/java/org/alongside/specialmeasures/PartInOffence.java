package org.alongside.specialmeasures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.cases.Answers;
import org.alongside.work.Refusal;

/**
 * Whether a young person is a complainant, against whom an offence is said to have been committed, or saw or heard of it only. A complainant is
 * eligible without more (YJCEA 1999 s.17(4)) and anonymous for life (SO(A)A 1992 s.1); any child who is a witness is eligible by age (s.16).
 */
public enum PartInOffence {
    COMPLAINANT("complainant"),
    WITNESS_ONLY("witnessOnly"),
    NOT_KNOWN("notKnown");

    /** The question of the forms that ask for it. */
    private static final String FIELD = "partInOffence";

    /** What the police tick on the MG2 for a complainant. */
    private static final Set<String> GROUNDS = Set.of("S17_SEX", "S17_MSA", "S17_DA");

    private final String word;

    PartInOffence(String word) {
        this.word = word;
    }

    /** What a form says of it; empty where the form did not ask yet. */
    public static Optional<PartInOffence> in(Answers answers) {
        String said = answers.text(FIELD);
        return Arrays.stream(values()).filter(part -> part.word.equals(said)).findFirst();
    }

    /**
     * What the answers of a form say taken together: who is ticked as a complainant is not taken for a witness only.
     *
     * @param grounds the question of the form for the grounds of eligibility
     */
    public static Optional<PartInOffence> in(Answers answers, String grounds) {
        return in(answers).map(part -> part == WITNESS_ONLY && namesComplainant(answers, grounds) ? NOT_KNOWN : part);
    }

    /**
     * Makes sure that a form does not say both.
     *
     * @throws Refusal when it does
     */
    public static void requireOne(Answers answers, String grounds) {
        if (in(answers).filter(WITNESS_ONLY::equals).isPresent() && namesComplainant(answers, grounds)) {
            throw new Refusal(
                    FIELD,
                    "They cannot be a complainant, as the form says elsewhere, and only a witness: put one of them right");
        }
    }

    private static boolean namesComplainant(Answers answers, String grounds) {
        List<String> ticked = answers.chosen(grounds);
        return ticked.stream().anyMatch(GROUNDS::contains) || answers.yes("indecentImages");
    }
}
