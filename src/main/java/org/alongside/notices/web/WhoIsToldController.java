package org.alongside.notices.web;

import org.alongside.access.AccessPolicy;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.access.Section;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who is told what, for the young person, to show or to print (UK GDPR articles 7(3) and 12). */
@Controller
@Casework
class WhoIsToldController {

    private final ToldSheet sheets;
    private final ToldWords words;
    private final Cases cases;
    private final AccessPolicy policy;
    private final CurrentActor current;

    WhoIsToldController(ToldSheet sheets, ToldWords words, Cases cases, AccessPolicy policy, CurrentActor current) {
        this.sheets = sheets;
        this.words = words;
        this.cases = cases;
        this.policy = policy;
        this.current = current;
    }

    @GetMapping("/cases/{reference}/who-is-told")
    String show(@PathVariable String reference, Model model) {
        Actor viewer = current.require();
        CaseView witness = cases.byReference(reference).orElseThrow(() -> policy.denied(viewer, "case", "unknown"));
        policy.require(viewer, witness.id(), Action.EXPORT, Section.CONSENT);
        model.addAttribute("witness", witness);
        model.addAttribute("sheet", sheets.write(witness.id()));
        model.addAttribute("words", words);
        return "notices/who-is-told";
    }
}
