package org.alongside.investigation.process;

import java.util.UUID;
import org.alongside.cases.CasePeople;
import org.springframework.stereotype.Component;

/** Adds somebody named on a form to the people of a case, once. */
@Component
class PeopleMet {

    private final CasePeople people;

    PeopleMet(CasePeople people) {
        this.people = people;
    }

    /** Adds the person unless the name is empty or known in this relation. */
    void add(UUID caseId, String relation, String name) {
        if (name.isBlank()) {
            return;
        }
        boolean known = people.of(caseId).stream()
                .anyMatch(person ->
                        person.relation().equals(relation) && person.name().equalsIgnoreCase(name.strip()));
        if (!known) {
            people.add(caseId, relation, name.strip(), null);
        }
    }
}
