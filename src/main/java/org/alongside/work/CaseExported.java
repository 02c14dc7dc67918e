package org.alongside.work;

import java.util.UUID;
import org.alongside.cases.CaseEvent;

/**
 * Somebody took tasks of a case out of the service in a file: who had it then, nobody here can say.
 *
 * @param list whose work the list was
 * @param format the kind of file
 */
public record CaseExported(UUID caseId, UUID by, ListTab list, String format) implements CaseEvent {}
