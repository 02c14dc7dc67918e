package org.alongside.cases;

import java.util.Map;
import org.alongside.access.CaseRights;
import org.alongside.access.Section;

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

    /** The section of the case that it shows: who may not see that is not shown the panel. */
    Section section();

    /** What the fragment shows of this case to this person; what belongs to another section is asked for by itself. */
    Map<String, Object> model(CaseView witnessCase, CaseRights viewer);
}
