package org.alongside.access.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All organisations. */
public interface Organisations extends Repository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    boolean existsByNameIgnoreCase(String name);

    List<Organisation> findAllByOrderByName();
}
