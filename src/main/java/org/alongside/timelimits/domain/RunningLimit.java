package org.alongside.timelimits.domain;

import jakarta.persistence.Embedded;
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
import org.alongside.timelimits.Because;
import org.alongside.timelimits.Ending;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.LimitStatus;
import org.alongside.timelimits.TimeLimitRule;
import org.jspecify.annotations.Nullable;

/** A time limit in one case, from the day that sets it off until it is met, missed, stopped or superseded. */
@Entity
@Table(name = "running_limits")
public class RunningLimit {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;
    private String subject;

    @Embedded
    private TimeLimitRule rule;

    private String startedBy;
    private LocalDate startedOn;
    private @Nullable LocalDate dueOn;
    private boolean daySet;
    private @Nullable LocalDate extendedTo;
    private int calendar;

    @Enumerated(EnumType.STRING)
    private LimitStatus status;

    private @Nullable LocalDate pausedOn;
    private int pausedDays;
    private @Nullable LocalDate endedOn;
    private boolean afterFive;
    private @Nullable UUID supersededBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Because supersededBecause;

    @SuppressWarnings("NullAway.Init")
    protected RunningLimit() {}

    /**
     * A limit that runs; its last day is still to be said.
     *
     * @param startedBy the event or task that sets it off
     * @param startedOn the day that sets it off, which is not counted
     */
    public RunningLimit(LimitOf of, TimeLimitRule rule, String startedBy, LocalDate startedOn) {
        this.id = Ids.next();
        this.caseId = of.caseId();
        this.subject = of.subject();
        this.rule = rule;
        this.startedBy = startedBy;
        this.startedOn = startedOn;
        this.status = LimitStatus.RUNNING;
    }

    /** Its last day as it was counted by a bank-holiday file; null when that file does not reach so far. */
    public void countedBy(int file, @Nullable LocalDate lastDay) {
        calendar = file;
        dueOn = lastDay;
    }

    /** Its last day was said and is not counted. */
    public void setTo(LocalDate lastDay) {
        daySet = true;
        dueOn = lastDay;
    }

    /** A court gave it this last day, which stands whatever is counted (CrimPR 18.6). A limit that had ended is judged again. */
    public void extendTo(LocalDate lastDay) {
        extendedTo = lastDay;
        if (endedOn != null && judge(endedOn) != status) {
            become(judge(endedOn));
        }
    }

    /** Takes over from the limit whose place it takes: a court's last day, for how long it stood still, and that it does. */
    public void goOnFrom(RunningLimit earlier) {
        extendedTo = earlier.extendedTo;
        pausedDays = earlier.pausedDays;
        pausedOn = earlier.pausedOn;
        if (earlier.status == LimitStatus.PAUSED) {
            become(LimitStatus.PAUSED);
        }
    }

    /**
     * What it asked for was done. A limit without a known last day cannot be called missed; a paused one is judged by the day it paused.
     *
     * @param late whether it was done after 5 pm on this day, which is too late for some limits on their last day
     */
    public void meet(LocalDate on, boolean late) {
        afterFive = late;
        end(judge(on), on);
    }

    /** Ends as the limit did whose place it takes, which had been met or missed. */
    public void endAs(RunningLimit earlier) {
        earlier.endedOn().ifPresent(on -> meet(on, earlier.afterFive));
    }

    private LimitStatus judge(LocalDate on) {
        boolean afterItsHour = afterFive && rule.ending() == Ending.FIVE_PM_LAST_WORKING_DAY;
        return dueOn().filter(last -> judgedOn(on).isAfter(last) || afterItsHour && on.equals(last))
                .map(missed -> LimitStatus.MISSED)
                .orElse(LimitStatus.MET);
    }

    /** The day by which it is judged when it is met on this day. */
    public LocalDate judgedOn(LocalDate on) {
        return pausedOn != null && pausedOn.isBefore(on) ? pausedOn : on;
    }

    /** Nothing is asked for any more. */
    public void stop(LocalDate on) {
        end(LimitStatus.STOPPED, on);
    }

    /** Another limit takes its place; when it ended stays known. */
    public void supersedeBy(RunningLimit next, LocalDate on, Because because) {
        become(LimitStatus.SUPERSEDED);
        if (endedOn == null) {
            endedOn = on;
        }
        supersededBy = next.id;
        supersededBecause = because;
    }

    /** Stands still from this day on. */
    public void pause(LocalDate on) {
        become(LimitStatus.PAUSED);
        pausedOn = on;
    }

    /** Runs again; it stood still for so many of its days. */
    public void resume(int days) {
        become(LimitStatus.RUNNING);
        pausedOn = null;
        pausedDays += days;
    }

    private void end(LimitStatus how, LocalDate on) {
        become(how);
        endedOn = on;
    }

    private void become(LimitStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("Limit %s is %s and cannot become %s".formatted(rule.id(), status, next));
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** Its rule as it was when it started: a rule that changes later does not change it. */
    public TimeLimitRule rule() {
        return rule;
    }

    /** The task it is for, where a case can have several of its rule; otherwise empty. */
    public String subject() {
        return subject;
    }

    /** Whether its last day was set by a court instead of counted. */
    public boolean daySet() {
        return daySet;
    }

    /** The number of the bank-holiday file it was counted with. */
    public int calendar() {
        return calendar;
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
        return Optional.ofNullable(extendedTo == null ? dueOn : extendedTo);
    }

    /** The last day as it was before a court gave another. */
    public Optional<LocalDate> firstDueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** The last day that a court gave instead. */
    public Optional<LocalDate> extendedTo() {
        return Optional.ofNullable(extendedTo);
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

    public Optional<Because> supersededBecause() {
        return Optional.ofNullable(supersededBecause);
    }
}
