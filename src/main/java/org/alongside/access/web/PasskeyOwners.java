package org.alongside.access.web;

import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.domain.Passkey;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** The people whom passkeys belong to, as Spring Security asks for them: those who have an account and did not leave. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final People people;

    PasskeyOwners(People people) {
        this.people = people;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return Passkey.ownerOf(handle)
                .flatMap(people::byId)
                .map(PasskeyOwners::owner)
                .orElse(null);
    }

    /** By the name that Spring Security knows whoever is signed in by: the id. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String userId) {
        return people.byId(UUID.fromString(userId)).map(PasskeyOwners::owner).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("People are added by an administrator");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("People are never deleted");
    }

    private static PublicKeyCredentialUserEntity owner(Actor actor) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Passkey.handleOf(actor.userId()))
                .name(actor.username())
                .displayName(actor.name())
                .build();
    }
}
