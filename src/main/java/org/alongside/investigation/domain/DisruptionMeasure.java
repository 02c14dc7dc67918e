package org.alongside.investigation.domain;

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
import org.alongside.cases.Run;
import org.jspecify.annotations.Nullable;

/** One term of a disruption measure, from the day it was sought. A renewal is another term. */
@Entity
@Table(name = "disruption_measures")
public class DisruptionMeasure {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;
    private String runId;

    @Enumerated(EnumType.STRING)
    private DisruptionTool kind;

    @Enumerated(EnumType.STRING)
    private Standing status;

    private LocalDate soughtOn;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate expiresOn;
    private @Nullable LocalDate reviewOn;
    private @Nullable LocalDate endedOn;

    public DisruptionMeasure(Run run, DisruptionTool tool, LocalDate soughtOn) {
        this.id = Ids.next();
        this.caseId = run.caseId();
        this.runId = run.id();
        this.kind = tool;
        this.status = Standing.SOUGHT;
        this.soughtOn = soughtOn;
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected DisruptionMeasure() {}

    /** It was issued for a term. */
    public void issue(Term term) {
        become(Standing.IN_FORCE);
        issuedOn = term.issuedOn();
        expiresOn = term.lastDay();
        reviewOn = term.reviewOn();
    }

    /** Whoever decides did not issue it. */
    public void refuse(LocalDate on) {
        become(Standing.NOT_ISSUED);
        endedOn = on;
    }

    /** Another term takes the place of this one. */
    public void renew(LocalDate on) {
        become(Standing.RENEWED);
        endedOn = on;
    }

    /** It goes on, and comes up for review again on another day. */
    public void lookAgainOn(LocalDate day) {
        reviewOn = day;
    }

    /** It is over: expired when its last day has passed, ended otherwise. */
    public void close(LocalDate today) {
        become(isPastOn(today) ? Standing.EXPIRED : Standing.ENDED);
        endedOn = today;
    }

    /** Whether its last day lies behind this day, whatever the register says. */
    public boolean isPastOn(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Run run() {
        return new Run(caseId, runId);
    }

    public DisruptionTool tool() {
        return kind;
    }

    public Standing standing() {
        return status;
    }

    public LocalDate soughtOn() {
        return soughtOn;
    }

    public Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    /** The last day on which it binds; empty while it is not issued and when it has none. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(expiresOn);
    }

    /** The day on which it comes up for review; empty while it is not issued. */
    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    private void become(Standing next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("A disruption measure cannot go from %s to %s".formatted(status, next));
        }
        status = next;
    }
}
