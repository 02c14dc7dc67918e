package org.alongside.work.domain;

import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.work.DueGroup;
import org.alongside.work.ListFilter;
import org.alongside.work.ListOrder;
import org.alongside.work.ListTab;

/**
 * The index that has a list's order, named after the table in its query. MariaDB finds it by itself, but looks into each of the table's dozen
 * before, for every range of a page and every group that is counted: up to a quarter of a millisecond each time.
 */
final class ListIndexes {

    private static final String USE = " use index (%s)";

    private ListIndexes() {}

    /** Nothing where the list is narrowed down: another index may then be the better one. */
    static String of(Actor actor, ListTab tab, ListOrder order, ListFilter filter) {
        if (!filter.isNone() || tab == ListTab.WAITING) {
            return "";
        }
        boolean organisations = tab == ListTab.TEAM && actor.is(Role.MANAGER);
        return USE.formatted(
                switch (order) {
                    case DUE -> organisations ? "work_items_of_organisation" : "work_items_by_due_on_list";
                    case HEARING -> organisations ? "work_items_organisation_hearing" : "work_items_by_hearing";
                    case PRIORITY -> organisations ? "work_items_organisation_priority" : "work_items_by_priority";
                    case CASE -> organisations ? "work_items_organisation_case" : "work_items_by_case";
                    case OPENED -> organisations ? "work_items_organisation_opening" : "work_items_by_opening";
                    case FINISHED -> "work_items_done";
                });
    }

    /** What has passed is found by its rules. */
    static String of(Actor actor, ListCounts.Count count) {
        return count.due() == DueGroup.PASSED && count.tab() == ListTab.TEAM && actor.is(Role.MANAGER)
                ? count.filter().isNone() ? USE.formatted("work_items_organisation_passed") : ""
                : of(actor, count.tab(), ListOrder.DUE, count.filter());
    }
}
