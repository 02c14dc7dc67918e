package org.alongside.cases.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.EncryptedText;
import org.alongside.access.Section;
import org.alongside.access.WrittenOnce;
import org.alongside.cases.Run;
import org.jspecify.annotations.Nullable;

/** One form as it was answered. Written once, never changed. */
@Entity
@Table(name = "case_records")
public class CaseRecord extends WrittenOnce {

    private UUID caseId;
    private String runId;
    private String task;
    private String form;
    private String formVersion;

    @Convert(converter = EncryptedText.class)
    private String answers;

    @Enumerated(EnumType.STRING)
    private @Nullable Section section;

    private UUID recordedBy;
    private Instant recordedAt;
    private @Nullable String submitKey;

    @SuppressWarnings("NullAway.Init")
    protected CaseRecord() {}

    public CaseRecord(UUID id, Run run, Origin origin, String answers, UUID recordedBy, Instant recordedAt) {
        super(id);
        this.caseId = run.caseId();
        this.runId = run.id();
        this.task = origin.task();
        this.form = origin.form();
        this.formVersion = origin.formVersion();
        this.answers = answers;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** With the key it was sent with; no two records have the same. */
    public CaseRecord sentWith(String key) {
        submitKey = key;
        return this;
    }

    /** Where its writer wrote on that day; not with a form that has a section of its own. */
    public CaseRecord in(@Nullable Section writers) {
        section = writers;
        return this;
    }

    public UUID caseId() {
        return caseId;
    }

    public Run run() {
        return new Run(caseId, runId);
    }

    public Origin origin() {
        return new Origin(task, form, formVersion);
    }

    /** The answers as JSON. */
    public String answers() {
        return answers;
    }

    public Optional<Section> section() {
        return Optional.ofNullable(section);
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The task that was done, by which form, in which version. */
    public record Origin(String task, String form, String formVersion) {}
}
