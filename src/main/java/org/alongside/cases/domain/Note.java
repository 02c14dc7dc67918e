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
import org.jspecify.annotations.Nullable;

/** A worker's note on a case. Written once, never changed. */
@Entity
@Table(name = "case_notes")
public class Note extends WrittenOnce {

    private UUID caseId;

    @Convert(converter = EncryptedText.class)
    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable Section section;

    private UUID writtenBy;
    private Instant writtenAt;
    private @Nullable String submitKey;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    /** @param submitKey what it was sent with; no two notes have the same */
    public Note(UUID id, UUID caseId, @Nullable Section section, Written written, @Nullable String submitKey) {
        super(id);
        this.caseId = caseId;
        this.section = section;
        this.text = written.text();
        this.writtenBy = written.by();
        this.writtenAt = written.at();
        this.submitKey = submitKey;
    }

    public UUID caseId() {
        return caseId;
    }

    public String text() {
        return text;
    }

    /** Whom it is for; none where it is from before that was asked, and its writer wrote nothing in cases any more when it was settled for them. */
    public Optional<Section> section() {
        return Optional.ofNullable(section);
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** What somebody wrote, and when. */
    public record Written(String text, UUID by, Instant at) {}
}
