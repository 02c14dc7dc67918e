package org.alongside.audit.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Action;
import org.alongside.access.CurrentActor;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.access.Section;
import org.alongside.access.WhoLookedReaders;
import org.alongside.audit.AuditEntry;
import org.alongside.audit.AuditLog;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The young person's own access log in plain words (UK GDPR article 15; DPA 2018 section 45), to show or to print. */
@Controller
@WhoLookedReaders
class WhoLookedController {

    /** As many of the newest entries as two years of a busy case have; the page says so when there are more. */
    private static final int NEWEST = 2_000;

    private final AuditLog log;
    private final Cases cases;
    private final People people;
    private final AccessPolicy policy;
    private final CurrentActor current;

    WhoLookedController(AuditLog log, Cases cases, People people, AccessPolicy policy, CurrentActor current) {
        this.log = log;
        this.cases = cases;
        this.people = people;
        this.policy = policy;
        this.current = current;
    }

    @GetMapping("/cases/{reference}/who-looked")
    String show(@PathVariable String reference, Model model) {
        CaseView witness =
                cases.byReference(reference).orElseThrow(() -> policy.denied(current.require(), "case", "unknown"));
        policy.require(current.require(), witness.id(), Action.EXPORT, Section.ACCESS_LOG);
        List<AuditEntry> entries = log.ofCase(witness.id(), NEWEST + 1);
        Map<UUID, String> organisations =
                people.organisations().stream().collect(Collectors.toMap(OrganisationView::id, OrganisationView::name));
        model.addAttribute("witness", witness);
        model.addAttribute("days", Looks.of(entries.stream().limit(NEWEST).toList(), organisations));
        model.addAttribute("more", entries.size() > NEWEST);
        return "audit/who-looked";
    }
}
