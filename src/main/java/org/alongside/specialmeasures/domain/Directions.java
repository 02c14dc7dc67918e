package org.alongside.specialmeasures.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All directions of all courts. */
public interface Directions extends Repository<Direction, UUID> {

    Direction save(Direction direction);

    Optional<Direction> findFirstByCaseIdOrderByKeptAtDescIdDesc(UUID caseId);

    List<Direction> findByCaseIdOrderByKeptAtDescIdDesc(UUID caseId);
}
