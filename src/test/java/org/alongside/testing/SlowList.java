package org.alongside.testing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.FormSections;
import org.alongside.access.Role;
import org.alongside.testing.ListWorld.Task;
import org.alongside.work.DueDays;
import org.alongside.work.ListFilter;
import org.alongside.work.ListFilters;
import org.alongside.work.ListOrder;
import org.alongside.work.ListQuery;
import org.alongside.work.WorkStatus;
import org.jspecify.annotations.Nullable;

/** A list of work made the slow and obvious way: every task there is, each asked about, and sorted. */
public final class SlowList {

    private final ListWorld world;
    private final DueDays days;

    public SlowList(ListWorld world, DueDays days) {
        this.world = world;
        this.days = days;
    }

    /** The list as this person may see it. */
    public List<Task> of(Actor actor, ListQuery list) {
        return evenHidden(actor, list).stream()
                .filter(task -> maySee(actor, task))
                .toList();
    }

    /** Every task that this person may see, open or not. */
    public List<Task> seen(Actor actor) {
        return world.tasks().stream().filter(task -> maySee(actor, task)).toList();
    }

    private static boolean maySee(Actor actor, Task task) {
        boolean known = !FormSections.secret().contains(task.form())
                || actor.is(Role.MANAGER)
                || actor.userId().equals(task.holder())
                || actor.userId().equals(task.closedBy())
                || actor.is(task.role()) && actor.organisationId().equals(task.organisation());
        return known && AccessPolicy.allows(actor, task.of().relations());
    }

    /** The list with what the policy hides from this person. */
    public List<Task> evenHidden(Actor actor, ListQuery list) {
        return world.tasks().stream()
                .filter(task -> isOn(list, actor, task))
                .filter(task -> list.filter().values().entrySet().stream()
                        .allMatch(it -> is(it.getKey(), it.getValue(), task, actor)))
                .sorted(order(list.order()))
                .toList();
    }

    /** What a task is sorted by, as far as the order says. */
    public List<?> sortedBy(UUID id, ListQuery list) {
        return keys(list.order(), task(id));
    }

    /** When somebody's organisation looks at a task again. */
    public @Nullable LocalDate followUp(UUID id, Actor actor) {
        return task(id).followUps().get(actor.organisationId());
    }

    private Task task(UUID id) {
        return world.tasks().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<?> keys(ListOrder order, Task task) {
        return switch (order) {
            case DUE -> List.of(task.dueOn());
            case HEARING -> List.of(task.of().hearingOn(), task.dueOn());
            case PRIORITY -> List.of(task.priority(), task.dueOn());
            case CASE -> List.of(task.of().reference(), task.dueOn());
            case OPENED -> List.of(task.openedAt());
            case FINISHED -> List.of(String.valueOf(task.closedAt()));
        };
    }

    private static Comparator<Task> order(ListOrder order) {
        return switch (order) {
            case DUE -> Comparator.comparing(Task::dueOn);
            case HEARING ->
                Comparator.comparing((Task task) -> task.of().hearingOn()).thenComparing(Task::dueOn);
            case PRIORITY -> Comparator.comparing(Task::priority).thenComparing(Task::dueOn);
            case CASE ->
                Comparator.comparing((Task task) -> task.of().reference()).thenComparing(Task::dueOn);
            case OPENED -> Comparator.comparing(Task::openedAt);
            case FINISHED ->
                Comparator.comparing((Task task) -> String.valueOf(task.closedAt()))
                        .reversed();
        };
    }

    private static boolean isOn(ListQuery list, Actor actor, Task task) {
        boolean open = task.status() == WorkStatus.OPEN;
        boolean mine = actor.userId().equals(task.holder());
        boolean here = actor.organisationId().equals(task.organisation());
        boolean teams = here && task.role().doesCasework() && actor.is(task.role());
        boolean queued = task.holder() == null && teams;
        return switch (list.tab()) {
            case MINE -> open && mine;
            case TEAM ->
                open
                        && (actor.is(Role.MANAGER)
                                ? here
                                : list.filter().of(ListFilter.HOLDER).isPresent() ? teams : queued);
            case WAITING ->
                open && (actor.is(Role.MANAGER) ? !here && has(actor, task) : !mine && !queued && carries(actor, task));
            case DONE -> task.status() == WorkStatus.DONE && actor.userId().equals(task.closedBy());
        };
    }

    private static boolean has(Actor actor, Task task) {
        return task.of().relations().stream().anyMatch(it -> it.organisationId().equals(actor.organisationId()));
    }

    private static boolean carries(Actor actor, Task task) {
        return task.of().relations().stream().anyMatch(it -> actor.userId().equals(it.userId()));
    }

    private boolean is(String filter, String value, Task task, Actor actor) {
        var hearing = task.of().hearingOn();
        return switch (filter) {
            case ListFilter.DUE ->
                days.groupOf(task.dueOn(), task.limit()).word().equals(value);
            case ListFilter.STAGE -> task.of().stage().name().equals(value);
            case ListFilter.PROCESS -> task.process().equals(value);
            case ListFilter.ROLE -> task.role().word().equals(value);
            case ListFilter.LIMIT -> kind(task.limit()).equals(value);
            case ListFilter.HEARING ->
                !hearing.isBefore(days.today()) && !hearing.isAfter(days.today().plusDays(Integer.parseInt(value)));
            case ListFilter.ORGANISATION -> task.organisation().toString().equals(value);
            case ListFilter.PRIORITY -> task.priority().name().equals(value);
            case ListFilter.FOLLOW_UP ->
                task.followUps().containsKey(actor.organisationId())
                        && !task.followUps().get(actor.organisationId()).isAfter(days.today());
            case ListFilter.HOLDER ->
                switch (value) {
                    case ListFilters.NOBODY -> task.holder() == null;
                    case ListFilters.OTHERS ->
                        task.holder() != null && !task.holder().equals(actor.userId());
                    case ListFilters.ANYBODY -> true;
                    default -> value.equals(String.valueOf(task.holder()));
                };
            case ListFilter.TEXT ->
                (task.of().reference() + "\n" + task.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(value.toLowerCase(Locale.ROOT));
            default -> task.of().measure() != null && task.of().measure().name().equals(value);
        };
    }

    private static String kind(String limit) {
        return switch (limit) {
            case "", "PR-TASK", "PR-CHECK-IN", "SM-LAPSE-60" -> "practice";
            case "VC-R6-ARR" -> "code";
            case "VRR-CPS-ASK" -> "guidance";
            default -> "law";
        };
    }
}
