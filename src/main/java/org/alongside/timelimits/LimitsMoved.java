package org.alongside.timelimits;

import java.util.List;

/** Many limits of many cases have other last days, since the bank holidays changed. The log hears of the file, not of each limit. */
public record LimitsMoved(List<LimitMoved> limits) {}
