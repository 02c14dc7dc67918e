package org.alongside.timelimits;

import java.util.UUID;
import org.alongside.access.SecurityEvent;

/** An administrator replaced the file of bank holidays that all limits are counted by. */
public record BankHolidaysReplaced(int number, UUID by) implements SecurityEvent {}
