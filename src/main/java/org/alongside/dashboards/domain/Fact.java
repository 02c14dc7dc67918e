package org.alongside.dashboards.domain;

import java.time.LocalDate;

/** Something that happened in a case; the word says what more figures need, and is empty where they need no more. */
record Fact(OutcomeFact kind, String word, LocalDate on) {}
