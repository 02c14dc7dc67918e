package org.alongside.journey.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.NotFound;
import org.alongside.access.ReferralMakers;
import org.alongside.cases.LegalToday;
import org.alongside.forms.FormView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Importing a caseload: a file is read and shown, and only what the person confirms then is taken. */
@Controller
@ReferralMakers
class ImportController {

    private final KeptCaseload kept;
    private final Teams teams;
    private final NamedPeople people;
    private final CurrentActor current;
    private final LegalToday today;

    ImportController(KeptCaseload kept, Teams teams, NamedPeople people, CurrentActor current, LegalToday today) {
        this.kept = kept;
        this.teams = teams;
        this.people = people;
        this.current = current;
        this.today = today;
    }

    @GetMapping("/cases/import")
    ModelAndView start() {
        return uploadPage(HttpStatus.OK);
    }

    @PostMapping("/cases/import")
    ModelAndView upload(@RequestParam(required = false) @Nullable MultipartFile file) {
        Actor actor = current.require();
        if (file == null || file.isEmpty()) {
            return wrong("Choose a CSV file that is not empty");
        }
        try {
            Caseload caseload =
                    CaseloadReader.read(content(file), actor.organisationId(), today.date(), people.judgeFor(actor));
            return new ModelAndView("redirect:/cases/import/" + kept.keep(caseload, actor));
        } catch (NotACaseload refused) {
            return wrong(refused.words());
        }
    }

    @GetMapping("/cases/import/{batch}")
    ModelAndView show(@PathVariable UUID batch) {
        Actor actor = current.require();
        return page(batch, found(batch, actor), teams.fresh(actor), HttpStatus.OK);
    }

    @PostMapping("/cases/import/{batch}")
    ModelAndView confirm(
            @PathVariable UUID batch, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes after) {
        Actor actor = current.require();
        Caseload caseload = found(batch, actor);
        Teams.Chosen chosen = teams.read(actor, sent);
        if (!chosen.passes()) {
            return page(batch, caseload, teams.again(chosen, sent), HttpStatus.BAD_REQUEST);
        }
        after.addFlashAttribute(
                "notice", kept.take(batch, caseload, chosen.teams(), actor).words());
        return new ModelAndView("redirect:/cases/import");
    }

    private Caseload found(UUID batch, Actor actor) {
        return kept.find(batch, actor).orElseThrow(() -> new NotFound("import"));
    }

    private ModelAndView page(UUID batch, Caseload caseload, List<Teams.Choice> choices, HttpStatus status) {
        List<FormView.Problem> problems = new ArrayList<>();
        choices.stream()
                .filter(Teams.Choice::isWrong)
                .forEach(choice -> problems.add(new FormView.Problem(choice.error(), "#" + choice.id())));
        return new ModelAndView("journey/import-check", status)
                .addObject("batch", batch)
                .addObject("bad", caseload.bad())
                .addObject("notRead", caseload.notRead())
                .addObject("good", caseload.good().size())
                .addObject("named", caseload.named())
                .addObject("known", kept.knownAmong(caseload, current.require()))
                .addObject("teams", choices)
                .addObject("problems", problems);
    }

    private static ModelAndView uploadPage(HttpStatus status) {
        return new ModelAndView("journey/import", status)
                .addObject("columns", CaseloadReader.COLUMNS.keySet())
                .addObject("people", NamedPeople.columns());
    }

    private static ModelAndView wrong(String words) {
        return uploadPage(HttpStatus.BAD_REQUEST)
                .addObject("fileError", words)
                .addObject("problems", List.of(new FormView.Problem(words, "#file")));
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
