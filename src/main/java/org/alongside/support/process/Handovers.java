package org.alongside.support.process;

import java.util.List;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.Role;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Run;
import org.alongside.engine.Processes;
import org.alongside.forms.Field.Option;
import org.alongside.support.CaseHandedOver;
import org.alongside.work.Allocation;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Passes a case from one worker to another of the same team. Several hand-overs can run at once, each with its own role and its own new
 * worker, which the process keeps for it. One that began before the process kept them goes by what was answered last in its run.
 */
@Component
class Handovers {

    /** The word of the role whose work is handed over, and the question that asks for it. */
    static final String ROLE = "handoverRole";

    /** The word of the user id of whoever takes over. */
    static final String NEW_WORKER = "newWorkerId";

    private final CaseRecords records;
    private final CaseRelations relations;
    private final Allocation allocation;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    Handovers(
            CaseRecords records,
            CaseRelations relations,
            Allocation allocation,
            Processes processes,
            ApplicationEventPublisher events) {
        this.records = records;
        this.relations = relations;
        this.allocation = allocation;
        this.processes = processes;
        this.events = events;
    }

    /** Those who could take over in the hand-over of this task; two of one name are told apart by their user names. */
    List<Option> team(Run run, String engineTask) {
        return relations.candidates(run.caseId(), role(run, engineTask)).stream()
                .map(it -> new Option("%s (%s)".formatted(it.name(), it.username()), it.username()))
                .toList();
    }

    /**
     * The user id of whoever was chosen to take over.
     *
     * @throws Refusal when it is nobody of the team whose work is handed over
     */
    UUID arranged(Submission submission) {
        String chosen = submission.answers().text("newWorker");
        return members(submission).stream()
                .filter(it -> it.username().equals(chosen))
                .map(Actor::userId)
                .findFirst()
                .orElseThrow(() -> new Refusal("newWorker", "Choose somebody of the team whose work is handed over"));
    }

    /**
     * Gives the case and what is open in it to the worker chosen when the hand-over was arranged.
     *
     * @throws Refusal when they are not in the team any more: the case has to go to somebody
     */
    void pass(Submission submission) {
        UUID caseId = submission.caseId();
        Role role = role(submission.run(), submission.engineTask());
        UUID to = newWorker(submission);
        allocation.allocate(caseId, role, to, submission.actor().userId());
        events.publishEvent(new CaseHandedOver(caseId, role, to));
    }

    private UUID newWorker(Submission submission) {
        String kept = processes
                .word(submission.engineTask(), NEW_WORKER)
                .orElseGet(() ->
                        records.latest(submission.run(), "arrangeHandover").text("newWorker"));
        List<Actor> found =
                members(submission).stream().filter(it -> isMeant(it, kept)).toList();
        if (found.size() != 1) {
            throw new Refusal(
                    "accepted",
                    "The new worker cannot take over: they are not in the team, or two people have their name. "
                            + "Answer “No” and ask for another hand-over");
        }
        return found.get(0).userId();
    }

    /** Earlier arrangements hold a name as somebody typed it. */
    private static boolean isMeant(Actor member, String kept) {
        return member.userId().toString().equals(kept)
                || member.username().equalsIgnoreCase(kept.strip())
                || member.name().equalsIgnoreCase(kept.strip());
    }

    private List<Actor> members(Submission submission) {
        return relations.candidates(submission.caseId(), role(submission.run(), submission.engineTask()));
    }

    private Role role(Run run, String engineTask) {
        String word = processes
                .word(engineTask, ROLE)
                .orElseGet(() -> records.latest(run, "needHandover").text(ROLE));
        return Role.ofWord(word).orElse(Role.ADVOCATE);
    }
}
