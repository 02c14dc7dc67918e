package org.alongside.work;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.SecurityEvent;

/** Somebody said when a person is away. */
public record LeaveEntered(UUID userId, LocalDate from, LocalDate to, UUID by) implements SecurityEvent {}
