package org.alongside.e2e;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.FormFilling;
import org.alongside.demo.Story;
import org.alongside.demo.UsualAnswers;
import org.alongside.forms.Form;
import org.alongside.forms.FormCheck;
import org.alongside.forms.Forms;
import org.alongside.journey.Referral;
import org.alongside.journey.Referrals;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;

/** A case that was referred two years ago and has come, by the real services, to a task that waits to be done today. */
public final class DrivenCase {

    private static final Duration AGO = Duration.ofDays(730);

    private DrivenCase() {}

    /** The task, and the case at it. */
    public static WorkItemView waitingAt(String task, Story story) {
        Instant now = RunningAlongside.part(Clock.class).instant();
        CaseDriver driver = RunningAlongside.part(CaseDriver.class);
        CaseView opened = driver.open(referral(), actor("advocate"), now.minus(AGO));
        driver.drive(opened, story.leaving(task), now.minus(AGO), now);
        return open(opened.id(), task);
    }

    /** The open task of this name. */
    static WorkItemView open(UUID caseId, String task) {
        List<WorkItemView> open = RunningAlongside.part(Work.class).openOn(caseId);
        return open.stream()
                .filter(item -> item.task().equals(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s is not open, but %s".formatted(task, open)));
    }

    /** What a browser sends of the task's form: the usual answers, but these as chosen. */
    static Map<String, List<String>> answers(WorkItemView item, Map<String, String> chosen) {
        Form form = RunningAlongside.part(Forms.class).form(item.form());
        Map<String, List<String>> all = new HashMap<>(UsualAnswers.of(item.task()));
        chosen.forEach((key, value) -> all.put(key, List.of(value)));
        var filling = new FormFilling(RunningAlongside.part(FormCheck.class));
        return FormFilling.inDateParts(form, filling.fill(form, all, today()));
    }

    static LocalDate today() {
        return RunningAlongside.part(LegalToday.class).date();
    }

    /** Who has the task, or the first of the team. */
    static String whose(WorkItemView item) {
        return item.assigneeId() == null
                ? item.role().word()
                : RunningAlongside.part(People.class)
                        .byId(item.assigneeId())
                        .orElseThrow()
                        .username();
    }

    static Actor actor(String username) {
        return RunningAlongside.part(People.class).byUsername(username).orElseThrow();
    }

    private static Referral referral() {
        Map<Role, UUID> teams = new EnumMap<>(Role.class);
        Referrals.casework().forEach(role -> teams.put(role, actor(role.word()).organisationId()));
        return new Referral(
                "Robin",
                "Example",
                today().minusYears(15),
                null,
                null,
                teams,
                Map.of(),
                null,
                new Answers(Map.of("reason", "Example answer.")));
    }
}
