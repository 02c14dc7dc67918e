package org.alongside.architecture;

import static java.util.Map.entry;
import static org.alongside.access.Action.CHANGE;
import static org.alongside.access.Action.EXPORT;
import static org.alongside.access.Action.SEE;

import java.util.Map;
import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.Section;
import org.alongside.architecture.Routes.Route;

/** What each address of a case does with which section. Every one has to be here. */
public final class CaseRoutes {

    private static final Map<String, Part> PARTS = Map.ofEntries(
            entry("GET /cases/{reference}", new Part(SEE, Section.OVERVIEW)),
            entry("GET /cases/{reference}/allocation", new Part(SEE, Section.PEOPLE)),
            entry("POST /cases/{reference}/allocation", new Part(CHANGE, Section.PEOPLE)),
            entry("GET /cases/{reference}/applications/{id}/application.pdf", new Part(EXPORT, Section.APPLICATIONS)),
            entry("GET /cases/{reference}/applications/{id}/court-only.pdf", new Part(EXPORT, Section.WITHHELD)),
            entry("GET /cases/{reference}/connections", new Part(SEE, Section.PEOPLE)),
            entry("POST /cases/{reference}/connections", new Part(CHANGE, Section.PEOPLE)),
            entry("GET /cases/{reference}/decisions", new Part(SEE, Section.RULES)),
            entry("POST /cases/{reference}/documents", new Part(CHANGE, Section.GENERAL)),
            entry("GET /cases/{reference}/documents/{id}", Part.ofItsOwn(EXPORT)),
            entry("GET /cases/{reference}/events/{form}", Part.ofItsOwn(CHANGE)),
            entry("POST /cases/{reference}/events/{form}", Part.ofItsOwn(CHANGE)),
            entry("POST /cases/{reference}/events/{form}/again", Part.ofItsOwn(CHANGE)),
            entry("GET /cases/{reference}/limits/{id}/last-day", new Part(CHANGE, Section.DATES)),
            entry("POST /cases/{reference}/limits/{id}/last-day", new Part(CHANGE, Section.DATES)),
            entry("GET /cases/{reference}/limits/{id}/trigger", new Part(CHANGE, Section.DATES)),
            entry("POST /cases/{reference}/limits/{id}/trigger", new Part(CHANGE, Section.DATES)),
            entry("POST /cases/{reference}/notes", new Part(CHANGE, Section.GENERAL)),
            entry("POST /cases/{reference}/notes/again", new Part(CHANGE, Section.GENERAL)),
            entry("GET /cases/{reference}/records/{id}", Part.ofItsOwn(SEE)),
            entry("GET /cases/{reference}/walls", new Part(SEE, Section.MANAGEMENT)),
            entry("POST /cases/{reference}/walls", new Part(CHANGE, Section.MANAGEMENT)),
            entry("POST /cases/{reference}/walls/{id}/remove", new Part(CHANGE, Section.MANAGEMENT)),
            entry("GET /cases/{reference}/what-happens-next", new Part(EXPORT, Section.OVERVIEW)),
            entry("GET /cases/{reference}/who-is-told", new Part(EXPORT, Section.CONSENT)),
            entry("GET /cases/{reference}/who-looked", new Part(EXPORT, Section.ACCESS_LOG)),
            entry("GET /work/{task}", new Part(SEE, Section.WORK)),
            entry("POST /work/{task}", Part.ofItsOwn(CHANGE)),
            entry("POST /work/{task}/again", Part.ofItsOwn(CHANGE)),
            entry("POST /work/{task}/claim", Part.ofItsOwn(CHANGE)),
            entry("POST /work/{task}/release", Part.ofItsOwn(CHANGE)));

    private CaseRoutes() {}

    /** What an address does; empty where it is not declared. */
    public static Optional<Part> of(Route route) {
        return Optional.ofNullable(PARTS.get(route.toString()));
    }

    /**
     * What an address does with a case.
     *
     * @param section empty where it is the one that the form, the document or the task belongs to
     */
    public record Part(Action action, Optional<Section> section) {

        Part(Action action, Section section) {
            this(action, Optional.of(section));
        }

        static Part ofItsOwn(Action action) {
            return new Part(action, Optional.empty());
        }
    }
}
