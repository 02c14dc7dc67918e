package org.alongside.access;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Finds a name that lies encrypted: by a keyed digest of each of its words. Whoever has the database alone sees which rows share a word of
 * a name and not which word it is; the key is none of those that fields are encrypted with.
 */
public interface NameIndex {

    /** The id of the key that digests are made with now. */
    String present();

    /** The digest of a word as it is stored. */
    String digest(String word);

    /** The digest of a word as an id, for the log, which keeps no other text: the same 16 bytes. */
    default UUID mark(String word) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(digest(word)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** The digests of a word under every key there is: while a key is exchanged, some rows still have the older one's. */
    List<String> digests(String word);
}
