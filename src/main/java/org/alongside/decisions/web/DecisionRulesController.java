package org.alongside.decisions.web;

import java.time.LocalDate;
import java.util.List;
import org.alongside.access.CurrentActor;
import org.alongside.access.NotFound;
import org.alongside.access.Role;
import org.alongside.access.SignedIn;
import org.alongside.cases.LegalToday;
import org.alongside.decisions.domain.DecisionVersion;
import org.alongside.decisions.domain.Edition;
import org.alongside.decisions.domain.Editions;
import org.alongside.decisions.domain.Reasons;
import org.alongside.decisions.domain.Releases;
import org.alongside.engine.DecisionTable;
import org.alongside.engine.Decisions.FiredRule;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One decision table: its versions, and trying it with facts of one's own. About no case, and nothing is kept. */
@Controller
@SignedIn
class DecisionRulesController {

    private final Editions editions;
    private final Releases releases;
    private final CurrentActor current;
    private final LegalToday today;

    DecisionRulesController(Editions editions, Releases releases, CurrentActor current, LegalToday today) {
        this.editions = editions;
        this.releases = releases;
        this.current = current;
        this.today = today;
    }

    @GetMapping("/rules/decisions/{decision}")
    ModelAndView show(@PathVariable String decision, @RequestParam MultiValueMap<String, String> typed) {
        Edition now = known(decision, today.date());
        FactReading read = FactReading.of(now.table(), typed, today.date());
        var page = new ModelAndView("decisions/table", read.isRight() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        Edition edition = now;
        if (read.isRight() && !typed.isEmpty()) {
            edition = known(decision, read.on());
            page.addObject("explanation", Reasons.of(edition, read.facts(), fired(edition, read), read.on()));
        }
        return page.addObject("table", now.table())
                .addObject("fields", FactReading.fields(now.table(), typed))
                .addObject("on", FactReading.text(typed, FactReading.ON))
                .addObject("errors", read.errors())
                .addObject("problems", problems(now.table(), read))
                .addObject("number", now.number())
                .addObject("versions", VersionLine.of(releases.versions(decision), now.number(), today.date()))
                .addObject("admin", current.require().is(Role.ADMIN));
    }

    @GetMapping(value = "/rules/decisions/{decision}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> answer(@PathVariable String decision, @RequestParam MultiValueMap<String, String> typed) {
        try {
            DecisionTable table = known(decision, today.date()).table();
            FactReading read = FactReading.of(table, typed, today.date());
            if (!read.isRight()) {
                return wrong(table, read);
            }
            Edition edition = known(decision, read.on());
            List<FiredRule> fired = fired(edition, read);
            return ResponseEntity.ok(
                    TriedRule.of(Reasons.of(edition, read.facts(), fired, read.on()), read.facts(), fired));
        } catch (NotFound unknown) {
            return problem(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such decision table"));
        }
    }

    @GetMapping("/rules/decisions/{decision}/versions/{number}")
    ResponseEntity<String> file(@PathVariable String decision, @PathVariable int number) {
        DecisionVersion version = releases.version(decision, number);
        if (version.isDraft() && !current.require().is(Role.ADMIN)) {
            throw new NotFound("version");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-%d.dmn\"".formatted(version.decision(), number))
                .body(version.dmn());
    }

    private Edition known(String decision, LocalDate on) {
        try {
            return editions.inForce(decision, on);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("decision");
        }
    }

    private static List<FiredRule> fired(Edition edition, FactReading read) {
        return edition.decide(read.facts(), read.on());
    }

    private static List<Problem> problems(DecisionTable table, FactReading read) {
        return read.errors().entrySet().stream()
                .map(it -> new Problem(FactReading.label(table, it.getKey()) + ": " + it.getValue(), "#" + it.getKey()))
                .toList();
    }

    private static ResponseEntity<?> wrong(DecisionTable table, FactReading read) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "Some facts could not be read");
        problem.setProperty("errors", read.errors());
        problem.setProperty("accepted", read.accepted(table));
        return problem(problem);
    }

    private static ResponseEntity<ProblemDetail> problem(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** A line of the error summary. */
    record Problem(String text, String href) {}
}
