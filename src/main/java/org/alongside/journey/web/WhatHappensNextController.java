package org.alongside.journey.web;

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

/** The sheet "What happens next" of one case, to show or to print. */
@Controller
@Casework
class WhatHappensNextController {

    private final CurrentActor actor;
    private final AccessPolicy policy;
    private final Cases cases;
    private final SheetWriter sheets;
    private final PlainWords words;

    WhatHappensNextController(
            CurrentActor actor, AccessPolicy policy, Cases cases, SheetWriter sheets, PlainWords words) {
        this.actor = actor;
        this.policy = policy;
        this.cases = cases;
        this.sheets = sheets;
        this.words = words;
    }

    @GetMapping("/cases/{reference}/what-happens-next")
    String sheet(@PathVariable String reference, Model model) {
        Actor viewer = actor.require();
        CaseView witnessCase = cases.byReference(reference).orElseThrow(() -> policy.denied(viewer, "case", "unknown"));
        policy.require(viewer, witnessCase.id(), Action.EXPORT, Section.OVERVIEW);
        model.addAttribute("witness", witnessCase);
        model.addAttribute("sheet", sheets.write(witnessCase));
        model.addAttribute("words", words);
        return "journey/what-happens-next";
    }
}
