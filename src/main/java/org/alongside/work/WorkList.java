package org.alongside.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.FieldCipher;
import org.alongside.access.Role;
import org.alongside.cases.Stage;
import org.alongside.work.domain.WorkItem;
import org.alongside.work.domain.WorkQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** My work and my team's: pages of open tasks, soonest due first, continued exactly where the page before ended. */
@Service
public class WorkList {

    /** How many tasks a page shows. */
    public static final int PAGE = 25;

    /** Counts stop here; the page then says "1,000+". */
    public static final int COUNTED_TO = 1000;

    private final WorkQueries queries;
    private final FieldCipher cipher;

    WorkList(WorkQueries queries, FieldCipher cipher) {
        this.queries = queries;
        this.cipher = cipher;
    }

    /** A page of the open tasks assigned to this person. */
    public Page mine(Actor actor, @Nullable Position after) {
        return page(queries.mine(actor, WorkQueries.from(after), PAGE + 1));
    }

    /** A page of the open tasks that wait in this person's queues and that nobody has claimed. */
    public Page teams(Actor actor, @Nullable Position after) {
        return page(queries.unclaimed(actor, queues(actor), WorkQueries.from(after), PAGE + 1));
    }

    /** How many open tasks are this person's, up to {@link #COUNTED_TO}. */
    public int countMine(Actor actor) {
        return queries.countMine(actor, COUNTED_TO);
    }

    /** How many open tasks wait in this person's queues, up to {@link #COUNTED_TO}. */
    public int countTeams(Actor actor) {
        return queries.countUnclaimed(actor, queues(actor), COUNTED_TO);
    }

    private static List<String> queues(Actor actor) {
        return actor.roles().stream()
                .filter(Role::doesCasework)
                .map(role -> WorkItem.queue(role, actor.organisationId()))
                .sorted()
                .toList();
    }

    private Page page(List<WorkQueries.Found> found) {
        List<Row> rows = found.stream().limit(PAGE).map(this::row).toList();
        Optional<Position> next = found.size() > PAGE
                ? Optional.of(new Position(
                        found.get(PAGE - 1).dueOn(), found.get(PAGE - 1).id()))
                : Optional.empty();
        return new Page(rows, next);
    }

    private Row row(WorkQueries.Found it) {
        return new Row(
                it.id(),
                it.name(),
                it.caseReference(),
                cipher.decrypt(it.givenName()) + " " + cipher.decrypt(it.familyName()),
                Stage.valueOf(it.stage()),
                it.dueOn().equals(WorkItem.NO_DUE_DATE) ? null : it.dueOn(),
                it.limitRule());
    }

    /** Some tasks, and where the next page starts, if there is one. */
    public record Page(List<Row> rows, Optional<Position> next) {}

    /** Where a page ended: the due date and id of its last task. */
    public record Position(LocalDate dueOn, UUID id) {}

    /** A task in a list. */
    public record Row(
            UUID id,
            String name,
            String caseReference,
            String youngPerson,
            Stage stage,
            @Nullable LocalDate dueOn,
            @Nullable String limitRule) {

        public boolean isOverdueOn(LocalDate today) {
            return dueOn != null && dueOn.isBefore(today);
        }
    }
}
