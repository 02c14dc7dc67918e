package org.alongside.engine;

/** The process took an open user task back before anybody finished it. Heard in the engine's transaction. */
public record TaskTakenBack(String engineTaskId) {}
