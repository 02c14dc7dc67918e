package org.alongside.specialmeasures;

import org.jspecify.annotations.Nullable;

/**
 * A measure taken a step further.
 *
 * @param why the reason for it, in the words of whoever gave it or of the rule; kept encrypted
 */
public record Marking(
        Measure measure, MeasureStatus status, @Nullable String why) {}
