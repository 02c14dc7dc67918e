package org.alongside.cases;

import java.util.Map;
import org.alongside.access.Actor;

/** A part of the case page that a higher module draws. */
public interface CasePanel {

    /** Where it stands on the page: smaller is higher. */
    int order();

    /** Its heading. */
    String title();

    /** The anchor on the page. */
    String anchor();

    /** The Thymeleaf fragment that draws it, for example {@code hearings/panel :: panel}; it reads {@code panel.model}. */
    String fragment();

    /** Whether this person is shown it at all; who may open the case sees every panel that does not say otherwise. */
    default boolean isFor(Actor viewer) {
        return true;
    }

    /** What the fragment shows of this case to this person. */
    Map<String, Object> model(CaseView witnessCase, Actor viewer);
}
