package org.alongside.dashboards.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.DashboardReaders;
import org.alongside.access.NotFound;
import org.alongside.access.People;
import org.alongside.cases.Stage;
import org.alongside.dashboards.domain.CasesAsked;
import org.alongside.dashboards.domain.CasesBehind;
import org.alongside.dashboards.domain.CasesBehind.Found;
import org.alongside.dashboards.domain.CasesBehind.Position;
import org.alongside.dashboards.domain.CountedBy;
import org.alongside.dashboards.domain.FigurePage;
import org.alongside.dashboards.domain.FigureQuestion;
import org.alongside.dashboards.domain.Overdue;
import org.alongside.dashboards.domain.Period;
import org.alongside.dashboards.domain.StepRows;
import org.alongside.dashboards.domain.StepRows.AtStep;
import org.alongside.engine.ProcessDiagrams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/** The cases behind a count of open work: as many as it says, of the same period and organisation. */
@Controller
@DashboardReaders
class CountedCasesController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private final FigureFrame frame;
    private final CasesBehind cases;
    private final StepRows steps;
    private final Overdue overdue;
    private final ProcessDiagrams diagrams;
    private final People people;

    CountedCasesController(
            FigureFrame frame,
            CasesBehind cases,
            StepRows steps,
            Overdue overdue,
            ProcessDiagrams diagrams,
            People people) {
        this.frame = frame;
        this.cases = cases;
        this.steps = steps;
        this.overdue = overdue;
        this.diagrams = diagrams;
        this.people = people;
    }

    /** @param is what the cases have in common */
    @GetMapping("/dashboards/cases")
    String counted(
            @RequestParam Optional<CountedBy> by, @RequestParam(defaultValue = "") String is, Part part, Model model) {
        return counted(by.orElseThrow(() -> new NotFound("count")), is, part, model);
    }

    private String counted(CountedBy by, String is, Part part, Model model) {
        FigureQuestion question = frame.question(by.figure(), part.period, part.organisation, "");
        Object value = by.value(is).orElseThrow(() -> new NotFound("count"));
        model.addAttribute("title", title(by, value));
        model.addAttribute("day", "Opened");
        model.addAttribute("order", "the oldest first");
        return list(
                by.page(),
                question,
                cases.counted(CasesAsked.of(question), by, value, part.position()).stream()
                        .map(this::line)
                        .toList(),
                model);
    }

    @GetMapping("/dashboards/people/silent")
    String silent(Part part, Model model) {
        FigureQuestion question = frame.question(FigurePage.PEOPLE, part.period, part.organisation, "");
        model.addAttribute("title", "Silent cases");
        model.addAttribute("day", "Contact was due by");
        model.addAttribute("order", "the longest silent first");
        return list(
                FigurePage.PEOPLE,
                question,
                cases.silent(CasesAsked.of(question), question.today(), part.position()).stream()
                        .map(this::line)
                        .toList(),
                model);
    }

    @GetMapping("/dashboards/map/cases")
    String atStep(@RequestParam String process, @RequestParam String task, Part part, Model model) {
        FigureQuestion question = frame.question(FigurePage.MAP, part.period, part.organisation, process);
        model.addAttribute("title", "Cases at: " + HeatDrawing.stepName(diagrams.diagram(process), task));
        model.addAttribute("day", "Due");
        model.addAttribute("order", "the soonest due first");
        return list(
                FigurePage.MAP,
                question,
                steps.cases(CasesAsked.ofAnyDay(question), process, task, part.position()).stream()
                        .map(it -> line(it, question.today()))
                        .toList(),
                model);
    }

    private String list(FigurePage page, FigureQuestion question, List<Line> found, Model model) {
        List<Line> shown = found.stream().limit(CasesBehind.PAGE).toList();
        frame.listed(question.viewer(), page, shown.stream().map(Line::reference));
        model.addAttribute(
                "back", CasesBehind.narrowed(page.address(), question).toUriString());
        model.addAttribute("covers", frame.coverage(page, question).sentence());
        model.addAttribute("withAdvocate", page != FigurePage.MAP);
        model.addAttribute("rows", shown);
        model.addAttribute("next", found.size() > shown.size() ? next(shown.get(shown.size() - 1)) : null);
        return "dashboards/cases";
    }

    /** The same list after its last line. */
    private static String next(Line last) {
        UriComponents next = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("day", last.on)
                .replaceQueryParam("after", last.id)
                .build();
        return next.getPath() + "?" + next.getQuery();
    }

    private static String title(CountedBy by, Object is) {
        return switch (by) {
            case STAGE ->
                "Open cases in the stage: " + Stage.valueOf(is.toString()).title();
            case ADVOCATE -> "Open cases of one advocate";
            case NOBODY -> "Open cases that no advocate has yet";
            case ADVOCATES_SO_FAR -> "Open cases, advocates so far: " + is;
        };
    }

    private Line line(Found it) {
        return new Line(
                it.id(),
                it.reference(),
                it.stage().title(),
                it.advocate() == null ? "Nobody yet" : people.nameOf(it.advocate()),
                it.day(),
                false);
    }

    private Line line(AtStep it, LocalDate today) {
        return new Line(
                it.item(),
                it.reference(),
                Stage.valueOf(it.stage()).title(),
                "",
                it.dueOn(),
                overdue.is(it.dueOn(), it.limit(), today));
    }

    /**
     * Which part of a list is asked for.
     *
     * @param period null for the page's usual one
     * @param day with the next where the page before ended; null for the first page
     */
    record Part(
            @Nullable Period period,
            @Nullable UUID organisation,
            @Nullable LocalDate day,
            @Nullable UUID after) {

        @Nullable
        Position position() {
            return day == null || after == null ? null : new Position(day, after);
        }
    }

    /**
     * A case in a list.
     *
     * @param id what it is listed by, with its day
     * @param on {@link Overdue#NEVER} for none
     */
    record Line(UUID id, String reference, String stage, String advocate, LocalDate on, boolean overdue) {

        /** The day as it is read. */
        public String getDay() {
            return on.equals(Overdue.NEVER) ? "No last day" : DAY.format(on);
        }
    }
}
