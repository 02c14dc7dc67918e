package org.alongside.decisions.domain;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All versions of all decision tables, drafts too. */
public interface DecisionVersions extends Repository<DecisionVersion, UUID> {

    DecisionVersion save(DecisionVersion version);

    void flush();

    Optional<DecisionVersion> findById(UUID id);

    /** A version that nobody else may change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from DecisionVersion v where v.id = :id")
    Optional<DecisionVersion> lockById(UUID id);

    List<DecisionVersion> findByDecisionOrderByNumberDesc(String decision);

    Optional<DecisionVersion> findByDecisionAndNumber(String decision, int number);

    /** What a node has to know to choose the version of a day; the files are left where they are. */
    @Query("""
            select new org.alongside.decisions.domain.DecisionVersions$Released(v.decision, v.number, v.effectiveFrom)
              from DecisionVersion v where v.effectiveFrom is not null""")
    List<Released> released();

    /** A version that is in force from a day on. */
    record Released(String decision, int number, LocalDate from) {}
}
