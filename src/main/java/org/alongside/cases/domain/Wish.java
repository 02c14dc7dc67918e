package org.alongside.cases.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.EncryptedText;
import org.alongside.access.WrittenOnce;
import org.alongside.cases.Wishes.Conversation;
import org.alongside.cases.Wishes.WishSaid;
import org.jspecify.annotations.Nullable;

/** What a young person wished about one measure at one moment. A change of mind is another wish. */
@Entity
@Table(name = "wishes")
public class Wish extends WrittenOnce {

    private UUID caseId;
    private String measure;
    private String wish;

    @Convert(converter = EncryptedText.class)
    private @Nullable String ownWords;

    private @Nullable LocalDate saidOn;

    @Convert(converter = EncryptedText.class)
    private @Nullable String whoWasPresent;

    @Convert(converter = EncryptedText.class)
    private @Nullable String howExplained;

    @Convert(converter = EncryptedText.class)
    private @Nullable String explainedWith;

    @Convert(converter = EncryptedText.class)
    private @Nullable String conversationWords;

    private UUID recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Wish() {}

    public Wish(UUID id, UUID caseId, WishSaid said, UUID recordedBy, Instant recordedAt) {
        super(id);
        this.caseId = caseId;
        this.measure = said.measure();
        this.wish = said.wish();
        this.ownWords = said.ownWords();
        Conversation talk = said.conversation();
        this.saidOn = talk.on();
        this.whoWasPresent = talk.whoWasPresent();
        this.howExplained = talk.howExplained();
        this.explainedWith = talk.explainedWith();
        this.conversationWords = talk.ownWords();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID caseId() {
        return caseId;
    }

    public WishSaid said() {
        var talk = new Conversation(saidOn, whoWasPresent, howExplained, explainedWith, conversationWords);
        return new WishSaid(measure, wish, ownWords, talk);
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
