package org.alongside.work;

import java.util.UUID;
import org.alongside.access.SecurityEvent;

/**
 * Somebody took a list of tasks out of the service in a file.
 *
 * @param list whose work the list was
 * @param format the kind of file
 * @param tasks how many tasks the file has
 */
public record ListExported(UUID by, ListTab list, String format, int tasks) implements SecurityEvent {}
