package org.alongside.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.engine.Decisions.FiredRule;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was kept.
 *
 * @param version the version of the table that gave it
 * @param facts what was known then
 * @param rules the rules that fired, in the table's order
 * @param decidedOn the day in England and Wales
 */
public record Kept(
        UUID id,
        String decision,
        String version,
        Map<String, @Nullable Object> facts,
        List<FiredRule> rules,
        LocalDate decidedOn,
        Instant decidedAt) {}
