package org.alongside.work.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.CaseScope;
import org.alongside.access.Role;
import org.alongside.timelimits.LimitKind;
import org.alongside.timelimits.TimeLimitRules;
import org.alongside.work.CaseFilter;
import org.alongside.work.DueDays;
import org.alongside.work.DueGroup;
import org.alongside.work.ListFilter;
import org.alongside.work.ListFilters;
import org.alongside.work.Priority;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a list is narrowed down to, as conditions on the row {@code w} of its query, for the viewer of whom it has {@code :user} and the organisation
 * {@code :viewing}. Every value is a parameter; no word of a user is SQL.
 */
@Component
class ListConditions {

    private static final String FOLLOWED_UP =
            CaseScope.unjoined("exists (select 1 from follow_ups d where d.item_id = w.id"
                    + " and d.organisation_id = :viewing and d.falls_on <= :followUp)");

    private final TimeLimitRules rules;
    private final ObjectProvider<CaseFilter> further;

    ListConditions(TimeLimitRules rules, ObjectProvider<CaseFilter> further) {
        this.rules = rules;
        this.further = further;
    }

    /** The conditions, each with "and" before it; their parameters are added to the others. */
    String of(ListFilter filter, DueDays days, Map<String, Object> parameters) {
        StringBuilder conditions = new StringBuilder();
        filter.values().forEach((name, value) -> conditions.append(condition(name, value, days, parameters)));
        return conditions.toString();
    }

    /** The condition that the last day lies in a group. */
    static String due(DueGroup group, DueDays days, Map<String, Object> parameters) {
        String condition = "";
        LocalDate from = days.from(group);
        if (from != null) {
            parameters.put("from" + group, from);
            condition += " and w.due_on >= :from" + group;
        }
        LocalDate until = days.until(group);
        if (until != null) {
            parameters.put("until" + group, until);
            condition += " and w.due_on < :until" + group;
        }
        return condition + owed(group, days, parameters);
    }

    /** Of what is past its last day, only what somebody owes is late. */
    private static String owed(DueGroup group, DueDays days, Map<String, Object> parameters) {
        if (days.notOwed().isEmpty() || !(group.isLate() || group == DueGroup.PASSED)) {
            return group == DueGroup.PASSED ? " and 1 = 0" : "";
        }
        parameters.put("notOwed", days.notOwed());
        return group.isLate() ? " and " + TimeLimitRules.OWED : " and w.limit_rule in (:notOwed)";
    }

    private String condition(String name, String value, DueDays days, Map<String, Object> parameters) {
        return switch (name) {
            case ListFilter.DUE -> due(DueGroup.ofWord(value).orElseThrow(), days, parameters);
            case ListFilter.STAGE ->
                with(
                        parameters,
                        "stage",
                        value,
                        CaseScope.unjoined(
                                "exists (select 1 from witness_cases s where s.id = w.case_id and s.stage = :stage)"));
            case ListFilter.PROCESS -> with(parameters, "process", value, "w.process = :process");
            case ListFilter.ROLE ->
                with(parameters, "role", Role.ofWord(value).orElseThrow().name(), "w.role = :role");
            case ListFilter.ORGANISATION ->
                with(parameters, "whose", UUID.fromString(value), "w.organisation_id = :whose");
            case ListFilter.LIMIT -> limit(LimitKind.ofWord(value).orElseThrow(), parameters);
            case ListFilter.HEARING -> hearing(Integer.parseInt(value), days, parameters);
            case ListFilter.PRIORITY ->
                with(parameters, "priority", Priority.valueOf(value).ordinal(), "w.priority = :priority");
            case ListFilter.FOLLOW_UP -> with(parameters, "followUp", days.today(), FOLLOWED_UP);
            case ListFilter.HOLDER -> holder(value, parameters);
            case ListFilter.TEXT -> text(value, parameters);
            default -> further(name, value, parameters);
        };
    }

    private static String with(Map<String, Object> parameters, String name, Object value, String condition) {
        parameters.put(name, value);
        return " and " + condition;
    }

    /** A task without a rule of its own is due by practice. */
    private String limit(LimitKind kind, Map<String, Object> parameters) {
        String ownRule = kind == LimitKind.PRACTICE ? " or w.limit_rule is null" : "";
        return with(parameters, "setBy", rules.setBy(kind), CaseScope.unjoined("w.limit_rule in (:setBy)" + ownRule));
    }

    private static String hearing(int within, DueDays days, Map<String, Object> parameters) {
        parameters.put("hearingFrom", days.today());
        parameters.put("hearingTo", days.today().plusDays(within));
        return " and w.hearing_on between :hearingFrom and :hearingTo";
    }

    private static String holder(String value, Map<String, Object> parameters) {
        return switch (value) {
            case ListFilters.NOBODY -> " and w.assignee_id is null";
            case ListFilters.OTHERS -> " and w.assignee_id <> :user";
            case ListFilters.ANYBODY -> "";
            default -> with(parameters, "holder", UUID.fromString(value), "w.assignee_id = :holder");
        };
    }

    private static String text(String value, Map<String, Object> parameters) {
        String escaped = value.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return with(
                parameters,
                "text",
                "%" + escaped + "%",
                "(lower(w.case_reference) like :text escape '!' or lower(w.name) like :text escape '!')");
    }

    private String further(String name, String value, Map<String, Object> parameters) {
        return further.stream()
                .filter(filter -> filter.word().equals(name))
                .findFirst()
                .map(filter -> with(
                        parameters,
                        "further" + name,
                        value,
                        CaseScope.unjoined(filter.condition("w.case_id", "further" + name))))
                .orElseThrow();
    }
}
