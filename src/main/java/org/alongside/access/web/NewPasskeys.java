package org.alongside.access.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpSession;
import org.alongside.access.Actor;
import org.alongside.access.ActorAuthentication;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJackson2Module;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;

/** Adds a passkey in two steps: what the browser is to make one for, once, and what it made. */
@Component
class NewPasskeys {

    private static final String CHALLENGE = NewPasskeys.class.getName() + ".challenge";

    private final WebAuthnRelyingPartyOperations operations;
    private final ObjectMapper json =
            JsonMapper.builder().addModule(new WebauthnJackson2Module()).build();

    NewPasskeys(WebAuthnRelyingPartyOperations operations) {
        this.operations = operations;
    }

    /** What the browser is to make a passkey for, as JSON; good for one answer in this session. */
    String asked(Actor actor, HttpSession session) {
        PublicKeyCredentialCreationOptions options = options(actor);
        session.setAttribute(CHALLENGE, options.getChallenge().toBase64UrlString());
        try {
            return json.writeValueAsString(options);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Keeps what the browser made.
     *
     * @throws NotTaken when it is no answer to what was asked, or carries no name that can be taken
     */
    void add(Actor actor, HttpSession session, String answer) {
        Object challenge = session.getAttribute(CHALLENGE);
        session.removeAttribute(CHALLENGE);
        if (!(challenge instanceof String asked) || answer.length() > PasskeyDoor.LONGEST) {
            throw new NotTaken();
        }
        try {
            RelyingPartyPublicKey made = json.readValue(answer, RelyingPartyPublicKey.class);
            if (!isName(made.getLabel())) {
                throw new NotTaken();
            }
            operations.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(with(asked, options(actor)), made));
        } catch (DataAccessException away) {
            throw away;
        } catch (JsonProcessingException | RuntimeException wrong) { // in many types, and each quotes what was sent
            throw new NotTaken();
        }
    }

    /** Whether a passkey can be called that. */
    static boolean isName(String name) {
        return name != null && !name.isBlank() && name.length() <= KeptPasskeys.LONGEST_NAME;
    }

    private PublicKeyCredentialCreationOptions options(Actor actor) {
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(new ActorAuthentication(actor)));
    }

    /** The session keeps the challenge alone: the rest is the same each time. */
    private static PublicKeyCredentialCreationOptions with(String challenge, PublicKeyCredentialCreationOptions same) {
        return PublicKeyCredentialCreationOptions.builder()
                .challenge(Bytes.fromBase64(challenge))
                .rp(same.getRp())
                .user(same.getUser())
                .pubKeyCredParams(same.getPubKeyCredParams())
                .authenticatorSelection(same.getAuthenticatorSelection())
                .attestation(same.getAttestation())
                .timeout(same.getTimeout())
                .extensions(same.getExtensions())
                .excludeCredentials(same.getExcludeCredentials())
                .build();
    }

    /** A passkey that was not added; nothing is said of why, for nobody can put it right by typing. */
    static final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
