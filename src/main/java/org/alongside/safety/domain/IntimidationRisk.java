package org.alongside.safety.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.safety.RiskGrade;
import org.jspecify.annotations.Nullable;

/** The risk of intimidation as it was graded once; grading it again is another row. */
@Entity
@Table(name = "intimidation_risks")
public class IntimidationRisk {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;
    private String runId;

    @Enumerated(EnumType.STRING)
    private RiskGrade grade;

    private String reason;
    private Instant gradedAt;
    private LocalDate gradedOn;
    private LocalDate reviewOn;
    private @Nullable LocalDate overOn;

    @SuppressWarnings("NullAway.Init")
    protected IntimidationRisk() {}

    public IntimidationRisk(Run run, RiskGrade grade, String reason, Instant gradedAt, LocalDate reviewOn) {
        this.id = Ids.next();
        this.caseId = run.caseId();
        this.runId = run.id();
        this.grade = grade;
        this.reason = reason;
        this.gradedAt = gradedAt;
        this.gradedOn = LocalDate.ofInstant(gradedAt, LegalToday.LONDON);
        this.reviewOn = reviewOn;
    }

    /** Is watched on until the next review. */
    public void watchUntil(LocalDate nextReview) {
        reviewOn = nextReview;
    }

    /** Ends; an ended risk stays ended. */
    public void end(LocalDate on) {
        if (overOn == null) {
            overOn = on;
        }
    }

    public UUID caseId() {
        return caseId;
    }

    public Run run() {
        return new Run(caseId, runId);
    }

    public RiskGrade grade() {
        return grade;
    }

    /** Why it was graded so: the words of the decision table's rule. */
    public String reason() {
        return reason;
    }

    public LocalDate gradedOn() {
        return gradedOn;
    }

    /** When it must be looked at again. */
    public LocalDate reviewOn() {
        return reviewOn;
    }

    public Optional<LocalDate> overOn() {
        return Optional.ofNullable(overOn);
    }

    public boolean isOpen() {
        return overOn == null;
    }
}
