package org.alongside.access;

import java.util.List;

/**
 * Finds a name that lies encrypted: by a keyed digest of each of its words. Whoever has the database alone sees which rows share a word of
 * a name and not which word it is; the key is none of those that fields are encrypted with.
 */
public interface NameIndex {

    /** The id of the key that digests are made with now. */
    String present();

    /** The digest of a word as it is stored. */
    String digest(String word);

    /** The digests of a word under every key there is: while a key is exchanged, some rows still have the older one's. */
    List<String> digests(String word);
}
