package org.alongside.access.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All passkeys. */
public interface Passkeys extends Repository<Passkey, UUID> {

    Passkey save(Passkey passkey);

    Optional<Passkey> findByCredentialId(String credentialId);

    List<Passkey> findByUserIdOrderByAddedAt(UUID userId);

    Optional<Passkey> findByIdAndUserId(UUID id, UUID userId);

    void deleteById(UUID id);
}
