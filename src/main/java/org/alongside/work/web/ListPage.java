package org.alongside.work.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.cases.CasesListed;
import org.alongside.work.Acts;
import org.alongside.work.DueDays;
import org.alongside.work.DueGroup;
import org.alongside.work.ListFilter;
import org.alongside.work.ListFilters;
import org.alongside.work.ListOrder;
import org.alongside.work.ListQuery;
import org.alongside.work.SavedLists;
import org.alongside.work.SenselessList;
import org.alongside.work.WorkList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** What the page of a list shows. */
@Component
class ListPage {

    private static final String ANOTHERS =
            "The address you opened leads to a later page as somebody else had it. Here is the list from its start.";

    private final WorkList list;
    private final ListFilters filters;
    private final SavedLists saved;
    private final ListLine.Lines lines;
    private final ApplicationEventPublisher events;

    ListPage(
            WorkList list,
            ListFilters filters,
            SavedLists saved,
            ListLine.Lines lines,
            ApplicationEventPublisher events) {
        this.list = list;
        this.filters = filters;
        this.saved = saved;
        this.lines = lines;
        this.events = events;
    }

    /**
     * Draws a page of a list; where nothing stands there any more, as after what was done with its last tasks, the first.
     *
     * @param key where it starts; null for the first page
     */
    void draw(Model model, Actor actor, ListQuery query, @Nullable String key) {
        WorkList.Page page = list.page(actor, query, key);
        if (key != null && page.rows().isEmpty() && !page.anothers()) {
            draw(model, actor, query, null);
            return;
        }
        tell(actor, query, page.rows());
        DueDays days = list.days();
        model.addAttribute("list", query);
        WorkList.Counts counts = list.counts(actor, query);
        model.addAttribute("frame", ListFrame.of(actor, query, counts, filters));
        model.addAttribute("cut", counts.of(query) > Acts.MOST);
        model.addAttribute("orders", ListOrder.ofOpenWork());
        model.addAttribute("export", ListFrame.files(query));
        model.addAttribute("parts", parts(query, page, actor, days));
        model.addAttribute("tabTitle", ListFrame.title(actor, query.tab()));
        model.addAttribute("most", Acts.MOST);
        model.addAttribute("narrowed", !query.filter().isNone());
        boolean continued = key != null && !page.anothers();
        model.addAttribute("continued", continued);
        model.addAttribute("here", ListFrame.page(query, continued ? key : null));
        if (page.anothers()) {
            model.addAttribute("notice", ANOTHERS);
        }
        drawNamed(model, actor, query);
        model.addAttribute("acts", TypedAct.Kind.values());
        page.next().ifPresent(next -> model.addAttribute("next", ListFrame.page(query, next)));
    }

    /** Draws the page that an address, as {@link #back} gives it, leads to. */
    void draw(Model model, Actor actor, String address) {
        draw(model, actor, read(address), key(address));
    }

    /**
     * The address of the list, and of the page in it, that somebody says they came from: only of ours, and of a page only as it was given to them.
     *
     * @throws org.alongside.work.SenselessList when there is none
     */
    String back(Actor actor, String address) {
        ListQuery query = read(address);
        String key = key(address);
        return ListFrame.page(query, key != null && list.isPage(actor, query, key) ? key : null);
    }

    private static @Nullable String key(String address) {
        return parameters(address).get(ListFrame.PAGE);
    }

    /** The lists with a name, and for whom this one can be kept. */
    private void drawNamed(Model model, Actor actor, ListQuery query) {
        List<SavedLists.Saved> named = saved.of(actor);
        model.addAttribute("saved", named);
        model.addAttribute("teams", saved.teams(actor));
        model.addAttribute(
                "forgettable",
                named.stream().anyMatch(it -> it.mine() && !it.address().equals(ListFrame.address(query))));
    }

    /** All tasks of a list that are now shown, as many as can be acted on at once. */
    List<UUID> all(Actor actor, ListQuery query) {
        List<WorkList.Row> rows = list.first(actor, query, Acts.MOST);
        tell(actor, query, rows);
        return rows.stream().map(WorkList.Row::id).toList();
    }

    private void tell(Actor actor, ListQuery query, List<WorkList.Row> shown) {
        CasesListed.of(actor, query.tab().word(), shown.stream().map(WorkList.Row::caseReference))
                .forEach(events::publishEvent);
    }

    /**
     * The list of an address.
     *
     * @throws org.alongside.work.SenselessList when there is none
     */
    ListQuery read(String address) {
        return filters.read(parameters(address), ListOrder.DUE);
    }

    /**
     * The list of an address without parameters is the one that this person's work begins with, as long as there is such a list. Where an address
     * names no order, it is the one that they chose last.
     */
    ListQuery read(Actor actor, Map<String, String> sent) {
        Optional<ListQuery> first = sent.isEmpty() ? saved.first(actor).flatMap(this::still) : Optional.empty();
        return first.orElseGet(
                () -> filters.read(sent, sent.containsKey("order") ? ListOrder.DUE : saved.order(actor)));
    }

    private Optional<ListQuery> still(String address) {
        try {
            return Optional.of(read(address));
        } catch (SenselessList gone) {
            return Optional.empty();
        }
    }

    /**
     * The page in the order of due dates says each group once, above its tasks, what nobody is late with last; in another order it has one part.
     */
    private List<Part> parts(ListQuery query, WorkList.Page page, Actor actor, DueDays days) {
        List<ListLine> all =
                page.rows().stream().map(row -> lines.line(row, actor, days)).toList();
        if (query.order() != ListOrder.DUE || query.filter().of(ListFilter.DUE).isPresent()) {
            return all.isEmpty() ? List.of() : List.of(new Part("", "", all));
        }
        return all.stream()
                .collect(Collectors.groupingBy(
                        ListLine::group, () -> new EnumMap<>(DueGroup.class), Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new Part(it.getKey().title(), ListFrame.words(it.getKey()), it.getValue()))
                .toList();
    }

    private static Map<String, String> parameters(String address) {
        try {
            return UriComponentsBuilder.fromUriString(address)
                    .build()
                    .getQueryParams()
                    .toSingleValueMap()
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, it -> decoded(it.getValue())));
        } catch (IllegalArgumentException broken) {
            throw new SenselessList("This is not the address of a list.");
        }
    }

    private static String decoded(@Nullable String value) {
        return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    /** Some lines of the page under one heading; without one in an order that has no groups. */
    record Part(String title, String words, List<ListLine> lines) {}
}
