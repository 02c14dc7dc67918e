package org.alongside.dashboards.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.DashboardReaders;
import org.alongside.access.ManagersOnly;
import org.alongside.access.NotFound;
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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages that are made of figures only, and each figure as a file. */
@Controller
class FigureController {

    private final Figures figures;
    private final FigureFrame frame;

    FigureController(Figures figures, FigureFrame frame) {
        this.figures = figures;
        this.frame = frame;
    }

    @GetMapping("/dashboards/limits")
    @DashboardReaders
    String limits(
            @RequestParam(required = false) @Nullable Period period,
            @RequestParam(required = false) @Nullable UUID organisation,
            Model model) {
        model.addAttribute("tab", "limits");
        model.addAttribute("title", "Limits");
        return page(FigurePage.LIMITS, period, organisation, model);
    }

    @GetMapping("/dashboards/people")
    @DashboardReaders
    String people(
            @RequestParam(required = false) @Nullable Period period,
            @RequestParam(required = false) @Nullable UUID organisation,
            Model model) {
        model.addAttribute("tab", "people");
        model.addAttribute("title", "People");
        return page(FigurePage.PEOPLE, period, organisation, model);
    }

    @GetMapping("/dashboards/special-measures")
    @ManagersOnly
    String measures(
            @RequestParam(required = false) @Nullable Period period,
            @RequestParam(required = false) @Nullable UUID organisation,
            Model model) {
        model.addAttribute("tab", "special-measures");
        model.addAttribute("title", "Special measures");
        return page(FigurePage.MEASURES, period, organisation, model);
    }

    @GetMapping("/dashboards/outcomes")
    @ManagersOnly
    String outcomes(
            @RequestParam(required = false) @Nullable Period period,
            @RequestParam(required = false) @Nullable UUID organisation,
            Model model) {
        model.addAttribute("tab", "outcomes");
        model.addAttribute("title", "Outcomes");
        return page(FigurePage.OUTCOMES, period, organisation, model);
    }

    @GetMapping("/dashboards/return")
    @ManagersOnly
    String monitoringReturn(
            @RequestParam(required = false) @Nullable Period period,
            @RequestParam(required = false) @Nullable UUID organisation,
            Model model) {
        model.addAttribute("tab", "return");
        model.addAttribute("title", "Return");
        return page(FigurePage.RETURN, period, organisation, model);
    }

    /** A figure as CSV, XLSX or ODS, over the same period and organisation as its page; no count under 5 leaves the service, nor two from which one could be had. */
    @GetMapping("/dashboards/figures/{id}.{ending}")
    @DashboardReaders
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable Period period,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(defaultValue = "") String process) {
        Figure figure = Figure.withId(id).orElseThrow(() -> new NotFound("figure"));
        SheetFormat format = SheetFormat.ending(ending).orElseThrow(() -> new NotFound("figure"));
        FigureQuestion question = frame.question(figure, period, organisation, process);
        Coverage coverage = frame.coverage(figure.page(), question.answeredBy(figure));
        FigureTable table = figures.one(figure, question).forExport();
        frame.listed(question.viewer(), figure.page(), table.cases());
        List<String> columns =
                table.columns().stream().map(FigureTable.Column::name).toList();
        return format.download(
                new Sheet(figure.title(), columns, lines(table), coverage.about(figure)),
                coverage.fileName(figure.id()));
    }

    /** A file that is passed on says itself that it is a part. */
    private static List<List<? extends @Nullable Object>> lines(FigureTable table) {
        List<List<? extends @Nullable Object>> lines = new ArrayList<>();
        table.rows().forEach(row -> lines.add(row.cells()));
        Optional.ofNullable(table.partOf()).ifPresent(part -> lines.add(List.of(part.words())));
        return lines;
    }

    private String page(FigurePage page, @Nullable Period period, @Nullable UUID organisation, Model model) {
        frame.fill(page, frame.question(page, period, organisation, ""), model);
        return "dashboards/figures";
    }
}
