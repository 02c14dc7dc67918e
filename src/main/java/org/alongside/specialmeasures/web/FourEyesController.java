package org.alongside.specialmeasures.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.FourEyesReaders;
import org.alongside.access.Role;
import org.alongside.sheets.Formulas;
import org.alongside.specialmeasures.domain.FourEyesReport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The proof that two people saw every application: all that is wrong, and the applications page by page or as a file. */
@Controller
@FourEyesReaders
class FourEyesController {

    private final FourEyesReport report;
    private final FourEyesLines lines;
    private final CurrentActor current;

    FourEyesController(FourEyesReport report, FourEyesLines lines, CurrentActor current) {
        this.report = report;
        this.lines = lines;
        this.current = current;
    }

    @GetMapping("/dashboards/four-eyes")
    String show(@RequestParam(defaultValue = "") String after, Model model) {
        Actor actor = current.require();
        var page = new FourEyesPage(lines, after);
        report.each(actor, page::add);
        model.addAttribute("page", page);
        model.addAttribute("opensCases", !actor.is(Role.AUDITOR));
        model.addAttribute("manages", actor.is(Role.MANAGER));
        return "specialmeasures/four-eyes";
    }

    @GetMapping("/dashboards/four-eyes.csv")
    void csv(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"four-eyes.csv\"");
        PrintWriter out = response.getWriter();
        out.print(
                "Case,Drafted by,Drafted,Decided by,Decided,Decision,Reconsidered by,Reconsidered,Same person,Verdict\r\n");
        report.each(current.require(), application -> out.print(row(lines.of(application))));
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
