package org.alongside.access.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.access.Role;
import org.springframework.data.repository.Repository;

/** All relations of organisations and people to cases. */
public interface Relations extends Repository<CaseRelation, UUID> {

    CaseRelation save(CaseRelation relation);

    Optional<CaseRelation> findById(UUID id);

    default Optional<CaseRelation> findByCaseIdAndRole(UUID caseId, Role role) {
        return findById(Ids.of(caseId, role));
    }

    List<CaseRelation> findByCaseId(UUID caseId);
}
