package org.alongside.timelimits;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who let a limit be changed and why, in the words of whoever recorded it.
 *
 * @param recordedBy the user who recorded it; null when the process did
 */
public record Allowed(String by, String why, @Nullable UUID recordedBy) {}
