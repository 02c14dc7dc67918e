package org.alongside.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which section of a case something belongs to that somebody wrote. A writer who has left is still what they were. */
@Component
public class Sections {

    private final People people;

    Sections(People people) {
        this.people = people;
    }

    /** Of the answers on a form; empty where the form is not declared or its writer unknown, and then they are for nobody else. */
    public Optional<Section> ofForm(String form, UUID writer) {
        return FormSections.of(form, () -> rolesOf(writer));
    }

    /** Of a note or a document; where its writer did not choose, it is their own side's. */
    public Optional<Section> of(@Nullable Section chosen, UUID writer) {
        return chosen == null ? Section.ownOf(rolesOf(writer)) : Optional.of(chosen);
    }

    private Set<Role> rolesOf(UUID writer) {
        return people.user(writer).map(UserView::roles).orElse(Set.of());
    }
}
