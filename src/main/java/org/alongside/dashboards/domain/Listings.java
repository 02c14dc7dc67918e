package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The listings of a trial, one for each date it had until a jury was done with it: a listing counts as its first day did; one that was moved
 * or taken off before its day was vacated.
 */
final class Listings {

    private final List<Fact> outcomes = new ArrayList<>();
    private boolean listed;
    private boolean hadItsDay;
    private boolean offTheList;
    private int moves;
    private @Nullable LocalDate overOn;

    static Listings of(List<Fact> facts) {
        var listings = new Listings();
        facts.forEach(listings::take);
        return listings;
    }

    /** How each listing was counted, the oldest first. */
    List<Fact> outcomes() {
        return outcomes;
    }

    /** How often the trial was given another day. */
    int moves() {
        return moves;
    }

    /** When the trial was over; empty while it may still get days. */
    Optional<LocalDate> overOn() {
        return Optional.ofNullable(overOn);
    }

    private void take(Fact fact) {
        switch (fact.kind()) {
            case TRIAL_FIXED -> fix();
            case TRIAL_DAY -> sit(fact);
            case TRIAL_MOVED -> {
                leave(fact);
                moves++;
            }
            case TRIAL_TAKEN_OFF -> {
                leave(fact);
                listed = false;
                offTheList = true;
            }
            case TRIAL_HELD, PROSECUTION_CONCLUDED -> end(fact);
            default -> {
                // the rest says nothing of the trial's dates
            }
        }
    }

    /** A trial that was off the list and is fixed again has moved; only the time or place changes of one that is listed. */
    private void fix() {
        if (!listed) {
            moves += offTheList ? 1 : 0;
            hadItsDay = false;
        }
        listed = true;
        offTheList = false;
        overOn = null;
    }

    private void sit(Fact day) {
        if (!hadItsDay) {
            outcomes.add(day);
        }
        hadItsDay = true;
    }

    private void leave(Fact off) {
        if (!hadItsDay) {
            outcomes.add(new Fact(OutcomeFact.TRIAL_DAY, "vacated", off.on()));
        }
        hadItsDay = false;
    }

    private void end(Fact end) {
        if (listed || offTheList) {
            overOn = end.on();
        }
        listed = false;
    }
}
