package org.alongside.specialmeasures.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All departures from wishes. */
public interface DepartureRows extends Repository<Departure, UUID> {

    Departure save(Departure departure);

    List<Departure> findByCaseIdOrderByDepartedAtAscIdAsc(UUID caseId);
}
