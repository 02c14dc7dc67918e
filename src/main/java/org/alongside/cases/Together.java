package org.alongside.cases;

import java.util.function.Supplier;

/** Something that writes what it hears during a command in one go at its end, in the command's transaction; nothing of a command that fails. */
public interface Together {

    /** Runs a command, or a part of one that runs already. */
    <T> T during(Supplier<T> command);
}
