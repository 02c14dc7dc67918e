package org.alongside.cases.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All cases. */
public interface WitnessCases extends Repository<WitnessCase, UUID> {

    WitnessCase save(WitnessCase witnessCase);

    /** Writes now: plain SQL in the same transaction refers to the row. */
    void flush();

    Optional<WitnessCase> findById(UUID id);

    Optional<WitnessCase> findByReference(String reference);

    boolean existsByImportKey(String importKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from WitnessCase c where c.id = :id")
    Optional<WitnessCase> lockById(UUID id);

    /** Locks many, always in the same order, and reads nothing that is encrypted. */
    @Query(
            nativeQuery = true,
            value = "select c.reference from witness_cases c where c.id in (:ids) order by c.id for update")
    List<String> lockAll(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from WitnessCase c where c.reference = :reference")
    Optional<WitnessCase> lockByReference(String reference);
}
