package org.alongside.specialmeasures;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that gave a young person something else than they wished.
 *
 * @param wish wants or doesNotWant; directed where they had no wish and relied on the court's direction
 * @param on the day it happened, which may be before it was written down
 * @param toldOn the day they were told so; null while nobody has
 */
public record DepartureView(
        Measure measure,
        String wish,
        DepartureStep step,
        String reason,
        Instant at,
        LocalDate on,
        @Nullable LocalDate toldOn) {}
