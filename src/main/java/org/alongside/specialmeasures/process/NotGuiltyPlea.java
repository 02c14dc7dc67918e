package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.cases.Answers;

/**
 * A plea of not guilty, as a form records it.
 *
 * @param limit the rule that limits the time to apply after a plea in that court: CrimPR 18.4(a)(i) or (ii)
 */
record NotGuiltyPlea(LocalDate on, String limit) {

    static final String CROWN_COURT = "SMA-CC";
    static final String MAGISTRATES_COURT = "SMA-MC";

    /** The plea that the answers tell of, if they do. */
    static Optional<NotGuiltyPlea> in(Answers answers) {
        return answers.date("pleaOn").map(on -> new NotGuiltyPlea(on, limit(answers.text("courtKind"))));
    }

    /** There is no limit of its own for youth courts, which are magistrates' courts. */
    static String limit(String courtKind) {
        return "crownCourt".equals(courtKind) ? CROWN_COURT : MAGISTRATES_COURT;
    }
}
