package org.alongside.cases;

import java.util.List;
import java.util.UUID;
import org.alongside.access.SecurityEvent;

/**
 * Somebody looked for a young person by name, found or not: DPA 2018 s.62 calls it consultation.
 *
 * @param words for each word that was looked for the keyed digest under which cases are found by it, never the word: who asks whether
 *     somebody was looked for needs the key
 * @param shown how many cases were shown
 * @param cases their references
 */
public record CasesSearched(UUID by, List<UUID> words, int shown, List<String> cases) implements SecurityEvent {}
