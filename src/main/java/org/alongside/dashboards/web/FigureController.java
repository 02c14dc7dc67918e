package org.alongside.dashboards.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.DashboardReaders;
import org.alongside.access.ManagersOnly;
import org.alongside.access.NotFound;
import org.alongside.access.OrganisationKind;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.LegalToday;
import org.alongside.dashboards.domain.Figure;
import org.alongside.dashboards.domain.FigurePage;
import org.alongside.dashboards.domain.FigureQuestion;
import org.alongside.dashboards.domain.FigureTable;
import org.alongside.dashboards.domain.Figures;
import org.alongside.dashboards.domain.Period;
import org.alongside.sheets.Sheet;
import org.alongside.sheets.SheetFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages that are made of figures only, and each figure as a file. */
@Controller
class FigureController {

    private static final Set<FigurePage> SUPPRESSED =
            EnumSet.of(FigurePage.MEASURES, FigurePage.OUTCOMES, FigurePage.RETURN);

    private final Figures figures;
    private final People people;
    private final LegalToday today;
    private final CurrentActor current;

    FigureController(Figures figures, People people, LegalToday today, CurrentActor current) {
        this.figures = figures;
        this.people = people;
        this.today = today;
        this.current = current;
    }

    @GetMapping("/dashboards/limits")
    @DashboardReaders
    String limits(
            @RequestParam(defaultValue = "TWELVE_MONTHS") Period period,
            @RequestParam(required = false) @Nullable UUID organisation,
            Model model) {
        model.addAttribute("tab", "limits");
        model.addAttribute("title", "Limits");
        return page(FigurePage.LIMITS, question(period, organisation, ""), model);
    }

    @GetMapping("/dashboards/people")
    @DashboardReaders
    String people(Model model) {
        model.addAttribute("tab", "people");
        model.addAttribute("title", "People");
        return page(FigurePage.PEOPLE, question(Period.TWELVE_MONTHS, null, ""), model);
    }

    @GetMapping("/dashboards/special-measures")
    @ManagersOnly
    String measures(@RequestParam(defaultValue = "TWELVE_MONTHS") Period period, Model model) {
        model.addAttribute("tab", "special-measures");
        model.addAttribute("title", "Special measures");
        return page(FigurePage.MEASURES, question(period, null, ""), model);
    }

    @GetMapping("/dashboards/outcomes")
    @ManagersOnly
    String outcomes(
            @RequestParam(defaultValue = "EVERYTHING") Period period,
            @RequestParam(required = false) @Nullable UUID organisation,
            Model model) {
        model.addAttribute("tab", "outcomes");
        model.addAttribute("title", "Outcomes");
        return page(FigurePage.OUTCOMES, question(period, organisation, ""), model);
    }

    @GetMapping("/dashboards/return")
    @ManagersOnly
    String monitoringReturn(@RequestParam(defaultValue = "EVERYTHING") Period period, Model model) {
        model.addAttribute("tab", "return");
        model.addAttribute("title", "Return");
        return page(FigurePage.RETURN, question(period, null, ""), model);
    }

    /** A figure as CSV, XLSX or ODS, over the same period and organisation as its page. */
    @GetMapping("/dashboards/figures/{id}.{ending}")
    @DashboardReaders
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @PathVariable String ending,
            @RequestParam(defaultValue = "TWELVE_MONTHS") Period period,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(defaultValue = "") String process) {
        Figure figure = Figure.withId(id).orElseThrow(() -> new NotFound("figure"));
        SheetFormat format = SheetFormat.ending(ending).orElseThrow(() -> new NotFound("figure"));
        FigureQuestion question = question(period, organisation, process);
        if (!Figures.mayRead(question.viewer(), figure)) {
            throw new AccessDeniedException("figure");
        }
        requireOffered(figure.page(), period);
        FigureTable table = figures.one(figure, question);
        List<String> columns =
                table.columns().stream().map(FigureTable.Column::name).toList();
        var rows = table.rows().stream().map(FigureTable.Row::cells).toList();
        return format.download(new Sheet(figure.title(), columns, rows), figure.id());
    }

    private String page(FigurePage page, FigureQuestion question, Model model) {
        requireOffered(page, question.period());
        model.addAttribute("manages", question.viewer().is(Role.MANAGER));
        model.addAttribute("suppressed", SUPPRESSED.contains(page));
        model.addAttribute("filters", page != FigurePage.PEOPLE);
        model.addAttribute("periods", PeriodChoice.of(page, today.date()));
        model.addAttribute("period", question.period());
        model.addAttribute("organisations", organisations(page));
        model.addAttribute("whose", page == FigurePage.OUTCOMES ? "Police force" : "Who has to act");
        model.addAttribute("organisation", question.organisation());
        model.addAttribute(
                "figures",
                figures.on(page, question).stream().map(FigureView::of).toList());
        return "dashboards/figures";
    }

    private List<OrganisationView> organisations(FigurePage page) {
        return switch (page) {
            case LIMITS -> people.organisations();
            case OUTCOMES ->
                people.organisations().stream()
                        .filter(it -> it.kind() == OrganisationKind.POLICE)
                        .toList();
            default -> List.of();
        };
    }

    private static void requireOffered(FigurePage page, Period period) {
        if (!page.periods().contains(period)) {
            throw new NotFound("period");
        }
    }

    private FigureQuestion question(Period period, @Nullable UUID organisation, String process) {
        Actor viewer = current.require();
        return new FigureQuestion(viewer, period, organisation, process, today.date());
    }
}
