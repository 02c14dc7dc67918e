package org.alongside.work;

import java.util.UUID;
import org.alongside.access.SecurityEvent;

/** A person is not away after all. */
public record LeaveTakenBack(UUID userId, UUID leaveId, UUID by) implements SecurityEvent {}
