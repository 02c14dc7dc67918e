package org.alongside.timelimits.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.alongside.access.Role;
import org.alongside.access.RuleReaders;
import org.alongside.engine.Decisions;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.TimeLimitRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules in force for everybody to read: decision tables and time limits with their sources, without a case. */
@Controller
@RuleReaders
class RulesController {

    private static final String TIME_LIMITS = "time-limits";

    private final Decisions decisions;
    private final TimeLimitRules limits;

    RulesController(Decisions decisions, TimeLimitRules limits) {
        this.decisions = decisions;
        this.limits = limits;
    }

    @GetMapping("/rules")
    String show(@RequestParam(name = "q", required = false) @Nullable String asked, Model model) {
        String text = Objects.requireNonNullElse(asked, "").strip();
        String wanted = text.toLowerCase(Locale.UK);
        List<RuleTableView> tables = decisions.tables().stream()
                .filter(table -> !table.id().equals(TIME_LIMITS))
                .map(RuleTableView::of)
                .map(table -> table.narrowedTo(wanted))
                .filter(table -> !table.rows().isEmpty())
                .toList();
        List<Limit> found = limits.all().stream()
                .map(Limit::of)
                .filter(limit -> limit.speaksOf(wanted))
                .toList();
        model.addAttribute("q", text);
        model.addAttribute("tables", tables);
        model.addAttribute("limits", found);
        return "timelimits/rules";
    }

    /** A time limit in words. */
    record Limit(TimeLimitRule rule, String length, String owner) {

        static Limit of(TimeLimitRule rule) {
            String count = rule.unit().words(Math.abs(rule.length()));
            String length = rule.length() == 0 && rule.unit().isCounted()
                    ? "the same day"
                    : count + (rule.length() < 0 ? " before" : "");
            String owner = Role.ofWord(rule.owner()).map(Role::title).orElse(rule.owner());
            return new Limit(rule, length, owner);
        }

        boolean speaksOf(String wanted) {
            return String.join(" ", rule.id(), rule.title(), rule.trigger(), rule.source(), owner, length)
                    .toLowerCase(Locale.UK)
                    .contains(wanted);
        }
    }
}
