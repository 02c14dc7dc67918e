package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.cases.Answers;
import org.alongside.specialmeasures.Measure;

/** An application as it was drafted, read from the answers of {@code draft-application}. */
record DraftedApplication(Answers answers) {

    boolean isByNotice() {
        return "noticeUnopposed".equals(answers.text("applicationRoute"));
    }

    boolean isCourtsOwnMotion() {
        return "courtsOwnMotion".equals(answers.text("applicationRoute"));
    }

    /** The rule that limits the time to apply: CrimPR 18.4(a)(i) or (ii). */
    String limit() {
        return "crownCourt".equals(answers.text("courtKind")) ? "SMA-CC" : "SMA-MC";
    }

    Optional<LocalDate> ownProposalOn() {
        return answers.date("ownProposalOn");
    }

    /** The measures that the application asks for. */
    List<Measure> measures() {
        return Arrays.stream(Measure.values()).filter(this::asksFor).toList();
    }

    /** A supporter is asked for by naming one, in a part of its own: CrimPR 18.10(f). */
    boolean asksFor(Measure measure) {
        return measure == Measure.LIVE_LINK_SUPPORTER
                ? List.of("named", "identified").contains(answers.text("supporterProposed"))
                : answers.text(measure.field("apply")).startsWith("asked");
    }

    /** Whether it says anywhere that it departs from a wish. */
    boolean departsFromAWish() {
        return Arrays.stream(Measure.values())
                .anyMatch(measure -> answers.text(measure.field("apply")).endsWith("DespiteWish"));
    }
}
