package org.alongside.decisions.domain;

import java.util.Optional;
import org.alongside.decisions.OwnTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tables that other modules ask by themselves. */
@Component
class OwnTables {

    private final ObjectProvider<OwnTable> tables;

    OwnTables(ObjectProvider<OwnTable> tables) {
        this.tables = tables;
    }

    Optional<OwnTable> of(String decision) {
        return tables.stream()
                .filter(table -> table.decision().equals(decision))
                .findFirst();
    }
}
