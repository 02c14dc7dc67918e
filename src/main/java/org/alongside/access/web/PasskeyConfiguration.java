package org.alongside.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * What a passkey must be. It takes the place of a password, so the device has to ask for its owner's finger, face or PIN each time; and
 * it knows its owner by itself, so that the sign-in page asks nobody for a name and gives none away.
 */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    private static final String NOWHERE = "localhost";

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(
            PasskeyOwners owners, KeptPasskeys kept, PasskeySettings settings) {
        String site = settings.offered() ? settings.siteName() : NOWHERE;
        var operations = new Webauthn4JRelyingPartyOperations(
                owners,
                kept,
                PublicKeyCredentialRpEntity.builder().id(site).name("Alongside").build(),
                settings.addresses());
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
