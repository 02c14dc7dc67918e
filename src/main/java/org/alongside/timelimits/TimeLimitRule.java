package org.alongside.timelimits;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.alongside.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * How long the law, a code or a protocol gives somebody to act: a row of the table {@code time-limits}. A limit in a case keeps a copy of it.
 *
 * @param id for example {@code SMA-CC}
 * @param length the number of units, negative when it counts back from the trigger; 0 is the same day, or no number at all
 * @param ending when the last day is over
 * @param enhanced whether this is the length for victims with enhanced rights under the Victims' Code, which every child is
 * @param trigger what sets it off, in plain words
 * @param owner who must act
 * @param obligation whether it must be done: nobody is late with what only may be done
 * @param source the provision that says so
 * @param verified whether the provision itself was read; otherwise the number is general knowledge
 * @param effectiveFrom the first day on which it applies; null when it is not in force
 */
@Embeddable
public record TimeLimitRule(
        @Column(name = "rule") String id,
        String title,
        int length,
        @Enumerated(EnumType.STRING) Unit unit,
        @Enumerated(EnumType.STRING) Ending ending,
        boolean enhanced,
        @Column(name = "trigger_words") String trigger,
        String owner,
        @Enumerated(EnumType.STRING) Obligation obligation,
        String source,
        boolean verified,
        @Column(name = "edition") @Nullable LocalDate effectiveFrom) {

    /** How the ids begin of what the service asks of itself. */
    private static final String PRACTICE = "PR-";

    /** The trigger of what counts from when its task opens. */
    static final String TASK_OPENED = "task opened";

    /**
     * Whether the service asks it of itself, and may let it stand still. Other rules of practice count from, or to, what no pause of the service
     * holds up: a lapse of a direction, a recording. They run on.
     */
    public boolean isPractice() {
        return id.startsWith(PRACTICE);
    }

    /** Who sets the last day. */
    public LimitKind kind() {
        return LimitKind.of(source);
    }

    /** Whether somebody is late once its last day has passed. */
    public boolean isOwed() {
        return obligation == Obligation.DUTY;
    }

    /** How long it is, in words, for example "5 business days before" or "the same day". */
    public String words() {
        if (unit.isCounted() && length == 0) {
            return "the same day";
        }
        return unit.words(Math.abs(length)) + (length < 0 ? " before" : "");
    }

    /** Who must act, in words: a role, or somebody who does not use Alongside. */
    public String ownerTitle() {
        return Role.ofWord(owner)
                .map(Role::title)
                .orElseGet(() -> Character.toUpperCase(owner.charAt(0)) + owner.substring(1));
    }

    public boolean isInForceOn(LocalDate day) {
        return effectiveFrom != null && !day.isBefore(effectiveFrom);
    }

    /** Whether the trigger is a date of birth, which only tells when a birthday is. */
    public boolean runsFromBirth() {
        return trigger.equals("date of birth");
    }

    /** Whether it counts from when its task opens, for each such task by itself: nothing that happens in a case starts it. */
    public boolean runsFromItsTask() {
        return trigger.equals(TASK_OPENED);
    }
}
