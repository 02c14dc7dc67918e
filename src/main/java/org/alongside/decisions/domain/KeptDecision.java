package org.alongside.decisions.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.EncryptedText;
import org.alongside.access.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a decision table said about a case on one day, and the facts it was told. Written once, never changed. */
@Entity
@Immutable
@Table(name = "kept_decisions")
public class KeptDecision {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;
    private String decision;
    private String tableVersion;

    @Convert(converter = EncryptedText.class)
    private String facts;

    private String firedRules;
    private LocalDate decidedOn;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptDecision() {}

    public KeptDecision(
            UUID caseId,
            String decision,
            String tableVersion,
            String facts,
            String firedRules,
            LocalDate decidedOn,
            Instant decidedAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.decision = decision;
        this.tableVersion = tableVersion;
        this.facts = facts;
        this.firedRules = firedRules;
        this.decidedOn = decidedOn;
        this.decidedAt = decidedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String decision() {
        return decision;
    }

    /** The version of the table that gave the answer. */
    public String tableVersion() {
        return tableVersion;
    }

    /** What was known, as JSON. */
    public String facts() {
        return facts;
    }

    /** The rules that fired, as JSON. */
    public String firedRules() {
        return firedRules;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
