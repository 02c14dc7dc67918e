package org.alongside.access.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.access.FieldCipher;
import org.alongside.access.MissingSecret;
import org.alongside.access.NameIndex;
import org.alongside.access.crypto.Keysets.Kind;
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

    /** The key of a key management service under which the files themselves are encrypted; in the clear where it is not set. */
    static final String KEY = "alongside.keyset-key";

    private static final String MEMORY = "memory";

    static final String NAMES = "alongside.names-keyset";

    private static final String REMEDY = """
            Make one with "java -jar alongside.jar make-keyset FILE", keep a copy apart from the database's backups, and set \
            alongside.keyset (or ALONGSIDE_KEYSET) to that file. Without it nothing that was encrypted can ever be read again.""";

    private static final String NAMES_REMEDY = """
            Make one with "java -jar alongside.jar make-names-keyset FILE" and set alongside.names-keyset (or \
            ALONGSIDE_NAMES_KEYSET) to that file.""";

    private static final String KEY_REMEDY = """
            Set alongside.keyset-key (or ALONGSIDE_KEYSET_KEY) to the key that the file was encrypted under, and start where the \
            service that has it answers; or encrypt a file that lies in the clear with "java -jar alongside.jar encrypt-keyset FILE".""";

    @Bean
    FieldCipher fieldCipher(Environment environment) {
        String keyset = environment.getProperty(PROPERTY, "");
        Keysets keysets = keysets(environment);
        boolean unbound = environment.getProperty(UNBOUND, Boolean.class, true);
        if (isProduction(environment)) {
            return new TinkFieldCipher(read(keysets, existing(keyset, PROPERTY, REMEDY), PROPERTY, REMEDY), unbound);
        }
        return keyset.equals(MEMORY)
                ? TinkFieldCipher.inMemory()
                : new TinkFieldCipher(
                        read(keysets, present(keysets, fields(keyset), Kind.FIELDS), PROPERTY, REMEDY), unbound);
    }

    /** From the keyset in the file {@code alongside.names-keyset}; outside production one beside the fields' where none is named. */
    @Bean
    NameIndex nameIndex(Environment environment) {
        String keyset = environment.getProperty(NAMES, "");
        Keysets keysets = keysets(environment);
        if (isProduction(environment)) {
            return new TinkNameIndex(read(keysets, existing(keyset, NAMES, NAMES_REMEDY), NAMES, NAMES_REMEDY));
        }
        String beside = environment.getProperty(PROPERTY, "");
        if (keyset.isBlank() && beside.equals(MEMORY)) {
            return TinkNameIndex.inMemory();
        }
        Path fields = fields(beside);
        Path file = keyset.isBlank() ? fields.resolveSibling("names-" + fields.getFileName()) : Path.of(keyset);
        return new TinkNameIndex(read(keysets, present(keysets, file, Kind.NAMES), NAMES, NAMES_REMEDY));
    }

    private static boolean isProduction(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("production"));
    }

    private static Keysets keysets(Environment environment) {
        return Keysets.under(environment.getProperty(KEY, ""));
    }

    private static Path fields(String keyset) {
        return keyset.isBlank() ? Path.of("data", "keyset.json") : Path.of(keyset);
    }

    private static Path existing(String keyset, String property, String remedy) {
        if (keyset.isBlank()) {
            throw new MissingSecret("The property %s is not set.".formatted(property), remedy);
        }
        Path file = Path.of(keyset);
        if (!Files.isReadable(file)) {
            throw new MissingSecret("The keyset that %s names cannot be read: %s".formatted(property, keyset), remedy);
        }
        return file;
    }

    private static Path present(Keysets keysets, Path file, Kind kind) {
        try {
            if (!Files.exists(file)) {
                keysets.create(file, kind);
            }
            return file;
        } catch (FileAlreadyExistsException e) {
            return file; // another node made it a moment ago
        } catch (IOException e) {
            throw new UncheckedIOException("No keyset could be written to " + file, e);
        }
    }

    private static KeysetHandle read(Keysets keysets, Path file, String property, String remedy) {
        try {
            return keysets.read(file);
        } catch (Keysets.NotOpened e) {
            throw new MissingSecret("%s (%s).".formatted(e.getMessage(), property), KEY_REMEDY);
        } catch (IOException e) {
            throw new MissingSecret("The file that %s names is not a keyset: %s".formatted(property, file), remedy);
        }
    }
}
