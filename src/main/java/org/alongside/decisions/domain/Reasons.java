package org.alongside.decisions.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.decisions.Explanation;
import org.alongside.engine.Decisions.FiredRule;
import org.jspecify.annotations.Nullable;

/** Explains an answer by the version of the table that gave it. */
public final class Reasons {

    private Reasons() {}

    /** The answer with its reasons. */
    public static Explanation of(
            Edition edition, Map<String, ? extends @Nullable Object> facts, List<FiredRule> fired, LocalDate on) {
        var explaining = new Explaining(edition, facts, fired, on);
        return new Explanation(
                edition.table().text().id(),
                edition.table().text().name(),
                String.valueOf(edition.number()),
                edition.isFirst() ? null : edition.effectiveFrom(),
                on,
                explaining.rules(),
                explaining.known(),
                explaining.missing(),
                explaining.notInForce());
    }
}
