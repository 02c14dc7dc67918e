package org.alongside.timelimits;

/** Every open limit is counted by the bank holidays that count now; what is due without a limit can follow. */
public record LimitsRecounted() {}
