package org.alongside.work.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.cases.LegalToday;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.TimeLimitRules;
import org.alongside.work.WorkList;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "My work": what is mine and what waits for my team, soonest due first. */
@Controller
@Casework
class WorkController {

    private final WorkList list;
    private final TimeLimitRules rules;
    private final CurrentActor current;
    private final LegalToday today;

    WorkController(WorkList list, TimeLimitRules rules, CurrentActor current, LegalToday today) {
        this.list = list;
        this.rules = rules;
        this.current = current;
        this.today = today;
    }

    @GetMapping("/work")
    String show(
            @RequestParam(defaultValue = "mine") String tab,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate due,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        Actor actor = current.require();
        boolean teams = tab.equals("team");
        var from = due == null || after == null ? null : new WorkList.Position(due, after);
        WorkList.Page page = teams ? list.teams(actor, from) : list.mine(actor, from);
        model.addAttribute("tab", teams ? "team" : "mine");
        model.addAttribute("mine", counted(list.countMine(actor)));
        model.addAttribute("team", counted(list.countTeams(actor)));
        model.addAttribute("rows", page.rows().stream().map(this::line).toList());
        model.addAttribute("next", page.next().orElse(null));
        model.addAttribute("continued", from != null);
        return "work/list";
    }

    private Line line(WorkList.Row row) {
        return new Line(row, why(row.limitRule()), row.isOverdueOn(today.date()), soon(row.dueOn()));
    }

    private String why(@Nullable String rule) {
        return Optional.ofNullable(rule)
                .flatMap(id -> rules.rule(id, true))
                .map(WorkController::words)
                .orElse("Usual time for a task");
    }

    private static String words(TimeLimitRule rule) {
        return rule.source() + (rule.verified() ? "" : " (unverified)");
    }

    private boolean soon(@Nullable LocalDate due) {
        return due != null && !due.isAfter(today.date().plusDays(2));
    }

    static String counted(int count) {
        return count >= WorkList.COUNTED_TO ? "1,000+" : String.valueOf(count);
    }

    /** A row with why it is due. */
    record Line(WorkList.Row task, String why, boolean overdue, boolean soon) {}
}
