package org.alongside.work;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.Stage;
import org.alongside.engine.ProcessDiagrams;
import org.alongside.timelimits.LimitKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The filters that there are, what each offers, and reading an address: what it does not know it refuses, in words that say what is wrong. */
@Component
public class ListFilters {

    /** Who has a task, when nobody does. */
    public static final String NOBODY = "nobody";

    /** Who has a task, when somebody does who is not the viewer. */
    public static final String OTHERS = "others";

    /** Who has a task, when it does not matter. */
    public static final String ANYBODY = "anybody";

    /** What is to be followed up on this day, or was on one before. */
    public static final String BY_TODAY = "due";

    /** What can be said about who has a task without naming anybody, and what people read. */
    public static final Map<String, String> HOLDERS = holders();

    /** Parameters of a list's address that narrow nothing down. */
    private static final Set<String> BESIDES = Set.of("tab", "order", "page");

    private static final int LONGEST_TEXT = 60;

    private static final String ID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    private final ProcessDiagrams diagrams;
    private final People people;
    private final List<CaseFilter> further;

    ListFilters(ProcessDiagrams diagrams, People people, ObjectProvider<CaseFilter> further) {
        this.diagrams = diagrams;
        this.people = people;
        this.further = further.orderedStream().toList();
    }

    /**
     * The list that an address asks for.
     *
     * @param usual the order when the address names none
     * @throws SenselessList when it has a parameter, a filter or a value that there is not
     */
    public ListQuery read(Map<String, String> parameters, ListOrder usual) {
        SortedMap<String, String> filter = new TreeMap<>();
        Map<String, Choices> choices = BESIDES.containsAll(parameters.keySet()) ? Map.of() : choices();
        parameters.forEach((name, value) -> {
            if (!BESIDES.contains(name)) {
                require(name, value.strip(), choices);
                filter.put(name, value.strip());
            }
        });
        filter.values().removeIf(String::isEmpty);
        ListTab tab = ListTab.ofWord(parameters.getOrDefault("tab", ListTab.MINE.word()))
                .orElseThrow(() -> new SenselessList(
                        "There is no such tab. Choose Mine, Waiting for my team, Waiting on others or Done."));
        return new ListQuery(tab, order(tab, parameters.getOrDefault("order", ""), usual), new ListFilter(filter));
    }

    /** What can be chosen for each filter that offers choices, by its word. */
    public Map<String, Choices> choices() {
        Map<String, Choices> all = new LinkedHashMap<>();
        all.put(ListFilter.DUE, new Choices("Due", of(DueGroup.values(), DueGroup::word, DueGroup::title)));
        all.put(ListFilter.STAGE, new Choices("Stage", of(Stage.values(), Stage::name, Stage::title)));
        all.put(ListFilter.PROCESS, new Choices("Process", byTitle(diagrams.names())));
        all.put(ListFilter.ROLE, new Choices("For whom", of(workers(), Role::word, Role::title)));
        all.put(ListFilter.ORGANISATION, new Choices("Organisation", organisations()));
        all.put(
                ListFilter.LIMIT,
                new Choices("Last day set by", of(LimitKind.values(), LimitKind::word, LimitKind::title)));
        all.put(ListFilter.HEARING, new Choices("Next hearing", HearingWithin.CHOICES));
        all.put(ListFilter.PRIORITY, new Choices("Priority", of(Priority.values(), Priority::name, Priority::title)));
        all.put(ListFilter.HOLDER, new Choices("Who has it", HOLDERS));
        all.put(ListFilter.FOLLOW_UP, new Choices("Follow-up", Map.of(BY_TODAY, "Today or before")));
        further.forEach(filter -> all.put(filter.word(), new Choices(filter.title(), filter.choices())));
        return all;
    }

    /**
     * What somebody can choose: a manager, also whose tasks of the organisation they are. Whoever the list names already stays chosen, whoever looks.
     */
    public Map<String, Choices> choices(Actor viewer, ListQuery list) {
        Map<String, String> holders = new LinkedHashMap<>(HOLDERS);
        if (viewer.is(Role.MANAGER)) {
            people.workers(viewer.organisationId()).forEach((id, name) -> holders.put(id.toString(), name));
        }
        list.filter().of(ListFilter.HOLDER).ifPresent(id -> holders.putIfAbsent(id, "The person in this address"));
        String usual = usualHolder(viewer, list.tab());
        Map<String, Choices> all = choices();
        all.put(ListFilter.HOLDER, new Choices("Who has it", String.valueOf(holders.remove(usual)), holders));
        if (list.tab() == ListTab.MINE) {
            all.remove(ListFilter.HOLDER);
        }
        return all;
    }

    /** Who has what stands in a tab that says nothing about it: what waits for a team, nobody has yet. */
    public static String usualHolder(Actor viewer, ListTab tab) {
        return tab == ListTab.TEAM && !viewer.is(Role.MANAGER) ? NOBODY : ANYBODY;
    }

    private static Map<String, String> holders() {
        Map<String, String> holders = new LinkedHashMap<>();
        holders.put(NOBODY, "Nobody yet");
        holders.put(OTHERS, "Somebody else");
        holders.put(ANYBODY, "Anybody or nobody");
        return Collections.unmodifiableMap(holders);
    }

    private static void require(String name, String value, Map<String, Choices> all) {
        if (name.equals(ListFilter.TEXT)) {
            require(value.length() <= LONGEST_TEXT, "Search for %d letters at most.".formatted(LONGEST_TEXT));
        } else if (name.equals(ListFilter.HOLDER)) {
            require(
                    value.isEmpty() || HOLDERS.containsKey(value) || value.matches(ID),
                    "There is nobody with this id.");
        } else {
            Choices choices = all.get(name);
            if (choices == null) {
                throw new SenselessList(
                        "Lists cannot be narrowed down by one of the things that this address asks for.");
            }
            require(
                    value.isEmpty() || choices.offered().containsKey(value),
                    "“%s” has no such choice.".formatted(choices.title()));
        }
    }

    private static void require(boolean sensible, String otherwise) {
        if (!sensible) {
            throw new SenselessList(otherwise);
        }
    }

    private static ListOrder order(ListTab tab, String word, ListOrder usual) {
        if (!tab.isOpen()) {
            return ListOrder.FINISHED;
        }
        return word.isEmpty()
                ? usual
                : ListOrder.ofWord(word)
                        .orElseThrow(() -> new SenselessList("Lists cannot be sorted by what this address asks for."));
    }

    private static Role[] workers() {
        return Stream.of(Role.values()).filter(Role::doesCasework).toArray(Role[]::new);
    }

    private Map<String, String> organisations() {
        return of(
                people.organisations().toArray(OrganisationView[]::new),
                it -> it.id().toString(),
                OrganisationView::name);
    }

    private static Map<String, String> byTitle(Map<String, String> names) {
        Map<String, String> sorted = new LinkedHashMap<>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static <T> Map<String, String> of(T[] all, Function<T, String> word, Function<T, String> title) {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.of(all).forEach(it -> choices.put(word.apply(it), title.apply(it)));
        return choices;
    }

    /**
     * One filter.
     *
     * @param otherwise what people read where they choose nothing
     * @param offered the value in addresses and what people read
     */
    public record Choices(String title, String otherwise, Map<String, String> offered) {

        public Choices {
            offered = Collections.unmodifiableMap(new LinkedHashMap<>(offered));
        }

        Choices(String title, Map<String, String> offered) {
            this(title, "All", offered);
        }
    }
}
