package org.alongside.work.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.work.ListFilter;
import org.alongside.work.ListFilters;
import org.alongside.work.ListOrder.Key;
import org.alongside.work.ListQuery;
import org.alongside.work.ListTab;
import org.alongside.work.Position;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of indexes that make up a list: its own, and on a later page for each of them those that follow the place where the page before
 * ended. Merged they are the list, because a plain OR over them reads every open task (a second at a million).
 */
final class ListRanges {

    /**
     * How many cases an organisation has a part in, closed ones too, as far as it matters. Asked once a statement; MariaDB does not begin to read
     * a range whose answer is no.
     */
    private static final String PARTS =
            "(select count(*) from (select 1 from case_relations k where k.organisation_id = :organisation limit 1001) parts)";

    private ListRanges() {}

    /** The conditions on the row {@code w} that say whose work it is, one for each range; their parameters are added to the others. */
    static List<String> of(Actor actor, ListTab tab, ListFilter filter, Map<String, Object> parameters) {
        parameters.put("user", actor.userId());
        return switch (tab) {
            case MINE -> List.of(listOf(actor.userId().toString(), "mine", parameters));
            case TEAM ->
                team(actor, filter.of(ListFilter.HOLDER).orElse(ListFilters.usualHolder(actor, tab)), parameters);
            case WAITING ->
                actor.is(Role.MANAGER) ? organisationsOthers(actor, parameters) : List.of(others(actor, parameters));
            case DONE -> List.of("w.closed_by = :user and w.status = 'DONE'");
        };
    }

    /** Where the list goes on: as many ranges as it has keys, each of which an index has in its order. */
    static List<String> after(ListQuery list, @Nullable Position position, Map<String, Object> parameters) {
        if (position == null) {
            return List.of("");
        }
        List<Key> keys = list.order().keys();
        for (int i = 0; i < keys.size(); i++) {
            parameters.put("key" + i, keys.get(i).parsed(position.keys().get(i)));
        }
        parameters.put("id", position.id());
        String beyond = list.order().isDescending() ? " < " : " > ";
        List<String> ranges = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            String column = " and w." + keys.get(i).column();
            ranges.add(0, same + column + beyond + ":key" + i);
            same.append(column).append(" = :key").append(i);
        }
        ranges.add(0, same + " and w.id" + beyond + ":id");
        return ranges;
    }

    /** What nobody of a team has is in their queues; what they have in hand is found among the organisation's or in the list of whoever has it. */
    private static List<String> team(Actor actor, String holder, Map<String, Object> parameters) {
        List<Role> teams =
                actor.roles().stream().filter(Role::doesCasework).sorted().toList();
        if (!actor.is(Role.MANAGER) && (teams.isEmpty() || holder.equals(ListFilters.NOBODY))) {
            return queues(actor, teams, parameters);
        }
        parameters.put("organisation", actor.organisationId());
        String theirs = ListFilters.HOLDERS.containsKey(holder) ? "" : " and " + listOf(holder, "theirs", parameters);
        String organisations = "w.organisation_id = :organisation and w.status = 'OPEN'" + theirs;
        if (actor.is(Role.MANAGER)) {
            return List.of(organisations);
        }
        parameters.put("teams", teams.stream().map(Role::name).toList());
        return List.of(organisations + " and w.role in (:teams)");
    }

    private static List<String> queues(Actor actor, List<Role> teams, Map<String, Object> parameters) {
        return teams.isEmpty()
                ? List.of("1 = 0")
                : teams.stream()
                        .map(role -> listOf(Queue.of(role, actor.organisationId()), "queue" + role.name(), parameters))
                        .toList();
    }

    private static String listOf(String whose, String name, Map<String, Object> parameters) {
        parameters.put(name, whose);
        return "w.waits_for = :" + name;
    }

    /**
     * What is open in the cases in which a manager's organisation has a part, and is not its own to do. Where that is a few cases, they are looked
     * through; where it is many, the open work is, in its order, since most of those cases may be closed.
     */
    private static List<String> organisationsOthers(Actor actor, Map<String, Object> parameters) {
        parameters.put("organisation", actor.organisationId());
        String others = "w.status = 'OPEN' and w.organisation_id <> :organisation";
        String parts =
                " and w.case_id in (select o.case_id from case_relations o where o.organisation_id = :organisation)";
        return List.of(PARTS + " <= 1000 and " + others + parts, PARTS + " > 1000 and " + others);
    }

    /** What is open in the cases that one has, and is not one's own to do, and that one may know of. */
    private static String others(Actor actor, Map<String, Object> parameters) {
        parameters.put("organisation", actor.organisationId());
        parameters.put("mine", actor.userId().toString());
        parameters.put("roles", actor.roles().stream().map(Role::name).sorted().toList());
        return "w.status = 'OPEN' and w.waits_for <> :mine"
                + " and not (w.assignee_id is null and w.organisation_id = :organisation and w.role in (:roles))"
                + " and w.case_id in (select o.case_id from case_relations o where o.user_id = :user)"
                + KnownSteps.of(actor, parameters);
    }
}
