package org.alongside.timelimits.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.NotFound;
import org.alongside.access.SignedIn;
import org.alongside.timelimits.TimeLimitRule;
import org.alongside.timelimits.TriedRules;
import org.alongside.timelimits.TriedRules.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Trying a time limit on any day: its last day and how it is counted, as a page or as JSON (src/docs/try-a-rule.md). */
@Controller
@SignedIn
class TryRuleController {

    private static final String TRIGGER = "trigger";
    private static final String NOT_A_DAY = "Enter a real day, such as 21/12/2026";

    private final TriedRules rules;

    TryRuleController(TriedRules rules) {
        this.rules = rules;
    }

    @GetMapping(path = "/rules/limits/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String trigger,
            @RequestParam(defaultValue = "true") String enhanced,
            Model model) {
        boolean child = !"false".equals(enhanced);
        List<TimeLimitRule> editions = rules.editions(id, child);
        if (editions.isEmpty()) {
            throw new NotFound("rule");
        }
        draw(model, editions.get(editions.size() - 1), editions);
        model.addAttribute("typed", trigger);
        model.addAttribute("hint", TypedDay.HINT);
        model.addAttribute("enhanced", child);
        if (trigger.isBlank()) {
            return new ModelAndView("timelimits/try", model.asMap());
        }
        Optional<LocalDate> day = TypedDay.of(trigger);
        if (day.isEmpty()) {
            model.addAttribute("problems", List.of(FieldProblem.of(TRIGGER, NOT_A_DAY)));
            return new ModelAndView("timelimits/try", model.asMap(), HttpStatus.BAD_REQUEST);
        }
        model.addAttribute("on", day.get());
        rules.on(id, child, day.get()).ifPresent(tried -> {
            draw(model, tried.rule(), editions);
            model.addAttribute("tried", tried);
        });
        return new ModelAndView("timelimits/try", model.asMap());
    }

    @GetMapping(path = "/rules/limits/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> json(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String trigger,
            @RequestParam(defaultValue = "true") String enhanced) {
        boolean child = !"false".equals(enhanced);
        List<TimeLimitRule> editions = rules.editions(id, child);
        if (editions.isEmpty()) {
            return problem(HttpStatus.NOT_FOUND, "There is no time limit with this id", Map.of("id", "Unknown"));
        }
        Optional<LocalDate> day = TypedDay.of(trigger);
        if (day.isEmpty()) {
            String what = "The trigger must be a day such as 2026-12-21";
            return problem(HttpStatus.BAD_REQUEST, what, Map.of(TRIGGER, what));
        }
        Optional<Tried> tried = rules.on(id, child, day.get());
        return ResponseEntity.ok(tried.map(TriedJson::of)
                .orElseGet(() -> TriedJson.notInForce(editions.get(editions.size() - 1), day.get())));
    }

    private static void draw(Model model, TimeLimitRule rule, List<TimeLimitRule> editions) {
        model.addAttribute("rule", rule);
        model.addAttribute("owner", rule.ownerTitle());
        model.addAttribute("editions", editions);
    }

    /** RFC 9457; {@code errors} has a sentence for each field. */
    private static ResponseEntity<Object> problem(HttpStatus status, String detail, Map<String, String> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("about:blank"));
        problem.setProperty("errors", errors);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
