package org.alongside.access.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.RegistryConfiguration;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A key management service: it has a key for each address, lets nobody see one, and may be away. */
public final class FakeKeyService implements KmsClient {

    static final String ADDRESS = "fake-kms://";

    private static final Map<String, KeysetHandle> KEYS = new ConcurrentHashMap<>();

    private static volatile boolean away;

    static void isAway(boolean now) {
        away = now;
    }

    @Override
    public boolean doesSupport(String keyUri) {
        return keyUri.startsWith(ADDRESS);
    }

    @Override
    public KmsClient withCredentials(String credentialPath) {
        return this;
    }

    @Override
    public KmsClient withDefaultCredentials() {
        return this;
    }

    @Override
    public Aead getAead(String keyUri) throws GeneralSecurityException {
        if (away) {
            throw new GeneralSecurityException("The service does not answer");
        }
        return KEYS.computeIfAbsent(keyUri, any -> Keysets.Kind.FIELDS.fresh())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
