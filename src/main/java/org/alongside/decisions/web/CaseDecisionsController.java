package org.alongside.decisions.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.CaseRights;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.decisions.DecisionTables;
import org.alongside.decisions.Explanation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every answer that was ever kept for a case, each by the version of the rules that gave it. */
@Controller
@Casework
class CaseDecisionsController {

    private final Cases cases;
    private final DecisionTables tables;
    private final AccessPolicy policy;
    private final CurrentActor current;

    CaseDecisionsController(Cases cases, DecisionTables tables, AccessPolicy policy, CurrentActor current) {
        this.cases = cases;
        this.tables = tables;
        this.policy = policy;
        this.current = current;
    }

    @GetMapping("/cases/{reference}/decisions")
    String show(@PathVariable String reference, @RequestParam(defaultValue = "") String only, Model model) {
        Actor actor = current.require();
        CaseView witness = cases.byReference(reference).orElseThrow(() -> policy.denied(actor, "case", "unknown"));
        CaseRights rights = policy.requireOpen(actor, witness.id());
        List<Explanation> answers =
                new ArrayList<>(DecisionsPanel.readable(rights, tables.keptFor(witness.id())).stream()
                        .map(tables::explain)
                        .toList());
        Collections.reverse(answers);
        List<Asked> asked = asked(answers);
        model.addAttribute("witness", witness);
        model.addAttribute("asked", asked);
        model.addAttribute("all", answers.size());
        model.addAttribute("only", only);
        model.addAttribute(
                "answers",
                asked.stream().noneMatch(it -> it.decision().equals(only))
                        ? answers
                        : answers.stream()
                                .filter(it -> it.decision().equals(only))
                                .toList());
        return "decisions/case";
    }

    /** The tables that were asked, the last asked first: what is decided every week must not bury what is decided once. */
    private static List<Asked> asked(List<Explanation> newestFirst) {
        Map<String, List<Explanation>> byTable = newestFirst.stream()
                .collect(Collectors.groupingBy(Explanation::decision, LinkedHashMap::new, Collectors.toList()));
        return byTable.values().stream()
                .map(answers ->
                        new Asked(answers.get(0).decision(), answers.get(0).name(), answers.size()))
                .toList();
    }

    /** A table and how often it was asked about the case. */
    record Asked(String decision, String name, int times) {}
}
