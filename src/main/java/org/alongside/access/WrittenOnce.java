package org.alongside.access;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** What is written down once and never changed: saving it inserts a row, and looks for none before. */
@MappedSuperclass
public abstract class WrittenOnce implements Persistable<UUID> {

    @Id
    private UUID id;

    @SuppressWarnings("NullAway.Init")
    protected WrittenOnce() {}

    protected WrittenOnce(UUID id) {
        this.id = id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always. */
    @Override
    public boolean isNew() {
        return true;
    }
}
