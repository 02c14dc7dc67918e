package org.alongside.decisions.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.Ids;
import org.jspecify.annotations.Nullable;

/** One version of a decision table, the file itself kept with it. Without a day from which it is in force it is a draft. */
@Entity
@Table(name = "decision_versions")
public class DecisionVersion {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private String decision;
    private int number;
    private @Nullable LocalDate effectiveFrom;
    private String dmn;
    private @Nullable UUID keptBy;
    private Instant keptAt;
    private @Nullable UUID releasedBy;
    private @Nullable Instant releasedAt;
    private @Nullable Integer comparedWith;
    private @Nullable LocalDate comparedFor;
    private @Nullable Instant comparedAt;
    private int casesCompared;
    private int casesChanged;
    private int casesLosing;

    @SuppressWarnings("NullAway.Init")
    protected DecisionVersion() {}

    /** @param keptBy who uploaded it; null when it came with the software */
    public DecisionVersion(String decision, int number, String dmn, @Nullable UUID keptBy, Instant keptAt) {
        this.id = Ids.next();
        this.decision = decision;
        this.number = number;
        this.dmn = dmn;
        this.keptBy = keptBy;
        this.keptAt = keptAt;
    }

    /** Puts it in force from a day on; no case is decided anew by this. */
    public void release(LocalDate from, @Nullable UUID by, Instant at) {
        if (effectiveFrom != null) {
            throw new IllegalStateException("Version %d of %s is released".formatted(number, decision));
        }
        this.effectiveFrom = from;
        this.releasedBy = by;
        this.releasedAt = at;
    }

    /** Notes what a comparison of every open case with another version found, as if it were in force from a day on. */
    public void compared(int with, LocalDate from, Comparison found, Instant at) {
        this.comparedWith = with;
        this.comparedFor = from;
        this.casesCompared = found.cases;
        this.casesChanged = found.changed;
        this.casesLosing = found.losing;
        this.comparedAt = at;
    }

    /** Whether this person uploaded it: somebody else has to look at it before it decides anything. */
    public boolean isUploadedBy(UUID person) {
        return person.equals(keptBy);
    }

    public UUID id() {
        return id;
    }

    public String decision() {
        return decision;
    }

    public int number() {
        return number;
    }

    public @Nullable LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public boolean isDraft() {
        return effectiveFrom == null;
    }

    public String dmn() {
        return dmn;
    }

    public @Nullable UUID keptBy() {
        return keptBy;
    }

    public Instant keptAt() {
        return keptAt;
    }

    public @Nullable UUID releasedBy() {
        return releasedBy;
    }

    public @Nullable Instant releasedAt() {
        return releasedAt;
    }

    /** The number of the version it was compared with last; null when never. */
    public @Nullable Integer comparedWith() {
        return comparedWith;
    }

    /** The first day it was compared for; null when never. */
    public @Nullable LocalDate comparedFor() {
        return comparedFor;
    }

    public @Nullable Instant comparedAt() {
        return comparedAt;
    }

    public int casesCompared() {
        return casesCompared;
    }

    public int casesChanged() {
        return casesChanged;
    }

    /** Of how many cases less would be said than now. */
    public int casesLosing() {
        return casesLosing;
    }

    /**
     * What a comparison found.
     *
     * @param cases how many open cases were decided by both
     * @param changed of how many the answer would be another
     * @param losing of how many of these less would be said than now
     */
    public record Comparison(int cases, int changed, int losing) {}
}
