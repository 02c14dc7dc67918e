package org.alongside.cases.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.access.EncryptedText;
import org.springframework.data.domain.Persistable;

/** A worker's note on a case. Written once, never changed. */
@Entity
@Table(name = "case_notes")
public class Note implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID caseId;

    @Convert(converter = EncryptedText.class)
    private String text;

    private UUID writtenBy;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    public Note(UUID id, UUID caseId, String text, UUID writtenBy, Instant writtenAt) {
        this.id = id;
        this.caseId = caseId;
        this.text = text;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always: a note is saved once. */
    @Override
    public boolean isNew() {
        return true;
    }

    public UUID caseId() {
        return caseId;
    }

    public String text() {
        return text;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
