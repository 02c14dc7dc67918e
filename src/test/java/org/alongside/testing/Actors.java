package org.alongside.testing;

import java.util.List;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.work.WorkItemView;

/** Finds who may do a task: somebody of the role and organisation it waits for. */
public final class Actors {

    private final People people;

    public Actors(People people) {
        this.people = people;
    }

    /** The person with this user name. */
    public Actor named(String username) {
        return people.byUsername(username).orElseThrow(() -> new AssertionError("Nobody is called " + username));
    }

    /** Who has the task or, when nobody has, somebody of its team. */
    public Actor whoDoes(WorkItemView item) {
        if (item.assigneeId() != null) {
            return people.byId(item.assigneeId()).orElseThrow();
        }
        List<Actor> team = people.inTeam(item.organisationId(), item.role());
        return team.stream().findFirst().orElseThrow(() -> new AssertionError("Nobody does " + item.task()));
    }
}
