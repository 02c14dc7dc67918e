package org.alongside.cases.domain;

/** A wish about a measure without the words in which it was said. */
public record WishWord(String measure, String wish) {}
