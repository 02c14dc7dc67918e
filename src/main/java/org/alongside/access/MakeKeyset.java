package org.alongside.access;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Map;
import org.alongside.access.crypto.Keysets;
import org.alongside.access.crypto.Keysets.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The commands {@code make-keyset FILE} and {@code make-names-keyset FILE}: write a new keyset for the personal fields or for finding names, and
 * never over another.
 */
public final class MakeKeyset {

    /** The first arguments that ask for this, and what for. */
    public static final Map<String, Kind> COMMANDS =
            Map.of("make-keyset", Kind.FIELDS, "make-names-keyset", Kind.NAMES);

    private static final Logger LOG = LoggerFactory.getLogger(MakeKeyset.class);

    private MakeKeyset() {}

    /** Writes the keyset, encrypted where the environment names a key; the exit code is 0, or 1 when it could not be written. */
    public static int to(Path file, Kind kind) {
        try {
            Keysets.asTheEnvironmentSays().create(file, kind);
            LOG.info("A new keyset is in {}. Keep a copy apart from the database's backups.", file);
            return 0;
        } catch (FileAlreadyExistsException e) {
            LOG.error("{} exists already and stays as it is: what its keys encrypted would be lost", file);
        } catch (IOException e) {
            LOG.error("No keyset could be written to {}: {}", file, e.getMessage());
        }
        return 1;
    }
}
