package org.alongside.work;

import java.util.Locale;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.work.domain.ActRows.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What speaks against doing something with a task. */
@Component
class ActRules {

    private final TaskHandlers handlers;
    private final People people;

    ActRules(TaskHandlers handlers, People people) {
        this.handlers = handlers;
        this.people = people;
    }

    /**
     * Why not, in plain words; empty where nothing speaks against it. Whoever has a part in the case may comment on what others do in it, and note when
     * to ask after it: only people of their own organisation read that.
     */
    String against(Actor actor, Act act, State task, To to) {
        String over = over(actor, task);
        if (!over.isEmpty()) {
            return over;
        }
        boolean theirs = actor.is(task.role()) && actor.organisationId().equals(task.organisationId());
        boolean managed = actor.is(Role.MANAGER) && actor.organisationId().equals(task.organisationId());
        if (!theirs && !managed) {
            return act instanceof Act.Comment || act instanceof Act.FollowUp
                    ? ""
                    : "This is for the %s. You can only look at it."
                            .formatted(task.role().title().toLowerCase(Locale.UK));
        }
        if (act instanceof Act.Claim) {
            return theirs ? againstClaiming(actor, task) : "This is for the team. Give it to one of them.";
        }
        if (act instanceof Act.Release) {
            return againstReleasing(actor, task, managed);
        }
        return act instanceof Act.Assign ? againstGiving(actor, task, to, managed) : "";
    }

    private String over(Actor actor, State task) {
        UUID by = task.closedBy();
        return switch (task.status()) {
            case OPEN -> "";
            case WITHDRAWN -> "This is no longer needed.";
            case DONE ->
                by == null || by.equals(actor.userId())
                        ? "You have finished this."
                        : "Someone else has just finished this: %s.".formatted(people.nameOf(by));
        };
    }

    private String againstClaiming(Actor actor, State task) {
        if (task.assigneeId() != null) {
            return task.assigneeId().equals(actor.userId())
                    ? "This is yours already."
                    : "%s has taken this.".formatted(people.nameOf(task.assigneeId()));
        }
        return needsSomebodyElse(task, actor.userId()) ? "Somebody else of your team has to do this." : "";
    }

    private static String againstReleasing(Actor actor, State task, boolean managed) {
        if (task.assigneeId() == null) {
            return "Nobody has this: it waits for the team.";
        }
        return managed || task.assigneeId().equals(actor.userId()) ? "" : "This is not yours to give back.";
    }

    private String againstGiving(Actor actor, State task, To to, boolean managed) {
        boolean freeOrOwn = task.assigneeId() == null || task.assigneeId().equals(actor.userId());
        Actor somebody = to.actor();
        if (!managed && !freeOrOwn) {
            return "Somebody else has this. Only they or a manager can hand it over.";
        }
        if (somebody == null
                || !somebody.is(task.role())
                || !somebody.organisationId().equals(task.organisationId())) {
            return "Whoever you chose does not do this kind of work here.";
        }
        if (somebody.userId().equals(task.assigneeId())) {
            return "They have this already.";
        }
        if (!to.opensTheCase()) {
            return "The case is somebody else's. Allocate the case first.";
        }
        return needsSomebodyElse(task, somebody.userId())
                ? "They may not do this: somebody else of the team has to."
                : "";
    }

    private boolean needsSomebodyElse(State task, UUID userId) {
        return handlers.needsSomebodyElse(task.task(), task.run(), userId);
    }

    /**
     * Whom a task is to be given to.
     *
     * @param actor null where it is given to nobody, or nobody is there of that id
     */
    record To(@Nullable Actor actor, boolean opensTheCase) {}
}
