package org.alongside.access;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.alongside.access.crypto.Keysets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command {@code make-keyset FILE}: writes a new keyset for the personal fields, and never over another. */
public final class MakeKeyset {

    /** The first argument that asks for this. */
    public static final String COMMAND = "make-keyset";

    private static final Logger LOG = LoggerFactory.getLogger(MakeKeyset.class);

    private MakeKeyset() {}

    /** Writes the keyset; the exit code is 0, or 1 when it could not be written. */
    public static int to(Path file) {
        try {
            Keysets.create(file);
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
