package org.alongside.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.access.Walls;
import org.alongside.cases.LegalToday;
import org.alongside.work.domain.ActRows.State;
import org.alongside.work.domain.LoadRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of a team could take tasks or a case, with what speaks for and against each: hearings of their other cases on the same days, what they have
 * done with the young people already, how much they have to do, and whether they are away today, soon or on the day of a hearing. It is only ever shown; people decide.
 */
@Service
public class FairLoad {

    /** Those whom a young person gets to know; whoever decides about them from a desk is not the better choice for having done so before. */
    private static final Set<Role> BESIDE_THE_YOUNG_PERSON =
            EnumSet.of(Role.ADVOCATE, Role.FAMILY_SUPPORT_WORKER, Role.POLICE_OIC, Role.WITNESS_CARE_OFFICER);

    /** Leave that begins in so many days is worth knowing when work is given to somebody. */
    private static final int SOON = 14;

    private final People people;
    private final CaseRelations relations;
    private final Walls walls;
    private final TaskHandlers handlers;
    private final LoadRows rows;
    private final Leave leave;
    private final LegalToday today;

    FairLoad(
            People people,
            CaseRelations relations,
            Walls walls,
            TaskHandlers handlers,
            LoadRows rows,
            Leave leave,
            LegalToday today) {
        this.people = people;
        this.relations = relations;
        this.walls = walls;
        this.handlers = handlers;
        this.rows = rows;
        this.leave = leave;
        this.today = today;
    }

    /** Those who may do all these tasks, open their cases and do not have them all already, the fairest choice first. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(List<State> tasks) {
        return tasks.isEmpty()
                ? List.of()
                : weighed(
                        able(tasks),
                        tasks.get(0).role(),
                        tasks.stream().map(State::caseId).collect(Collectors.toSet()));
    }

    /** Those to whom a case could be allocated in a role, the fairest choice first. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(UUID caseId, Role role) {
        return weighed(relations.candidates(caseId, role), role, Set.of(caseId));
    }

    /** Whose the cases of all these tasks are, in words for this person, where they are allocated to one. */
    @Transactional(readOnly = true)
    public Optional<String> whose(Actor viewer, List<State> tasks) {
        Set<Optional<UUID>> holders = tasks.stream()
                .map(task -> relations.on(task.caseId(), task.role()).map(Relation::userId))
                .collect(Collectors.toSet());
        return holders.size() == 1
                ? holders.iterator().next().map(it -> it.equals(viewer.userId()) ? "yours" : people.nameOf(it) + "’s")
                : Optional.empty();
    }

    private List<Candidate> weighed(List<Actor> able, Role role, Set<UUID> cases) {
        if (able.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = able.stream().map(Actor::userId).toList();
        boolean beside = BESIDE_THE_YOUNG_PERSON.contains(role);
        Set<LocalDate> hearings = rows.hearings(cases, today.date());
        Map<UUID, Integer> open = rows.open(ids);
        Map<UUID, Integer> done = beside ? rows.doneIn(cases, ids) : Map.of();
        Map<UUID, Integer> clashes = rows.clashes(hearings, cases, ids);
        Map<UUID, List<Away>> leaves = leave.ahead(ids);
        return able.stream()
                .map(it -> {
                    List<Away> ahead = leaves.getOrDefault(it.userId(), List.of());
                    return new Candidate(
                            it.userId(),
                            it.name(),
                            open.getOrDefault(it.userId(), 0),
                            hearings.isEmpty() ? null : clashes.getOrDefault(it.userId(), 0),
                            beside ? done.getOrDefault(it.userId(), 0) : null,
                            cases.size(),
                            soon(ahead),
                            isAwayOn(ahead, today.date()),
                            missed(ahead, hearings));
                })
                .sorted(Candidate.FAIREST)
                .toList();
    }

    private @Nullable Away soon(List<Away> ahead) {
        LocalDate soon = today.date().plusDays(SOON);
        return ahead.stream().filter(it -> !it.from().isAfter(soon)).findFirst().orElse(null);
    }

    private static @Nullable LocalDate missed(List<Away> ahead, Set<LocalDate> hearings) {
        return hearings.stream()
                .filter(day -> isAwayOn(ahead, day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isAwayOn(List<Away> ahead, LocalDate day) {
        return ahead.stream().anyMatch(it -> it.isOn(day));
    }

    private List<Actor> able(List<State> tasks) {
        Map<UUID, List<Relation>> related = new HashMap<>();
        tasks.forEach(task -> related.computeIfAbsent(task.caseId(), relations::of));
        Map<UUID, Set<UUID>> walledOff = new HashMap<>();
        related.forEach((caseId, of) ->
                walledOff.put(caseId, of.stream().anyMatch(Relation::walled) ? walls.hideFrom(caseId) : Set.of()));
        State first = tasks.get(0);
        return people.inTeam(first.organisationId(), first.role()).stream()
                .filter(it -> !hasAll(it, tasks))
                .filter(it -> tasks.stream()
                        .allMatch(task -> it.is(task.role())
                                && it.organisationId().equals(task.organisationId())
                                && AccessPolicy.allows(it, related.getOrDefault(task.caseId(), List.of()))
                                && !walledOff
                                        .getOrDefault(task.caseId(), Set.of())
                                        .contains(it.userId())
                                && !handlers.needsSomebodyElse(task.task(), task.run(), it.userId())))
                .toList();
    }

    private static boolean hasAll(Actor somebody, Collection<State> tasks) {
        return tasks.stream().allMatch(task -> somebody.userId().equals(task.assigneeId()));
    }
}
