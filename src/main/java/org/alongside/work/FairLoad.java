package org.alongside.work;

import java.util.Comparator;
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
import org.alongside.access.Walls;
import org.alongside.cases.LegalToday;
import org.alongside.work.domain.ActRows.State;
import org.alongside.work.domain.LoadRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of a team could take tasks, with what speaks for and against each: hearings of other cases on the same days, what they have done with the
 * young people already, how much they have to do, and whether they are away. It is only ever shown; people decide.
 */
@Service
public class FairLoad {

    private static final Comparator<Candidate> FAIREST = Comparator.comparing(Candidate::away)
            .thenComparing(Candidate::clashes)
            .thenComparing(Comparator.comparingInt(Candidate::doneInCase).reversed())
            .thenComparingInt(Candidate::open)
            .thenComparing(Candidate::name);

    private final People people;
    private final CaseRelations relations;
    private final Walls walls;
    private final LoadRows rows;
    private final Leave leave;
    private final LegalToday today;

    FairLoad(People people, CaseRelations relations, Walls walls, LoadRows rows, Leave leave, LegalToday today) {
        this.people = people;
        this.relations = relations;
        this.walls = walls;
        this.rows = rows;
        this.leave = leave;
        this.today = today;
    }

    /** Those who do the work of all these tasks and may open their cases, the fairest choice first. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(List<State> tasks) {
        List<Actor> able = able(tasks);
        if (able.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = able.stream().map(Actor::userId).toList();
        Set<UUID> cases = tasks.stream().map(State::caseId).collect(Collectors.toSet());
        Map<UUID, Integer> open = rows.open(ids);
        Map<UUID, Integer> done = rows.doneIn(cases, ids);
        Map<UUID, Integer> clashes =
                rows.clashes(tasks.stream().map(State::hearingOn).collect(Collectors.toSet()), cases, ids);
        Map<UUID, Away> leaves = leave.next(ids);
        return able.stream()
                .map(it -> candidate(
                        it,
                        open.getOrDefault(it.userId(), 0),
                        clashes.getOrDefault(it.userId(), 0),
                        done.getOrDefault(it.userId(), 0),
                        leaves.get(it.userId())))
                .sorted(FAIREST)
                .toList();
    }

    private Candidate candidate(Actor it, int open, int clashes, int done, @Nullable Away leave) {
        boolean away = leave != null && leave.isOn(today.date());
        return new Candidate(it.userId(), it.name(), open, clashes, done, leave, away);
    }

    private List<Actor> able(List<State> tasks) {
        Optional<State> first = tasks.stream().findFirst();
        if (first.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Relation>> related = new HashMap<>();
        tasks.forEach(task -> related.computeIfAbsent(task.caseId(), relations::of));
        Map<UUID, Set<UUID>> walledOff = new HashMap<>();
        related.forEach((caseId, of) ->
                walledOff.put(caseId, of.stream().anyMatch(Relation::walled) ? walls.hideFrom(caseId) : Set.of()));
        return people.inTeam(first.get().organisationId(), first.get().role()).stream()
                .filter(it -> tasks.stream()
                        .allMatch(task -> it.is(task.role())
                                && it.organisationId().equals(task.organisationId())
                                && AccessPolicy.allows(it, related.getOrDefault(task.caseId(), List.of()))
                                && !walledOff
                                        .getOrDefault(task.caseId(), Set.of())
                                        .contains(it.userId())))
                .toList();
    }

    /**
     * Somebody who could take the tasks.
     *
     * @param open how many open tasks they have
     * @param clashes how many other cases they have with a hearing on the same day
     * @param doneInCase how many tasks they have done with these young people
     * @param leave when they are away, if that is now or soon
     * @param away whether they are away today: then they come after all who are there
     */
    public record Candidate(
            UUID id,
            String name,
            int open,
            int clashes,
            int doneInCase,
            @Nullable Away leave,
            boolean away) {}
}
