package org.alongside.specialmeasures.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.work.Refusal;

/** A draft as a reviewing lawyer returned it: which answers must change, and what is wrong with them. */
record MarkedDraft(Answers answers) {

    /** The parts of the draft, as the form {@code approve-application} names them. */
    private static final List<String> PARTS = List.of(
            "Way",
            "Eligibility",
            "Measures",
            "WitnessViews",
            "LiveLinkSupporter",
            "Recording",
            "OptOutOfPrimaryRule",
            "Rest");

    private static final String AS_A_WHOLE = "see what the reviewing lawyer wrote above the form";

    /** What must change, by the key of the draft's question. */
    Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        for (String part : PARTS) {
            String note = answers.text("note" + part);
            answers.chosen("change" + part).forEach(key -> marks.put(key, note.isBlank() ? AS_A_WHOLE : note));
        }
        return marks;
    }

    /** What must change as a whole. */
    String reason() {
        return answers.text("returnReason");
    }

    void requireAMark() {
        if (marks().isEmpty()) {
            throw new Refusal("changeWay", "Tick at least one answer that must change, under this heading or another");
        }
    }
}
