package org.alongside.dashboards.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.NotFound;
import org.alongside.access.Role;
import org.alongside.cases.LegalToday;
import org.alongside.dashboards.domain.Choices;
import org.alongside.dashboards.domain.Figure;
import org.alongside.dashboards.domain.FigurePage;
import org.alongside.dashboards.domain.FigureQuestion;
import org.alongside.dashboards.domain.FigureTable;
import org.alongside.dashboards.domain.Figures;
import org.alongside.dashboards.domain.Period;
import org.alongside.engine.ProcessDiagrams;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What all pages of figures have in common: what can be chosen, what was, and the figures themselves. */
@Component
class FigureFrame {

    /** What a chosen organisation means, as the label of the choice. */
    private static final Map<FigurePage, String> WHOSE = new EnumMap<>(Map.of(
            FigurePage.PIPELINE, "Cases in which this organisation has a part",
            FigurePage.LIMITS, "Who has to act",
            FigurePage.MAP, "Open cases in which this organisation has a part",
            FigurePage.PEOPLE, "Cases in which this organisation has a part",
            FigurePage.MEASURES, "Court centre, over the last 3 years",
            FigurePage.OUTCOMES, "Police force",
            FigurePage.RETURN, "Police force"));

    private static final Map<FigurePage, String> PERIOD_OF = new EnumMap<>(Map.of(
            FigurePage.PIPELINE, "Cases opened in",
            FigurePage.PEOPLE, "Cases opened in",
            FigurePage.MAP, "Period for finished tasks"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Figures figures;
    private final Choices choices;
    private final LegalToday today;
    private final CurrentActor current;
    private final ProcessDiagrams diagrams;

    FigureFrame(Figures figures, Choices choices, LegalToday today, CurrentActor current, ProcessDiagrams diagrams) {
        this.figures = figures;
        this.choices = choices;
        this.today = today;
        this.current = current;
        this.diagrams = diagrams;
    }

    /**
     * A question as it was asked.
     *
     * @param period null for the page's usual one
     * @throws NotFound when the page does not offer the period, or there is no such process
     * @throws ResponseStatusException 400 when the page does not offer the organisation: filtered by nobody it would show nothing
     */
    FigureQuestion question(FigurePage page, @Nullable Period period, @Nullable UUID organisation, String process) {
        Period asked = Objects.requireNonNullElse(period, page.usual());
        if (!page.periods().contains(asked)) {
            throw new NotFound("period");
        }
        if (page == FigurePage.MAP && !diagrams.names().containsKey(process)) {
            throw new NotFound("process");
        }
        var question = new FigureQuestion(current.require(), asked, organisation, process, today.date());
        if (organisation != null
                && choices.on(page, question).stream().noneMatch(it -> it.id().equals(organisation))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return question;
    }

    /** The same for a figure alone, of which only a reader learns what can be asked. */
    FigureQuestion question(Figure figure, @Nullable Period period, @Nullable UUID organisation, String process) {
        if (!Figures.mayRead(current.require(), figure)) {
            throw new AccessDeniedException("figure");
        }
        return question(figure.page(), period, organisation, process);
    }

    /** Over what the answers to a question are. */
    Coverage coverage(FigurePage page, FigureQuestion question) {
        String process = diagrams.names().getOrDefault(question.process(), "");
        return new Coverage(page, question, choices.on(page, question), process);
    }

    /** Fills a page with its figures and with what can be chosen on it. */
    List<FigureTable> fill(FigurePage page, FigureQuestion question, Model model) {
        LocalDate day = today.date();
        List<FigureTable> tables = figures.on(page, question);
        Coverage coverage = coverage(page, question);
        Actor viewer = question.viewer();
        model.addAttribute("manages", viewer.is(Role.MANAGER));
        model.addAttribute("suppressed", page.leavesSmallCountsOut());
        model.addAttribute("until", DAY.format(Period.closed(day)));
        model.addAttribute("periodOf", PERIOD_OF.getOrDefault(page, "Period"));
        model.addAttribute("periods", PeriodChoice.of(page, day));
        model.addAttribute("period", question.period());
        model.addAttribute(
                "figures",
                tables.stream().map(table -> FigureView.of(table, coverage)).toList());
        model.addAttribute("covers", coverage.sentence());
        model.addAttribute("organisations", coverage.choices());
        model.addAttribute("whose", WHOSE.get(page));
        model.addAttribute("organisation", question.organisation());
        return tables;
    }
}
