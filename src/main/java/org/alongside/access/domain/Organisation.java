package org.alongside.access.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.access.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** A service, police force, CPS area or witness care unit whose people use Alongside. */
@Entity
@Table(name = "organisations")
public class Organisation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    /** A new organisation; its name is unique. */
    public Organisation(String name, OrganisationKind kind) {
        this.id = Ids.next();
        this.name = name;
        this.kind = kind;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Organisation() {}

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }
}
