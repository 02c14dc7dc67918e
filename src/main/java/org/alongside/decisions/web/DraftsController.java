package org.alongside.decisions.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.access.Actor;
import org.alongside.access.AdminsOnly;
import org.alongside.access.CurrentActor;
import org.alongside.access.NotFound;
import org.alongside.cases.CasesListed;
import org.alongside.cases.LegalToday;
import org.alongside.decisions.RuleProblem;
import org.alongside.decisions.domain.DecisionVersion;
import org.alongside.decisions.domain.Differences;
import org.alongside.decisions.domain.Edition;
import org.alongside.decisions.domain.Editions;
import org.alongside.decisions.domain.RefusedRules;
import org.alongside.decisions.domain.Releases;
import org.alongside.decisions.domain.RowChanges;
import org.alongside.decisions.domain.TableDifference;
import org.alongside.decisions.domain.TimeMachine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rule time machine: a draft is uploaded, compared with the version in force, and released. Shows references, no case. */
@Controller
@AdminsOnly
class DraftsController {

    private static final int A_PAGE = 50;
    private static final int LARGEST = 1024 * 1024;
    private static final UUID START = new UUID(0, 0);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Releases releases;
    private final Editions editions;
    private final TimeMachine machine;
    private final Differences differences;
    private final CurrentActor current;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    DraftsController(
            Releases releases,
            Editions editions,
            TimeMachine machine,
            Differences differences,
            CurrentActor current,
            LegalToday today,
            ApplicationEventPublisher events) {
        this.releases = releases;
        this.editions = editions;
        this.machine = machine;
        this.differences = differences;
        this.current = current;
        this.today = today;
        this.events = events;
    }

    @GetMapping("/rules/decisions/{decision}/drafts/new")
    ModelAndView start(@PathVariable String decision) {
        return uploadPage(decision, List.of(), HttpStatus.OK);
    }

    @PostMapping("/rules/decisions/{decision}/drafts")
    ModelAndView upload(@PathVariable String decision, @RequestParam(required = false) @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return uploadPage(decision, List.of("Choose a DMN file that is not empty"), HttpStatus.BAD_REQUEST);
        }
        if (file.getSize() > LARGEST) {
            return uploadPage(decision, List.of("The file must be 1 MB or smaller"), HttpStatus.BAD_REQUEST);
        }
        try {
            releases.upload(decision, content(file), current.require());
            int number = releases.versions(decision).get(0).number();
            return new ModelAndView("redirect:/rules/decisions/" + decision + "/drafts/" + number);
        } catch (RefusedRules refused) {
            return uploadPage(decision, sentences(refused), HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping("/rules/decisions/{decision}/drafts/{number}")
    ModelAndView show(
            @PathVariable String decision,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(required = false) @Nullable UUID id) {
        return draftPage(releases.version(decision, number), after, id == null ? START : id);
    }

    @PostMapping("/rules/decisions/{decision}/drafts/{number}/compare")
    ModelAndView compare(
            @PathVariable String decision, @PathVariable int number, @RequestParam(defaultValue = "") String from) {
        DecisionVersion draft = releases.version(decision, number);
        return onDay(draft, from, day -> {
            machine.compare(draft.id(), day);
            return new ModelAndView("redirect:/rules/decisions/" + decision + "/drafts/" + number);
        });
    }

    @PostMapping("/rules/decisions/{decision}/drafts/{number}/release")
    ModelAndView release(
            @PathVariable String decision,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes after) {
        DecisionVersion draft = releases.version(decision, number);
        return onDay(draft, from, day -> {
            releases.release(draft, day, current.require());
            after.addFlashAttribute(
                    "notice", "Version %d is released. It is in force from %s.".formatted(number, DAY.format(day)));
            return new ModelAndView("redirect:/rules/decisions/" + decision);
        });
    }

    private ModelAndView onDay(DecisionVersion draft, String from, Function<LocalDate, ModelAndView> action) {
        try {
            return action.apply(LocalDate.parse(from.strip()));
        } catch (DateTimeException notADay) {
            return wrongDay(draft, from, "Enter the first day as year-month-day, like 2026-11-23");
        } catch (RefusedRules refused) {
            return wrongDay(draft, from, String.join(" ", sentences(refused)));
        }
    }

    private ModelAndView wrongDay(DecisionVersion draft, String typed, String problem) {
        ModelAndView page = draftPage(draft, "", START);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page.addObject("from", typed)
                .addObject("fromError", problem)
                .addObject("problems", List.of(new DecisionRulesController.Problem(problem, "#from")));
    }

    private ModelAndView uploadPage(String decision, List<String> refused, HttpStatus status) {
        return new ModelAndView("decisions/upload", status)
                .addObject("table", edition(decision).table())
                .addObject("refused", refused)
                .addObject(
                        "problems",
                        refused.stream()
                                .map(text -> new DecisionRulesController.Problem(text, "#file"))
                                .toList());
    }

    private ModelAndView draftPage(DecisionVersion draft, String after, UUID afterId) {
        LocalDate day = Objects.requireNonNullElse(draft.comparedFor(), releases.earliest());
        Integer with = draft.comparedWith();
        Edition before =
                with == null ? editions.inForce(draft.decision(), day) : editions.edition(draft.decision(), with);
        Edition drafted = editions.reading(draft);
        var changes = new RowChanges(before, drafted);
        Actor reader = current.require();
        List<Differences.OfCase> found = differences.page(reader, draft.id(), after, afterId, A_PAGE + 1);
        List<Line> lines =
                found.stream().limit(A_PAGE).map(it -> Line.of(it, changes)).toList();
        CasesListed.of(reader, "rule-draft", lines.stream().map(Line::reference))
                .forEach(events::publishEvent);
        return new ModelAndView("decisions/draft")
                .addObject("table", before.table())
                .addObject("draft", draft)
                .addObject("inForce", before.number())
                .addObject("rows", changes.rows())
                .addObject("differences", sentences(TableDifference.of(before.grid(day), drafted.grid(day))))
                .addObject("current", releases.isCompared(draft))
                .addObject("own", draft.isUploadedBy(reader.userId()))
                .addObject("lines", lines)
                .addObject("next", found.size() > A_PAGE ? found.get(A_PAGE - 1) : null)
                .addObject("from", day)
                .addObject("earliest", releases.earliest());
    }

    private Edition edition(String decision) {
        try {
            return editions.inForce(decision, today.date());
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("decision");
        }
    }

    private static List<String> sentences(RefusedRules refused) {
        return sentences(refused.problems());
    }

    private static List<String> sentences(List<RuleProblem> problems) {
        return problems.stream().map(RuleProblem::sentence).toList();
    }

    private static String content(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A case whose answer would be another, and why. */
    record Line(String reference, List<String> why) {

        static Line of(Differences.OfCase found, RowChanges changes) {
            return new Line(
                    found.reference(),
                    found.changes().stream()
                            .flatMap(it -> changes.why(it).stream())
                            .distinct()
                            .toList());
        }
    }
}
