package org.alongside.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened a case in an emergency: a colleague's, in a role that they hold.
 *
 * @param words why, in their own words
 * @param endsAt when it ends by itself, or when it was ended by hand
 * @param lookedBy the manager who looked at it; nobody yet where null
 */
public record Emergency(
        UUID id,
        UUID caseId,
        UUID userId,
        Role role,
        Why why,
        String words,
        Instant openedAt,
        Instant endsAt,
        @Nullable UUID lookedBy) {

    /** Why one opens a case that is not one's own. */
    public enum Why {
        SAFETY("safety", "The young person may be in danger"),
        COURT("court", "Something at court cannot wait"),
        CONTACT("contact", "The young person or their family got in touch and nobody else is there");

        private final String word;
        private final String title;

        Why(String word, String title) {
            this.word = word;
            this.title = title;
        }

        /** The word for it in pages' fields and in the log. */
        public String word() {
            return word;
        }

        /** The reason as people say it. */
        public String title() {
            return title;
        }

        public static Optional<Why> ofWord(String word) {
            return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
        }
    }

    /** Without the words: they end up in log lines. */
    @Override
    public String toString() {
        return "Emergency[" + id + "]";
    }
}
