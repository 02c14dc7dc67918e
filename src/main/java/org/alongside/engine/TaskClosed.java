package org.alongside.engine;

import java.util.UUID;

/**
 * A user task is open no longer. Heard in the engine's transaction.
 *
 * @param finished true when somebody completed it, false when the process took it back
 */
public record TaskClosed(String engineTaskId, UUID caseId, String task, boolean finished) {}
