package org.alongside.dashboards.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.NotFound;
import org.alongside.access.Role;
import org.alongside.cases.CasesListed;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What all pages of figures have in common: what can be chosen, what was, and the figures themselves. */
@Component
class FigureFrame {

    private final Figures figures;
    private final Choices choices;
    private final LegalToday today;
    private final CurrentActor current;
    private final ProcessDiagrams diagrams;
    private final ApplicationEventPublisher events;

    FigureFrame(
            Figures figures,
            Choices choices,
            LegalToday today,
            CurrentActor current,
            ProcessDiagrams diagrams,
            ApplicationEventPublisher events) {
        this.figures = figures;
        this.choices = choices;
        this.today = today;
        this.current = current;
        this.diagrams = diagrams;
        this.events = events;
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
        List<FigureTable> tables = figures.on(page, question);
        fill(page, question, tables, model);
        return tables;
    }

    /** The same with figures that are known already. */
    void fill(FigurePage page, FigureQuestion question, List<FigureTable> tables, Model model) {
        Coverage coverage = coverage(page, question);
        Actor viewer = question.viewer();
        listed(viewer, page, tables.stream().flatMap(FigureTable::cases));
        model.addAttribute("manages", viewer.is(Role.MANAGER));
        model.addAttribute("suppressed", page.leavesSmallCountsOut());
        model.addAttribute("until", Coverage.DAY.format(question.closed()));
        model.addAttribute("periods", PeriodChoice.of(page, question.today()));
        model.addAttribute("period", question.period());
        model.addAttribute(
                "figures",
                tables.stream().map(table -> FigureView.of(table, coverage)).toList());
        model.addAttribute("covers", coverage.sentence());
        model.addAttribute("organisations", coverage.choices());
        model.addAttribute("words", PageWords.of(page));
        model.addAttribute("organisation", question.organisation());
    }

    /** Keeps which cases somebody is shown by their references, on a page or in a file. */
    void listed(Actor viewer, FigurePage page, Stream<String> references) {
        CasesListed.of(viewer, page.name().toLowerCase(Locale.UK), references).forEach(events::publishEvent);
    }
}
