package org.alongside.dashboards.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
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
import org.alongside.dashboards.domain.FigurePage;
import org.alongside.dashboards.domain.FigureQuestion;
import org.alongside.dashboards.domain.Figures;
import org.alongside.dashboards.domain.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

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

    FigureFrame(Figures figures, Choices choices, LegalToday today, CurrentActor current) {
        this.figures = figures;
        this.choices = choices;
        this.today = today;
        this.current = current;
    }

    /**
     * A question as it was asked.
     *
     * @param period null for the page's usual one
     * @throws NotFound when the page does not offer the period
     */
    FigureQuestion question(FigurePage page, @Nullable Period period, @Nullable UUID organisation, String process) {
        Period asked = Objects.requireNonNullElse(period, page.usual());
        if (!page.periods().contains(asked)) {
            throw new NotFound("period");
        }
        return new FigureQuestion(current.require(), asked, organisation, process, today.date());
    }

    /** Fills a page with its figures and with what can be chosen on it. */
    void fill(FigurePage page, FigureQuestion question, Model model) {
        LocalDate day = today.date();
        Actor viewer = question.viewer();
        model.addAttribute("manages", viewer.is(Role.MANAGER));
        model.addAttribute("suppressed", page.leavesSmallCountsOut());
        model.addAttribute("until", DAY.format(Period.closed(day)));
        model.addAttribute("periodOf", PERIOD_OF.getOrDefault(page, "Period"));
        model.addAttribute("periods", PeriodChoice.of(page, day));
        model.addAttribute("period", question.period());
        model.addAttribute(
                "figures",
                figures.on(page, question).stream().map(FigureView::of).toList());
        model.addAttribute("organisations", choices.on(page, question));
        model.addAttribute("whose", WHOSE.get(page));
        model.addAttribute("organisation", question.organisation());
    }
}
