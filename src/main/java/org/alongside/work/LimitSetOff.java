package org.alongside.work;

import java.util.UUID;

/** What sets off the limit of a task has happened, or is known now: open tasks of this name are due anew. Heard in the same transaction. */
public record LimitSetOff(UUID caseId, String task) {}
