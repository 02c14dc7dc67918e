package org.alongside.work;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody is away from the first day to the last, both included. */
public record Away(UUID id, UUID userId, LocalDate from, LocalDate to) {

    /** Whether they are away on this day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
