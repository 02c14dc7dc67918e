package org.alongside.access.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
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
import java.util.Set;

/** Keysets as files: Tink's JSON, readable by their owner alone. */
public final class Keysets {

    private Keysets() {}

    private static void register() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
    }

    static KeysetHandle read(Path file) throws IOException {
        try {
            register();
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("Not a keyset in Tink's JSON: " + file, e);
        }
    }

    /**
     * Writes a new keyset where there is none.
     *
     * @throws FileAlreadyExistsException when there is: what it encrypted would be lost for ever
     */
    public static void create(Path file, Kind kind) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, ownerOnly())) {
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                    kind.fresh(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            Channels.newOutputStream(channel).write(json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot write a keyset", e);
        }
    }

    /** Adds a key of the same kind that can only be read with, so that every node knows it before the first one writes with it. */
    public static void addKey(Path file) throws IOException {
        KeysetHandle keyset = read(file);
        var key = KeysetHandle.generateEntryFromParameters(
                        keyset.getPrimary().getKey().getParameters())
                .withRandomId();
        replace(file, KeysetHandle.newBuilder(keyset).addEntry(key));
    }

    /** Has the key that was added last written with from now on; what the others wrote stays readable. */
    public static void useNewestKey(Path file) throws IOException {
        KeysetHandle keyset = read(file);
        var changed = KeysetHandle.newBuilder(keyset);
        changed.getAt(keyset.size() - 1).makePrimary();
        replace(file, changed);
    }

    /** At no moment is there half a file. */
    private static void replace(Path file, KeysetHandle.Builder changed) throws IOException {
        Path beside = Files.createTempFile(
                Objects.requireNonNull(file.toAbsolutePath().getParent()), "keyset", ".json", ownerOnly());
        try {
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                    changed.build(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            Files.writeString(beside, json);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot write a keyset", e);
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
