package org.alongside.timelimits.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.timelimits.LimitStatus;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A time limit in one case, from the day that sets it off until it is met, missed, stopped or superseded. It keeps the rule's length, unit and
 * source as they were when it started: a rule that changes later does not change it.
 */
@Entity
@Table(name = "running_limits")
public class RunningLimit {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;
    private String rule;
    private String title;
    private int length;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private String startedBy;
    private LocalDate startedOn;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private LimitStatus status;

    private @Nullable LocalDate pausedOn;
    private int pausedDays;
    private @Nullable LocalDate endedOn;
    private @Nullable UUID supersededBy;
    private String source;
    private boolean verified;

    @SuppressWarnings("NullAway.Init")
    protected RunningLimit() {}

    public RunningLimit(
            UUID caseId, TimeLimitRule rule, String startedBy, LocalDate startedOn, @Nullable LocalDate dueOn) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.rule = rule.id();
        this.title = rule.title();
        this.length = rule.length();
        this.unit = rule.unit();
        this.startedBy = startedBy;
        this.startedOn = startedOn;
        this.dueOn = dueOn;
        this.status = LimitStatus.RUNNING;
        this.source = rule.source();
        this.verified = rule.verified();
    }

    /** Its last day could not be counted when it started; now it can. */
    public void nowDueOn(LocalDate lastDay) {
        dueOn = lastDay;
    }

    /** What it asked for was done. A limit without a known last day cannot be called missed; a paused one is judged by the day it paused. */
    public void meet(LocalDate on) {
        var judged = pausedOn != null && pausedOn.isBefore(on) ? pausedOn : on;
        end(dueOn != null && judged.isAfter(dueOn) ? LimitStatus.MISSED : LimitStatus.MET, on);
    }

    /** Nothing is asked for any more. */
    public void stop(LocalDate on) {
        end(LimitStatus.STOPPED, on);
    }

    /** The same rule was set off again. */
    public void supersedeBy(RunningLimit next, LocalDate on) {
        end(LimitStatus.SUPERSEDED, on);
        supersededBy = next.id;
    }

    /** Stands still from this day on. */
    public void pause(LocalDate on) {
        become(LimitStatus.PAUSED);
        pausedOn = on;
    }

    /**
     * Runs again.
     *
     * @param days for how many of its days it stood still
     * @param newDueOn its last day with these added, null when that cannot be counted
     */
    public void resume(int days, @Nullable LocalDate newDueOn) {
        become(LimitStatus.RUNNING);
        pausedOn = null;
        pausedDays += days;
        dueOn = newDueOn;
    }

    private void end(LimitStatus how, LocalDate on) {
        become(how);
        endedOn = on;
    }

    private void become(LimitStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("Limit %s is %s and cannot become %s".formatted(rule, status, next));
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** The id of its rule, for example {@code SMA-CC}. */
    public String rule() {
        return rule;
    }

    public String title() {
        return title;
    }

    public int length() {
        return length;
    }

    public Unit unit() {
        return unit;
    }

    /** The event or task that set it off. */
    public String startedBy() {
        return startedBy;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** Empty when there is no last day, or when it lies beyond the bank holidays that are known. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public LimitStatus status() {
        return status;
    }

    public Optional<LocalDate> pausedOn() {
        return Optional.ofNullable(pausedOn);
    }

    /** For how many days of its unit (calendar days for weeks, months and years) it has stood still so far. */
    public int pausedDays() {
        return pausedDays;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<UUID> supersededBy() {
        return Optional.ofNullable(supersededBy);
    }

    public String source() {
        return source;
    }

    public boolean verified() {
        return verified;
    }
}
