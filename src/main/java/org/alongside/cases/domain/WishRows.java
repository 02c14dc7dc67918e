package org.alongside.cases.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All wishes. */
public interface WishRows extends Repository<Wish, UUID> {

    Wish save(Wish wish);

    List<Wish> findByCaseIdOrderByRecordedAtDescIdDesc(UUID caseId);
}
