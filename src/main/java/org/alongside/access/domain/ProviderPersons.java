package org.alongside.access.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody who has signed in at a provider. */
public interface ProviderPersons extends Repository<ProviderPerson, UUID> {

    ProviderPerson save(ProviderPerson person);

    Optional<ProviderPerson> findById(UUID id);

    Optional<ProviderPerson> findByIssuerAndSubject(String issuer, String subject);

    Optional<ProviderPerson> findByUserId(UUID userId);

    boolean existsByUserId(UUID userId);

    @Query("select p from ProviderPerson p where p.userId is null order by p.lastSeenAt desc")
    List<ProviderPerson> waiting();

    void deleteById(UUID id);
}
