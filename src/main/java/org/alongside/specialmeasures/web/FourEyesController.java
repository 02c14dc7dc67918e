package org.alongside.specialmeasures.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.FourEyesReaders;
import org.alongside.access.Role;
import org.alongside.cases.CasesListed;
import org.alongside.sheets.Formulas;
import org.alongside.specialmeasures.domain.FourEyesReport;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The proof that two people saw every application: all that is wrong, and the applications page by page or as a file. */
@Controller
@FourEyesReaders
class FourEyesController {

    private static final String HEADINGS =
            "Case,Drafted by,Drafted,Decided by,Decided,Decision,Reconsidered by,Reconsidered,Same person,Verdict\r\n";

    private final FourEyesReport report;
    private final FourEyesLines lines;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;

    FourEyesController(
            FourEyesReport report, FourEyesLines lines, CurrentActor current, ApplicationEventPublisher events) {
        this.report = report;
        this.lines = lines;
        this.current = current;
        this.events = events;
    }

    @GetMapping("/dashboards/four-eyes")
    String show(@RequestParam(defaultValue = "") String after, Model model) {
        Actor actor = current.require();
        var page = new FourEyesPage(lines, after);
        report.each(actor, page::add);
        listed(
                actor,
                Stream.of(page.getWrong(), page.getShown())
                        .flatMap(List::stream)
                        .map(FourEyesLines.Line::reference));
        model.addAttribute("page", page);
        model.addAttribute("opensCases", !actor.is(Role.AUDITOR));
        model.addAttribute("manages", actor.is(Role.MANAGER));
        return "specialmeasures/four-eyes";
    }

    /** Whole before any of it is sent: what cannot be logged is not shown. */
    @GetMapping("/dashboards/four-eyes.csv")
    void csv(HttpServletResponse response) throws IOException {
        Actor actor = current.require();
        var file = new StringBuilder(HEADINGS);
        Set<String> references = new LinkedHashSet<>();
        report.each(actor, application -> {
            references.add(application.reference());
            file.append(row(lines.of(application)));
        });
        listed(actor, references.stream());
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"four-eyes.csv\"");
        response.getWriter().append(file);
    }

    private void listed(Actor actor, Stream<String> references) {
        CasesListed.of(actor, "four-eyes", references).forEach(events::publishEvent);
    }

    private static String row(FourEyesLines.Line line) {
        return Stream.of(
                        line.reference(),
                        line.draftedBy(),
                        line.drafted(),
                        line.decidedBy(),
                        line.decided(),
                        line.decision(),
                        line.reconsideredBy(),
                        line.reconsidered(),
                        line.samePerson(),
                        line.verdict())
                .map(FourEyesController::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        return '"' + Formulas.escaped(text).replace("\"", "\"\"") + '"';
    }
}
