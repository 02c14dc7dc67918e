package org.alongside.work;

import java.util.List;
import java.util.UUID;

/**
 * Where a page of a list ended.
 *
 * @param keys what its last task has for each key of the order, as texts
 * @param id its id
 */
public record Position(List<String> keys, UUID id) {

    public Position {
        keys = List.copyOf(keys);
    }
}
