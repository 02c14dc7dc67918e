package org.alongside.cases.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All answered forms. */
public interface CaseRecordRows extends Repository<CaseRecord, UUID> {

    boolean existsBySubmitKey(String submitKey);

    CaseRecord save(CaseRecord caseRecord);

    Optional<CaseRecord> findById(UUID id);

    Optional<CaseRecord> findFirstByCaseIdAndTaskOrderByRecordedAtDescIdDesc(UUID caseId, String task);

    Optional<CaseRecord> findFirstByCaseIdAndRunIdAndTaskOrderByRecordedAtDescIdDesc(
            UUID caseId, String runId, String task);

    List<CaseRecord> findByCaseIdAndTaskInOrderByRecordedAtAscIdAsc(UUID caseId, Collection<String> tasks);

    List<CaseRecord> findByCaseIdOrderByRecordedAtDescIdDesc(UUID caseId);
}
