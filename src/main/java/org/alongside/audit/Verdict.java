package org.alongside.audit;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What checking the sealed log has found. */
public sealed interface Verdict {

    /** Every sealed entry is there, unchanged and in its place. */
    record Intact(long entries, Optional<Seal> last) implements Verdict {}

    /**
     * The first place where the log is not what was sealed.
     *
     * @param place where in the order of the whole log
     * @param entryId the entry that stands or stood there; null when not even that is known
     */
    record Broken(Fault fault, long place, @Nullable UUID entryId) implements Verdict {}

    /** In what way. */
    enum Fault {
        /** The entry is another than the sealed one: changed, or put in another's place. */
        CHANGED,
        /** The entry is gone. */
        MISSING,
        /** The place itself is gone, or there are more than were sealed. */
        PLACE_MISSING,
        /** The seal does not fit the entries before it, or was not written with the keyset. */
        SEAL,
        /** There is no such seal as was noted earlier: the log was cut off or written anew. */
        NOTED,
        /** The entry has no place though the time in which it could have got one is over. */
        SLIPPED_IN
    }
}
