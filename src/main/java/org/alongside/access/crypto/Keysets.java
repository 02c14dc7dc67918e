package org.alongside.access.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keysets as files: Tink's JSON, readable by their owner alone. Where a key of a key management service is named, a file is encrypted under that key and
 * says nothing to whoever copies it; without the service, nothing can be read.
 */
public final class Keysets {

    /** The variable of the environment that names the key by an address, for example {@code aws-kms://arn:aws:kms:…}. */
    static final String KEY_VARIABLE = "ALONGSIDE_KEYSET_KEY";

    private static final byte[] NOTHING_BESIDE = {};

    private final @Nullable String key;

    private Keysets(@Nullable String key) {
        this.key = key;
    }

    /** Files that are encrypted under this key; without one, files in the clear. */
    public static Keysets under(@Nullable String key) {
        return new Keysets(key == null || key.isBlank() ? null : key);
    }

    /** For commands, which read no other settings. */
    public static Keysets asTheEnvironmentSays() {
        return under(System.getenv(KEY_VARIABLE));
    }

    private static void register() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
    }

    KeysetHandle read(Path file) throws IOException {
        String json = Files.readString(file);
        boolean encrypted = json.contains("\"encryptedKeyset\"");
        if (key == null && encrypted) {
            throw new NotOpened("%s is encrypted, and %s does not say under which key".formatted(file, KEY_VARIABLE));
        }
        if (key != null && !encrypted) {
            throw new NotOpened("%s is not encrypted, though %s is set".formatted(file, KEY_VARIABLE));
        }
        try {
            register();
            return key == null ? inTheClear(json) : decrypted(json, key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw key == null
                    ? new IOException("Not a keyset in Tink's JSON: " + file, e)
                    : new NotOpened("%s is not opened by the key %s".formatted(file, key), e);
        }
    }

    private static KeysetHandle inTheClear(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static KeysetHandle decrypted(String json, String key) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(json, atTheService(key), NOTHING_BESIDE);
    }

    private String written(KeysetHandle keyset) throws GeneralSecurityException {
        return key == null
                ? TinkJsonProtoKeysetFormat.serializeKeyset(
                        keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                : TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(keyset, atTheService(key), NOTHING_BESIDE);
    }

    /** Whichever client of a service is on the class path and knows such addresses. */
    private static Aead atTheService(String key) throws GeneralSecurityException {
        for (KmsClient client : ServiceLoader.load(KmsClient.class)) {
            if (client.doesSupport(key)) {
                return client.withDefaultCredentials().getAead(key);
            }
        }
        throw new GeneralSecurityException("No client for such a key is on the class path");
    }

    /**
     * Writes a new keyset where there is none.
     *
     * @throws FileAlreadyExistsException when there is: what it encrypted would be lost for ever
     */
    public void create(Path file, Kind kind) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] json = bytes(kind.fresh());
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, ownerOnly())) {
            Channels.newOutputStream(channel).write(json);
        }
    }

    private byte[] bytes(KeysetHandle keyset) throws IOException {
        try {
            return written(keyset).getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IOException(
                    key == null
                            ? "This Java cannot write a keyset"
                            : "Not encrypted by the key %s: %s".formatted(key, e.getMessage()),
                    e);
        }
    }

    /** Encrypts a file that lies in the clear, under the key. */
    public void encrypt(Path file) throws IOException {
        if (key == null) {
            throw new IOException(KEY_VARIABLE + " does not say under which key");
        }
        replace(file, under(null).read(file));
    }

    /** Adds a key of the same kind that can only be read with, so that every node knows it before the first one writes with it. */
    public void addKey(Path file) throws IOException {
        KeysetHandle keyset = read(file);
        var added = KeysetHandle.generateEntryFromParameters(
                        keyset.getPrimary().getKey().getParameters())
                .withRandomId();
        replace(file, built(KeysetHandle.newBuilder(keyset).addEntry(added)));
    }

    /** Has the key that was added last written with from now on; what the others wrote stays readable. */
    public void useNewestKey(Path file) throws IOException {
        KeysetHandle keyset = read(file);
        var changed = KeysetHandle.newBuilder(keyset);
        changed.getAt(keyset.size() - 1).makePrimary();
        replace(file, built(changed));
    }

    private static KeysetHandle built(KeysetHandle.Builder changed) {
        try {
            return changed.build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make a key", e);
        }
    }

    /** At no moment is there half a file. */
    private void replace(Path file, KeysetHandle keyset) throws IOException {
        byte[] json = bytes(keyset);
        Path beside = Files.createTempFile(
                Objects.requireNonNull(file.toAbsolutePath().getParent()), "keyset", ".json", ownerOnly());
        try {
            Files.write(beside, json);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }

    /** A file that another key opens, or none, or a key that its service does not lend now. */
    static final class NotOpened extends IOException {

        private static final long serialVersionUID = 1;

        private NotOpened(String message) {
            super(message);
        }

        private NotOpened(String message, Exception cause) {
            super(message, cause);
        }
    }

    /** What a keyset is for. */
    public enum Kind {
        /** Encrypting fields: AES-256-GCM. */
        FIELDS(PredefinedAeadParameters.AES256_GCM),
        /** Finding names: HMAC-SHA-256. */
        NAMES(PredefinedPrfParameters.HMAC_SHA256_PRF);

        private final Parameters parameters;

        Kind(Parameters parameters) {
            this.parameters = parameters;
        }

        /** A new keyset with one key. */
        KeysetHandle fresh() {
            try {
                register();
                return KeysetHandle.generateNew(parameters, RegistryConfiguration.get());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("This Java cannot make a key for " + this, e);
            }
        }
    }
}
