package org.alongside.access.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.access.FieldCipher;
import org.alongside.access.MissingSecret;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * The cipher of the personal fields, from the keyset in the file {@code alongside.keyset}. Production starts only with one that is
 * there; elsewhere one is made when missing, and {@code memory} is one that is forgotten at the end.
 */
@Configuration(proxyBeanMethods = false)
class CipherSettings {

    static final String PROPERTY = "alongside.keyset";

    /** Whether what was encrypted before ciphertext was bound to its place is still read; true where it is not set. */
    static final String UNBOUND = "alongside.reads-unbound";

    private static final String REMEDY = """
            Make one with "java -jar alongside.jar make-keyset FILE", keep a copy apart from the database's backups, and set \
            alongside.keyset (or ALONGSIDE_KEYSET) to that file. Without it nothing that was encrypted can ever be read again.""";

    @Bean
    FieldCipher fieldCipher(Environment environment) {
        String keyset = environment.getProperty(PROPERTY, "");
        boolean unbound = environment.getProperty(UNBOUND, Boolean.class, true);
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            return new TinkFieldCipher(read(existing(keyset)), unbound);
        }
        if (keyset.equals("memory")) {
            return TinkFieldCipher.inMemory();
        }
        return new TinkFieldCipher(
                read(present(keyset.isBlank() ? Path.of("data", "keyset.json") : Path.of(keyset))), unbound);
    }

    private static Path existing(String keyset) {
        if (keyset.isBlank()) {
            throw new MissingSecret(
                    "The property alongside.keyset is not set, so personal fields cannot be encrypted.", REMEDY);
        }
        Path file = Path.of(keyset);
        if (!Files.isReadable(file)) {
            throw new MissingSecret("The keyset that alongside.keyset names cannot be read: " + keyset, REMEDY);
        }
        return file;
    }

    private static Path present(Path file) {
        try {
            if (!Files.exists(file)) {
                Keysets.create(file);
            }
            return file;
        } catch (FileAlreadyExistsException e) {
            return file; // another node made it a moment ago
        } catch (IOException e) {
            throw new UncheckedIOException("No keyset could be written to " + file, e);
        }
    }

    private static KeysetHandle read(Path file) {
        try {
            return Keysets.read(file);
        } catch (IOException e) {
            throw new MissingSecret("The file that alongside.keyset names is not a keyset: " + file, REMEDY);
        }
    }
}
