package org.alongside.forms.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.access.EncryptedText;
import org.jspecify.annotations.Nullable;

/** What one person has typed into the form of one work item, kept until it is submitted. */
@Entity
@Table(name = "form_drafts")
public class FormDraft {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID workItemId;
    private UUID userId;

    @Convert(converter = EncryptedText.class)
    private String typed;

    private Instant savedAt;

    public FormDraft(UUID id, UUID workItemId, UUID userId, String typed, Instant savedAt) {
        this.id = id;
        this.workItemId = workItemId;
        this.userId = userId;
        this.typed = typed;
        this.savedAt = savedAt;
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected FormDraft() {}

    /** Puts what is typed now in the place of what was typed before. */
    public void retype(String typedNow, Instant now) {
        typed = typedNow;
        savedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID workItemId() {
        return workItemId;
    }

    public UUID userId() {
        return userId;
    }

    /** Input names and values as JSON. */
    public String typed() {
        return typed;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
