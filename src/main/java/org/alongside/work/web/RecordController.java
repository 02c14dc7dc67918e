package org.alongside.work.web;

import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.CaseRights;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.access.People;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.forms.AnsweredForm;
import org.alongside.forms.Forms;
import org.alongside.work.AnswerReaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a form as it was filled in. What one may not read is as if it were not there. */
@Controller
@Casework
class RecordController {

    private final CaseRecords records;
    private final AnswerReaders readers;
    private final Forms forms;
    private final StepNames names;
    private final People people;
    private final Cases cases;
    private final AccessPolicy policy;
    private final CurrentActor current;

    RecordController(
            CaseRecords records,
            AnswerReaders readers,
            Forms forms,
            StepNames names,
            People people,
            Cases cases,
            AccessPolicy policy,
            CurrentActor current) {
        this.records = records;
        this.readers = readers;
        this.forms = forms;
        this.names = names;
        this.people = people;
        this.cases = cases;
        this.policy = policy;
        this.current = current;
    }

    @GetMapping("/cases/{reference}/records/{id}")
    String show(@PathVariable String reference, @PathVariable UUID id, Model model) {
        Actor actor = current.require();
        CaseView witness = cases.byReference(reference).orElseThrow(() -> policy.denied(actor, "case", "unknown"));
        CaseRights rights = policy.requireOpen(actor, witness.id());
        RecordView kept = records.find(witness.id(), id)
                .filter(found -> readers.mayRead(rights, found))
                .orElseThrow(() -> policy.denied(actor, "record", id.toString()));
        model.addAttribute("witness", witness);
        model.addAttribute("step", names.of(kept.source().task()));
        model.addAttribute("by", people.nameOf(kept.by()));
        model.addAttribute("at", kept.at().atZone(LegalToday.LONDON));
        model.addAttribute(
                "parts",
                AnsweredForm.of(forms.form(kept.source().form()), kept.answers().values())
                        .without(AnswerReaders.hiddenFrom(rights))
                        .parts());
        return "work/record";
    }
}
