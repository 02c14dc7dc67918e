package org.alongside.cases.domain;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.access.NameIndex;

/**
 * What a case is found by: digests of at most four words of the young person's name, those of the family name first.
 *
 * @param key the id of the key they were made with
 * @param words one digest a word
 */
public record NameDigests(String key, List<String> words) {

    /** How many words of a name are looked for. */
    public static final int MOST = 4;

    public static NameDigests of(String givenName, String familyName, NameIndex index) {
        List<String> words = Stream.of(familyName, givenName)
                .flatMap(name -> NameWords.of(name).stream())
                .distinct()
                .limit(MOST)
                .map(index::digest)
                .toList();
        return new NameDigests(index.present(), words);
    }
}
