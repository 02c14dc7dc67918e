package org.alongside.timelimits.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.alongside.access.SignedIn;
import org.alongside.decisions.DecisionTables;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.TimeLimitRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules in force for everybody to read: decision tables and time limits with their sources, without a case. */
@Controller
@SignedIn
class RulesController {

    private static final String TIME_LIMITS = "time-limits";
    private static final String TIME_LIMITS_TITLE = "time limits";

    private final DecisionTables decisions;
    private final TimeLimitRules limits;

    RulesController(DecisionTables decisions, TimeLimitRules limits) {
        this.decisions = decisions;
        this.limits = limits;
    }

    @GetMapping("/rules")
    String show(@RequestParam(name = "q", required = false) @Nullable String asked, Model model) {
        String text = Objects.requireNonNullElse(asked, "").strip();
        String wanted = text.toLowerCase(Locale.UK);
        List<RuleTableView> tables = decisions.inForce().stream()
                .filter(it -> !it.table().text().id().equals(TIME_LIMITS))
                .map(RuleTableView::of)
                .map(table -> table.narrowedTo(wanted))
                .filter(table -> !table.rows().isEmpty())
                .toList();
        List<Limit> found = limits.all().stream()
                .map(Limit::of)
                .filter(limit -> TIME_LIMITS_TITLE.equals(wanted) || limit.speaksOf(wanted))
                .toList();
        model.addAttribute("q", text);
        model.addAttribute("tables", tables);
        model.addAttribute("limits", found);
        model.addAttribute("limitsVersion", RuleTableView.version(decisions.inForce(TIME_LIMITS)));
        return "timelimits/rules";
    }

    /** A time limit in words. */
    record Limit(TimeLimitRule rule, String length, String owner) {

        static Limit of(TimeLimitRule rule) {
            return new Limit(rule, rule.words(), rule.ownerTitle());
        }

        boolean speaksOf(String wanted) {
            return String.join(
                            " ",
                            rule.id(),
                            rule.title(),
                            rule.trigger(),
                            rule.source(),
                            owner,
                            length,
                            rule.verified() ? "" : RuleTableView.UNVERIFIED)
                    .toLowerCase(Locale.UK)
                    .contains(wanted);
        }
    }
}
