package org.alongside.work.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.work.DueGroup;
import org.alongside.work.ListFilter;
import org.alongside.work.ListFilters;
import org.alongside.work.ListQuery;
import org.alongside.work.ListTab;
import org.alongside.work.WorkList;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands around a list: its tabs and groups, each with how many there are, and what it can be narrowed down to.
 *
 * @param further whether it is narrowed down by more than the links above it
 * @param address the list's own, which can be sent to others
 */
record ListFrame(
        List<Place> tabs,
        List<Place> groups,
        List<Place> holders,
        List<Choice> choices,
        String text,
        boolean further,
        String address) {

    /** The parameter of an address that says where a later page starts. */
    static final String PAGE = "page";

    static ListFrame of(Actor viewer, ListQuery list, WorkList.Counts counts, ListFilters filters) {
        List<Place> tabs = new ArrayList<>();
        for (ListTab tab : ListTab.values()) {
            String count =
                    counts.tabs().containsKey(tab) ? counted(counts.tabs().get(tab)) : null;
            tabs.add(new Place(title(viewer, tab), count, address(list, tab), tab == list.tab()));
        }
        List<Choice> choices = new ArrayList<>();
        filters.choices(viewer, list)
                .forEach((word, it) ->
                        choices.add(new Choice(word, it, list.filter().of(word).orElse(""))));
        return new ListFrame(
                tabs,
                list.tab().isOpen() ? groups(list, counts) : List.of(),
                list.tab() == ListTab.TEAM ? holders(viewer, list) : List.of(),
                choices,
                list.filter().of(ListFilter.TEXT).orElse(""),
                isFurther(list),
                address(list));
    }

    private static List<Place> groups(ListQuery list, WorkList.Counts counts) {
        List<Place> groups = new ArrayList<>();
        Optional<String> shown = list.filter().of(ListFilter.DUE);
        counts.groups()
                .forEach((group, count) -> groups.add(new Place(
                        group.title(),
                        counted(count),
                        address(list.with(list.filter().with(ListFilter.DUE, group.word()))),
                        shown.filter(group.word()::equals).isPresent())));
        groups.add(toFollowUp(list));
        return groups;
    }

    private static Place toFollowUp(ListQuery list) {
        return new Place(
                "To follow up",
                null,
                address(list.with(list.filter().with(ListFilter.FOLLOW_UP, ListFilters.BY_TODAY))),
                list.filter().of(ListFilter.FOLLOW_UP).isPresent());
    }

    private static boolean isFurther(ListQuery list) {
        ListFilter further = list.filter().without(ListFilter.DUE).without(ListFilter.FOLLOW_UP);
        boolean ofALink = list.tab() == ListTab.TEAM
                && further.of(ListFilter.HOLDER)
                        .filter(ListFilters.HOLDERS::containsKey)
                        .isPresent();
        return !(ofALink ? further.without(ListFilter.HOLDER) : further).isNone();
    }

    /** What nobody of the team has yet, what others of it have in hand, and both. */
    private static List<Place> holders(Actor viewer, ListQuery list) {
        String usual = ListFilters.usualHolder(viewer, list.tab());
        String shown = list.filter().of(ListFilter.HOLDER).orElse(usual);
        List<Place> holders = new ArrayList<>();
        ListFilters.HOLDERS.forEach((word, title) -> holders.add(new Place(
                title,
                null,
                address(list.with(
                        word.equals(usual)
                                ? list.filter().without(ListFilter.HOLDER)
                                : list.filter().with(ListFilter.HOLDER, word))),
                word.equals(shown))));
        return holders;
    }

    /** Another tab, in the order that this one has. */
    private static String address(ListQuery list, ListTab tab) {
        return tab.isOpen() && list.tab().isOpen()
                ? address(new ListQuery(tab, list.order(), ListFilter.NONE))
                : "/work?tab=" + tab.word();
    }

    /** Exact to 1,000. */
    static String counted(int count) {
        return count > WorkList.COUNTED_TO ? "1,000+" : "%,d".formatted(count);
    }

    static String address(ListQuery list) {
        return page(list, null);
    }

    /** The address of a page of the list; of the first one that of the list itself. */
    static String page(ListQuery list, @Nullable String key) {
        Map<String, String> parameters = new LinkedHashMap<>(list.parameters());
        if (key != null) {
            parameters.put(PAGE, key);
        }
        return address("/work", parameters);
    }

    /** The addresses of the list as files, by their endings. */
    static Map<String, String> files(ListQuery list) {
        return Map.of(
                "csv", address("/work/export.csv", list.parameters()),
                "xlsx", address("/work/export.xlsx", list.parameters()));
    }

    private static String address(String path, Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }

    static String title(Actor viewer, ListTab tab) {
        return tab == ListTab.TEAM && viewer.is(Role.MANAGER) ? "All of my organisation" : tab.title();
    }

    /** What the groups mean, in words. */
    static String words(DueGroup group) {
        return switch (group) {
            case CRITICAL -> "more than 5 working days late";
            case OVERDUE -> "up to 5 working days late";
            case SOON -> "today or in the next 2 working days";
            case LATER -> "after that, or without a last day";
            case PASSED -> "what may be done and need not be: nobody is late";
        };
    }

    /** A link to a part of the list, with how many stand there. */
    record Place(String title, @Nullable String count, String address, boolean here) {}

    /** A filter that offers choices, and the one that is chosen. */
    record Choice(String word, ListFilters.Choices of, String chosen) {}
}
