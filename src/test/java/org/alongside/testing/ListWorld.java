package org.alongside.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.cases.Stage;
import org.alongside.specialmeasures.Measure;
import org.alongside.work.DueGroup;
import org.alongside.work.ListFilter;
import org.alongside.work.ListFilters;
import org.alongside.work.ListOrder;
import org.alongside.work.ListQuery;
import org.alongside.work.ListTab;
import org.alongside.work.Priority;
import org.alongside.work.WorkStatus;
import org.jspecify.annotations.Nullable;

/** Organisations, people, cases, who has them, and tasks, as {@link ListTables} has filled the tables with them; and lists at random. */
public final class ListWorld {

    private final Random random;
    private final List<UUID> organisations;
    private final List<Person> people;
    private final List<Task> tasks;

    ListWorld(Random random, List<UUID> organisations, List<Person> people, List<Task> tasks) {
        this.random = random;
        this.organisations = organisations;
        this.people = people;
        this.tasks = tasks;
    }

    public List<Task> tasks() {
        return tasks;
    }

    /** One of the people, with one or two roles that need not be theirs in the tables: what one may see follows from what one is now. */
    public Actor somebody() {
        Person person = one(people);
        Set<Role> roles = EnumSet.of(one(Role.values()));
        if (random.nextBoolean()) {
            roles.add(one(Role.values()));
        }
        return new Actor(person.id(), "person", "Person", person.organisation(), "", roles);
    }

    public Actor manager() {
        return new Actor(
                people.get(0).id(), "person", "Person", people.get(0).organisation(), "", Set.of(Role.MANAGER));
    }

    /** A tab in an order, narrowed down by up to three filters. */
    public ListQuery someList() {
        ListTab tab = one(ListTab.values());
        ListOrder order = tab.isOpen() ? one(ListOrder.ofOpenWork().toArray(ListOrder[]::new)) : ListOrder.FINISHED;
        ListFilter filter = ListFilter.NONE;
        for (int i = random.nextInt(4); i > 0; i--) {
            Map.Entry<String, String> condition = condition();
            filter = filter.with(condition.getKey(), condition.getValue());
        }
        return new ListQuery(tab, order, filter);
    }

    private Map.Entry<String, String> condition() {
        return switch (random.nextInt(12)) {
            case 0 -> Map.entry(ListFilter.DUE, one(DueGroup.values()).word());
            case 1 -> Map.entry(ListFilter.STAGE, one(Stage.values()).name());
            case 2 -> Map.entry(ListFilter.PROCESS, one(ListTables.PROCESSES));
            case 3 -> Map.entry(ListFilter.ROLE, one(Role.values()).word());
            case 4 -> Map.entry(ListFilter.LIMIT, one(List.of("law", "code", "guidance", "practice")));
            case 5 -> Map.entry(ListFilter.HEARING, one(List.of("7", "14", "28", "90")));
            case 6 -> Map.entry(ListFilter.ORGANISATION, one(organisations).toString());
            case 7 -> Map.entry(ListFilter.PRIORITY, one(Priority.values()).name());
            case 8 -> Map.entry(ListFilter.FOLLOW_UP, "due");
            case 9 ->
                Map.entry(
                        ListFilter.HOLDER,
                        random.nextInt(4) > 0
                                ? one(List.copyOf(ListFilters.HOLDERS.keySet()))
                                : one(people).id().toString());
            case 10 -> Map.entry("measure", one(Measure.values()).name());
            default ->
                Map.entry(ListFilter.TEXT, one(List.of("plan", "0%", "n_o", "AL-0001", "al-000", "nothing", "!")));
        };
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    record Person(UUID id, UUID organisation) {}

    /**
     * A case.
     *
     * @param hearingOn never where none is open
     */
    public record Case(
            UUID id,
            String reference,
            Stage stage,
            List<Relation> relations,
            @Nullable Measure measure,
            LocalDate hearingOn) {}

    /** A task as it is in the tables. */
    public record Task(
            UUID id,
            Case of,
            Role role,
            UUID organisation,
            @Nullable UUID holder,
            WorkStatus status,
            LocalDate dueOn,
            String limit,
            String process,
            String name,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable UUID closedBy,
            Priority priority,
            Map<UUID, LocalDate> followUps) {

        /** What its step fills in: of a measure against the offending those who do not do it may not know. */
        String form() {
            return process.equals("disruption-measure") ? "obtain-measure" : "draft-application";
        }

        Task with(UUID another) {
            return new Task(
                    another,
                    of,
                    role,
                    organisation,
                    holder,
                    status,
                    dueOn,
                    limit,
                    process,
                    name,
                    openedAt,
                    closedAt,
                    closedBy,
                    priority,
                    followUps);
        }
    }
}
