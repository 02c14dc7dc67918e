package org.alongside.access;

import java.util.List;
import java.util.Map;

/**
 * {@link AccessPolicy} as a condition of an SQL query, so that what a person may not see is never read, counted or paged:
 * {@code jdbc.sql("select … from witness_cases c where " + scope.on("c.id")).params(scope.params())}. Its parameters and its
 * alias begin with {@code scope}.
 */
public final class CaseScope {

    private static final CaseScope NOTHING = new CaseScope("1 = 0", Map.of());

    private static final String RELATED =
            "exists (select 1 from case_relations scope_r%3$s where scope_r.case_id = %1$s and scope_r.organisation_id = :scopeOrganisation";

    private static final String WALLS =
            "(select scope_w.case_id from case_walls scope_w where scope_w.user_id = :scopeUser and scope_w.taken_down_at is null)";

    /** Hardly anybody is behind a wall: whether somebody is, and behind which, is read once a query, and not asked for each case. */
    private static final String NO_WALL = " and (not exists " + WALLS + " or %1$s not in " + WALLS + "))";

    /** Every column that is asked for is in it. */
    private static final String BY_CASE = " use index (case_relations_of_case_in)";

    private static final String AS_MANAGER = "((%2$s" + RELATED + "))" + NO_WALL;

    private static final String AS_REFERENCES = "(1 = 1" + NO_WALL;

    private static final String AS_WORKER = "(" + RELATED + " and scope_r.role in (:scopeRoles)"
            + " and (scope_r.user_id is null or scope_r.user_id = :scopeUser or scope_r.team_asked > 0))"
            + NO_WALL;

    private final String condition;
    private final Map<String, Object> params;

    private CaseScope(String condition, Map<String, Object> params) {
        this.condition = condition;
        this.params = params;
    }

    /** The cases that this person may open. */
    public static CaseScope of(Actor actor) {
        if (!AccessPolicy.seesCases(actor)) {
            return NOTHING;
        }
        if (actor.is(Role.MANAGER)) {
            return new CaseScope(
                    AS_MANAGER, Map.of("scopeOrganisation", actor.organisationId(), "scopeUser", actor.userId()));
        }
        List<String> roles = actor.roles().stream().map(Role::name).sorted().toList();
        return new CaseScope(
                AS_WORKER,
                Map.of("scopeOrganisation", actor.organisationId(), "scopeRoles", roles, "scopeUser", actor.userId()));
    }

    /**
     * The cases of which this person, who opens none, may be shown the reference, as an auditor or an administrator is: all of them, except
     * where a wall stands.
     */
    public static CaseScope ofReferences(Actor actor) {
        return new CaseScope(AS_REFERENCES, Map.of("scopeUser", actor.userId()));
    }

    /** The condition on a query's column with the case id; the column is the programmer's word, never a user's. */
    public String on(String caseIdColumn) {
        return condition.formatted(caseIdColumn, "", "");
    }

    /**
     * The same for rows that the query finds by itself, by their ids or in an order: an index alone tells of each of their cases. MariaDB would rather
     * look up the one relation of a case and a role, and read a page of the table for each; and without the "case" it would turn the question into a join that
     * begins with all cases one may see, closed ones too, and so sort what an index has sorted.
     */
    public String ofFound(String caseIdColumn) {
        return unjoined(condition.formatted(caseIdColumn, "", BY_CASE));
    }

    /**
     * The same for a query's open tasks: of most of them their row says that their organisation has a part in the case, and a manager's is
     * not asked for once more.
     */
    public String ofTasks(String table) {
        return unjoined(condition.formatted(
                table + ".case_id",
                "%1$s.organisation_id = :scopeOrganisation and %1$s.related or ".formatted(table),
                ""));
    }

    /** The same where the query has seen already that the person's organisation has a part in the case. */
    public String ofRelated(String caseIdColumn) {
        return condition.formatted(caseIdColumn, "1 = 1 or ", "");
    }

    /** A condition that MariaDB asks of each row it has found, and never makes the beginning of a join or looks up in an index. */
    public static String unjoined(String condition) {
        return "case when " + condition + " then 1 end = 1";
    }

    /** The named parameters of the condition. */
    public Map<String, Object> params() {
        return params;
    }
}
