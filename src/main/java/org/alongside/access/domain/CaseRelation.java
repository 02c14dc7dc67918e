package org.alongside.access.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** Who is responsible for a case in one role: an organisation and, once allocated, one of its people. One per case and role. */
@Entity
@Table(name = "case_relations")
public class CaseRelation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID organisationId;
    private @Nullable UUID userId;
    private int teamAsked;

    /** Read with the relation: hardly any case has a wall, and for all others nobody has to ask. */
    @Formula("(select count(*) from case_walls w where w.case_id = case_id and w.taken_down_at is null)")
    private int walls;

    /** Makes an organisation responsible; nobody is allocated yet. */
    public CaseRelation(UUID caseId, Role role, UUID organisationId) {
        this.id = Ids.of(caseId, role);
        this.caseId = caseId;
        this.role = role;
        this.organisationId = organisationId;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CaseRelation() {}

    /** Hands the responsibility to an organisation; whoever was allocated is so no longer. */
    public void passTo(UUID organisation) {
        organisationId = organisation;
        userId = null;
    }

    public void allocateTo(UUID user) {
        userId = user;
    }

    /** Gives the case back to the organisation's team. */
    public void release() {
        userId = null;
    }

    /** One more open task needs somebody else of the team. */
    public void askTeam() {
        teamAsked++;
    }

    /** One of the tasks that need somebody else of the team is over. */
    public void teamAnswered() {
        teamAsked = Math.max(0, teamAsked - 1);
    }

    public UUID organisationId() {
        return organisationId;
    }

    public Relation asRelation() {
        return new Relation(caseId, role, organisationId, userId, teamAsked > 0, walls > 0);
    }
}
