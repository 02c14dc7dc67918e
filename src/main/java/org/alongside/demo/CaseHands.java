package org.alongside.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.CurrentActor;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.demo.CaseDriver.StuckStory;
import org.alongside.demo.Story.Raised;
import org.alongside.forms.Checked;
import org.alongside.forms.Form;
import org.alongside.forms.Forms;
import org.alongside.work.CaseAction;
import org.alongside.work.CaseActions;
import org.alongside.work.Posted;
import org.alongside.work.Submissions;
import org.alongside.work.Submitted;
import org.alongside.work.TaskForms;
import org.alongside.work.WorkItemView;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finishes a case's tasks and records what happens in it, as the people whose work it is. */
@Component
@Profile({"demo", "test"})
class CaseHands {

    private final Submissions submissions;
    private final CaseActions actions;
    private final Forms forms;
    private final TaskForms taskForms;
    private final FormFilling filling;
    private final People people;
    private final CaseRelations relations;
    private final CurrentActor current;
    private final LegalToday today;
    private final CaseFacts facts;

    CaseHands(
            Submissions submissions,
            CaseActions actions,
            Forms forms,
            TaskForms taskForms,
            FormFilling filling,
            People people,
            CaseRelations relations,
            CurrentActor current,
            LegalToday today,
            CaseFacts facts) {
        this.submissions = submissions;
        this.actions = actions;
        this.forms = forms;
        this.taskForms = taskForms;
        this.filling = filling;
        this.people = people;
        this.relations = relations;
        this.current = current;
        this.today = today;
        this.facts = facts;
    }

    /** Finishes a task now, as whoever has it or as the first of its team who may: nobody approves their own draft. */
    void finish(StoryTold told, WorkItemView item) {
        Map<String, List<String>> typed = typed(told, taskForms.form(item), told.answers(item.task()));
        var refused = new ArrayList<String>();
        for (Actor actor : candidates(item)) {
            var posted = new Posted(item.version(), UUID.randomUUID().toString(), typed);
            Submitted result = current.as(actor, () -> submissions.submit(actor, item.id(), posted));
            if (result instanceof Submitted.Finished) {
                return;
            }
            refused.add(actor.username() + ": " + why(result));
        }
        throw new StuckStory("%s cannot finish %s: %s".formatted(told.reference(), item.task(), refused));
    }

    /** Records what happened, unless nothing in the case waits for it yet. */
    boolean raise(StoryTold told, CaseView witness, Raised raised) {
        for (Relation relation : relations.of(witness.id())) {
            for (Actor actor : whoMay(relation)) {
                Optional<CaseAction> action = actions.possible(actor, witness).stream()
                        .filter(possible -> possible.form().equals(raised.form()))
                        .findFirst();
                if (action.isPresent()) {
                    raise(told, witness, raised, new Raising(actor, action.get()));
                    return true;
                }
            }
        }
        return false;
    }

    private void raise(StoryTold told, CaseView witness, Raised raised, Raising raising) {
        Map<String, List<String>> typed = typed(told, forms.form(raised.form()), raised.different());
        String key = UUID.randomUUID().toString();
        Checked checked = current.as(
                raising.actor(), () -> actions.raise(raising.actor(), witness, raising.action(), typed, key));
        if (!checked.passes()) {
            throw new StuckStory(
                    "%s cannot record %s: %s".formatted(told.reference(), raised.form(), checked.errors()));
        }
    }

    private List<Actor> candidates(WorkItemView item) {
        return item.assigneeId() == null
                ? people.inTeam(item.organisationId(), item.role())
                : people.byId(item.assigneeId()).stream().toList();
    }

    private List<Actor> whoMay(Relation relation) {
        return relation.userId() == null
                ? people.inTeam(relation.organisationId(), relation.role())
                : people.byId(relation.userId()).stream().toList();
    }

    private Map<String, List<String>> typed(StoryTold told, Form form, Map<String, List<String>> different) {
        Map<String, List<String>> chosen = new HashMap<>();
        facts.of(told.witness(), form).forEach((key, answer) -> chosen.put(key, List.of(answer)));
        chosen.putAll(different);
        return filling.fill(form, chosen, today.date());
    }

    private static String why(Submitted result) {
        return result instanceof Submitted.Incorrect incorrect
                ? incorrect.checked().errors().toString()
                : result.getClass().getSimpleName();
    }

    private record Raising(Actor actor, CaseAction action) {}
}
