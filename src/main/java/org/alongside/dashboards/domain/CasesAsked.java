package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.alongside.access.FormSections;
import org.alongside.access.Role;
import org.alongside.cases.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The cases that a page of open work is about: those the viewer may open and, where it was asked for, of these only those in which an
 * organisation has a part and those that were opened from a day on. A condition of a query, as {@link CaseScope} is.
 *
 * @param partner null for all organisations
 * @param openedFrom null for all days
 */
public record CasesAsked(
        Actor viewer, @Nullable UUID partner, @Nullable LocalDate openedFrom) {

    private static final String HAS_A_PART =
            " and exists (select 1 from case_relations partner_r where partner_r.case_id = %1$s and partner_r.organisation_id = :partner)";

    private static final String IS_OPENED_FROM =
            " and exists (select 1 from witness_cases opened_c where opened_c.id = %1$s and opened_c.opened_on >= :openedFrom)";

    /** All cases that the viewer may open. */
    static CasesAsked all(Actor viewer) {
        return new CasesAsked(viewer, null, null);
    }

    /** The cases of a question, its period being that in which they were opened. */
    public static CasesAsked of(FigureQuestion question) {
        return new CasesAsked(
                question.viewer(),
                question.organisation(),
                question.period() == Period.EVERYTHING ? null : question.from());
    }

    /** The cases of a question whose period is not theirs but that of what was done in them. */
    public static CasesAsked ofAnyDay(FigureQuestion question) {
        return new CasesAsked(question.viewer(), question.organisation(), null);
    }

    /** Whether they are fewer than all that the viewer may open. */
    boolean isNarrowed() {
        return partner != null || openedFrom != null;
    }

    /** The condition on rows of {@code case_parts} or {@code part_tasks}: those of the viewer's organisation, and open cases. */
    String ofOpenParts(String table) {
        return "%1$s.organisation_id = :organisation and %1$s.stage in (:stages) and ".formatted(table)
                + CaseScope.of(viewer).ofRelated(table + ".case_id")
                + narrowed(table + ".case_id");
    }

    /**
     * The condition for rows that a query finds by itself, in an order of its own, on its column with the case id: the programmer's word, never a
     * user's.
     */
    String ofFound(String caseIdColumn) {
        return CaseScope.unjoined(CaseScope.of(viewer).on(caseIdColumn) + narrowed(caseIdColumn));
    }

    /** The same for a query's open tasks. */
    String ofTasks(String table) {
        return CaseScope.of(viewer).ofTasks(table) + narrowed(table + ".case_id");
    }

    /**
     * The condition, with "and" before it, that the viewer may know of a step at all: that there is one towards a measure against the offending is for
     * the police, who have no figures, and managers.
     */
    String andKnown(String taskColumn) {
        return viewer.is(Role.MANAGER) ? "" : " and " + taskColumn + " not in (:secret)";
    }

    private String narrowed(String caseIdColumn) {
        return (partner == null ? "" : HAS_A_PART.formatted(caseIdColumn))
                + (openedFrom == null ? "" : IS_OPENED_FROM.formatted(caseIdColumn));
    }

    /** The named parameters of the condition. */
    Map<String, Object> params() {
        Map<String, Object> params = new HashMap<>(CaseScope.of(viewer).params());
        params.put("organisation", viewer.organisationId());
        params.put("stages", Stage.open().stream().map(Stage::name).toList());
        params.put("secret", FormSections.secretTasks());
        if (partner != null) {
            params.put("partner", partner);
        }
        if (openedFrom != null) {
            params.put("openedFrom", openedFrom);
        }
        return params;
    }
}
