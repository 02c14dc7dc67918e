package org.alongside.cases.web;

import org.alongside.access.CurrentActor;
import org.alongside.access.EmergencyAccess;
import org.alongside.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells a manager on whatever page they are that a case of theirs was opened in an emergency, until one of them has looked at it. */
@ControllerAdvice
class EmergencyNotice {

    private final CurrentActor current;
    private final ObjectProvider<EmergencyAccess> access;

    /** Without emergencies, as where only the pages are tested, none is waiting. */
    EmergencyNotice(CurrentActor current, ObjectProvider<EmergencyAccess> access) {
        this.current = current;
        this.access = access;
    }

    /** What waits for this person, or null. */
    @ModelAttribute("emergencies")
    @Nullable
    Waiting waiting() {
        return current.find()
                .filter(actor -> actor.is(Role.MANAGER))
                .flatMap(actor -> access.stream().findFirst().map(it -> it.waiting(actor)))
                .filter(count -> count > 0)
                .map(Waiting::new)
                .orElse(null);
    }

    /** How many nobody has looked at. */
    record Waiting(int count) {

        public String words() {
            return count == 1
                    ? "A case was opened in an emergency by somebody whose case it is not."
                    : count + " times a case was opened in an emergency by somebody whose case it is not.";
        }
    }
}
