package org.alongside.notices.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All notices. */
public interface Notices extends Repository<Notice, UUID> {

    Notice save(Notice notice);

    Optional<Notice> findById(UUID id);

    List<Notice> findByCaseIdOrderByPreparedAtDescIdDesc(UUID caseId);
}
