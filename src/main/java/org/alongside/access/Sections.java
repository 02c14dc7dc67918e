package org.alongside.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * In which section of a case somebody writes. It is asked once and kept with what they wrote: whoever takes on another role, or leaves one,
 * neither opens nor closes what stands there.
 */
@Component
public class Sections {

    private final People people;

    Sections(People people) {
        this.people = people;
    }

    /** What is kept with the answers on a form; empty where the form has a section of its own, and where its writer writes nothing in cases. */
    public Optional<Section> toKeep(String form, UUID writer) {
        return FormSections.isOfItsWriter(form)
                ? people.user(writer).map(UserView::roles).flatMap(Section::ownOf)
                : Optional.empty();
    }
}
