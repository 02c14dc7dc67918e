package org.alongside.access;

import java.io.IOException;
import java.nio.file.Path;
import org.alongside.access.crypto.Keysets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The commands {@code add-key FILE} and {@code use-newest-key FILE}, in this order and each followed by a start of every node: a key is
 * exchanged while Alongside runs. And {@code encrypt-keyset FILE}: a file that lay in the clear is encrypted under a key of a service.
 */
public final class ChangeKeyset {

    /** The first argument that adds a key that is only read with. */
    public static final String ADD = "add-key";

    /** The first argument that has the key that was added last written with. */
    public static final String USE = "use-newest-key";

    /** The first argument that encrypts the file itself. */
    public static final String ENCRYPT = "encrypt-keyset";

    private static final Logger LOG = LoggerFactory.getLogger(ChangeKeyset.class);

    private ChangeKeyset() {}

    /** Whether an argument is one of the commands. */
    public static boolean isCommand(String argument) {
        return argument.equals(ADD) || argument.equals(USE) || argument.equals(ENCRYPT);
    }

    /** Changes the keyset; the exit code is 0, or 1 when it could not be read or written. */
    public static int with(String command, Path file) {
        Keysets keysets = Keysets.asTheEnvironmentSays();
        try {
            switch (command) {
                case ADD -> {
                    keysets.addKey(file);
                    LOG.info("{} has another key. Give it to every node and start them anew, then: {}", file, USE);
                }
                case USE -> {
                    keysets.useNewestKey(file);
                    LOG.info("The newest key of {} is written with once each node has been started anew", file);
                }
                default -> {
                    keysets.encrypt(file);
                    LOG.info("{} is encrypted. Destroy every copy of it that is not", file);
                }
            }
            return 0;
        } catch (IOException e) {
            LOG.error("The keyset {} could not be changed: {}", file, e.getMessage());
            return 1;
        }
    }
}
