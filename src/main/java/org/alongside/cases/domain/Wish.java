package org.alongside.cases.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.access.EncryptedText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What a young person wished about one measure at one moment. A change of mind is another wish. */
@Entity
@Table(name = "wishes")
public class Wish implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID caseId;
    private String measure;
    private String wish;

    @Convert(converter = EncryptedText.class)
    private @Nullable String ownWords;

    @Convert(converter = EncryptedText.class)
    private @Nullable String whoWasPresent;

    private UUID recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Wish() {}

    public Wish(UUID id, UUID caseId, Said said, UUID recordedBy, Instant recordedAt) {
        this.id = id;
        this.caseId = caseId;
        this.measure = said.measure();
        this.wish = said.wish();
        this.ownWords = said.ownWords();
        this.whoWasPresent = said.whoWasPresent();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always: a wish is saved once. */
    @Override
    public boolean isNew() {
        return true;
    }

    public UUID caseId() {
        return caseId;
    }

    public Said said() {
        return new Said(measure, wish, ownWords, whoWasPresent);
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The wish itself: wants, doesNotWant, notSure or notAsked, in the young person's own words. */
    public record Said(
            String measure,
            String wish,
            @Nullable String ownWords,
            @Nullable String whoWasPresent) {}
}
