package org.alongside.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.alongside.decisions.OwnTable;
import org.alongside.decisions.RuleProblem;
import org.alongside.engine.camunda.TestDecisions;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A table as it comes with the software, spoilt in one place and handed in as a draft of itself. */
final class TriedDraft {

    static final String INTERVAL = "check-in-interval";

    private static final DraftCheck CHECK = new DraftCheck(
            TestDecisions.decisions(), new OwnTables(new StaticListableBeanFactory().getBeanProvider(OwnTable.class)));

    private TriedDraft() {}

    /** Hands it in. */
    static void require(String text, String decision) {
        CHECK.require(text, TestEditions.first(decision));
    }

    /** What is said when it is refused, as it must be. */
    static List<String> refused(String decision, String text) {
        var refusal = catchThrowableOfType(RefusedRules.class, () -> require(text, decision));
        assertThat(refusal).as("refused").isNotNull();
        return refusal.problems().stream().map(RuleProblem::sentence).toList();
    }

    static String dmn(String decision) {
        return TestDecisions.table(decision).dmn();
    }

    /** The intervals with another content of one cell. */
    static String cell(String id, String content) {
        String changed = dmn(INTERVAL)
                .replaceFirst("(?s)(Entry id=\"" + id + "\">\\s*<text>)[^<]*", "$1" + content.replace("$", "\\$"));
        assertThat(changed).isNotEqualTo(dmn(INTERVAL));
        return changed;
    }
}
