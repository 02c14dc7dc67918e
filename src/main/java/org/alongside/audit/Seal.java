package org.alongside.audit;

import java.time.Instant;

/**
 * The end of a batch of entries.
 *
 * @param lastPlace how many entries the log had up to here
 * @param lastArrival the highest number of arrival in it
 * @param digest the chain's digest there, in hexadecimal
 * @param head the same under the keyset: without its keys nobody can write another
 */
public record Seal(long number, long lastPlace, long lastArrival, String digest, String head, Instant sealedAt) {

    /** What an auditor notes to compare with later: number and digest. */
    public String note() {
        return number + ":" + digest;
    }
}
