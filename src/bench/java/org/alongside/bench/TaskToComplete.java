package org.alongside.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.FormFilling;
import org.alongside.demo.Story;
import org.alongside.demo.UsualAnswers;
import org.alongside.forms.Form;
import org.alongside.forms.Forms;
import org.alongside.journey.Referrals;
import org.alongside.testing.EngineRecording.Completed;
import org.alongside.testing.Referred;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;

/**
 * The task whose completion is measured, in as many cases as are needed, brought there by the real services. A plain one: one person
 * fills in a form, and the process goes on to the next task.
 */
record TaskToComplete(Recorded alongside, Referred referred) {

    static final String TASK = "planInterview";
    static final Role ROLE = Role.POLICE_OIC;

    private static final String BEFORE = "considerIntermediary";
    /** What goes on beside the investigation stays open: it has no part in the measured task. */
    private static final String[] BESIDE = {"agreeSupportPlan", "offerFamilySupport"};

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant END = Instant.parse("2026-03-30T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);

    /** With somebody for every role. */
    static TaskToComplete in(Recorded alongside) {
        var referred = new Referred(alongside.part(People.class), alongside.part(Referrals.class));
        Referrals.casework().forEach(referred::another);
        return new TaskToComplete(alongside, referred);
    }

    /** So many cases, each with the task open. */
    List<WorkItemView> open(int many) {
        CaseDriver driver = alongside.part(CaseDriver.class);
        Actor advocate = referred.another(Role.ADVOCATE);
        Story story = Story.USUAL.leaving(BESIDE).until(BEFORE, START);
        List<WorkItemView> tasks = new ArrayList<>();
        while (tasks.size() < many) {
            CaseView opened = driver.open(referred.referralOf("usual"), advocate, START);
            driver.drive(opened, story, START, END);
            tasks.add(alongside.part(Work.class).openOn(opened.id()).stream()
                    .filter(item -> item.task().equals(TASK))
                    .findFirst()
                    .orElseThrow());
        }
        return tasks;
    }

    /** Who completes it. */
    Actor officer() {
        return referred.another(ROLE);
    }

    Form form(WorkItemView task) {
        return alongside.part(Forms.class).form(task.form());
    }

    /** What is typed into its form. */
    Map<String, List<String>> typed(WorkItemView task) {
        return alongside.part(FormFilling.class).fill(form(task), UsualAnswers.of(TASK), TODAY);
    }

    /** What Alongside told the engine when the first of these tasks was finished. */
    Map<String, Object> words() {
        return alongside.recording().asked().stream()
                .filter(Completed.class::isInstance)
                .map(Completed.class::cast)
                .filter(completed -> completed.task().equals(TASK))
                .map(Completed::words)
                .findFirst()
                .orElseThrow();
    }
}
