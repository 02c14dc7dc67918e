package org.alongside.dashboards.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.dashboards.domain.Choices.Choice;
import org.alongside.dashboards.domain.Figure;
import org.alongside.dashboards.domain.FigurePage;
import org.alongside.dashboards.domain.FigureQuestion;
import org.alongside.dashboards.domain.Period;
import org.alongside.sheets.Sheet;

/**
 * Over what the numbers of a page, a figure or a file are: they say it themselves, as paper and files are passed on without the page.
 *
 * @param process what the process is called whose steps are counted; empty for other figures
 */
record Coverage(FigurePage page, FigureQuestion question, List<Choice> choices, String process) {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final String SMALL_COUNTS =
            "A count under 5 reads “fewer than 5”; “not shown” stands where another count would let one work it out.";

    /** The same for what one figure really answers. */
    Coverage of(FigureQuestion answered) {
        return new Coverage(page, answered, choices, process);
    }

    /** All of it in one sentence. */
    String sentence() {
        return "%s, %s, %s. Counted for %s.".formatted(period(), organisation(), asOf(), reader());
    }

    /** What of it can be chosen. */
    String chosen() {
        return period() + ", " + organisation();
    }

    String period() {
        String of = PageWords.of(page).periodOf();
        if (question.period() == Period.EVERYTHING) {
            return of.isEmpty() ? "Everything so far" : of + "at any time";
        }
        LocalDate asked = page == FigurePage.MEASURES ? question.closed() : question.today();
        return "%s%s to %s"
                .formatted(
                        of,
                        DAY.format(question.period().from(asked)),
                        DAY.format(question.period().until(asked)));
    }

    String organisation() {
        return choices.stream()
                .filter(it -> it.id().equals(question.organisation()))
                .map(Choice::name)
                .findFirst()
                .orElse(PageWords.of(page).all());
    }

    String asOf() {
        return (page.leavesSmallCountsOut() ? "as recorded until " : "as it was on ") + DAY.format(day());
    }

    /** Whose cases are counted. */
    String reader() {
        Actor viewer = question.viewer();
        return viewer.is(Role.MANAGER) ? viewer.organisation() : viewer.name() + ", " + viewer.organisation();
    }

    /** All of it as a page of a workbook. */
    Sheet about(Figure figure) {
        List<List<String>> lines = Stream.of(
                        List.of("Title", figure.title()),
                        List.of("What this counts", figure.definition()),
                        List.of("Process", process),
                        List.of("Period", period()),
                        List.of("Organisation", organisation()),
                        List.of("As of", asOf()),
                        List.of("Counted for", reader()),
                        List.of("Small counts", SMALL_COUNTS))
                .filter(line -> !line.get(1).isEmpty())
                .toList();
        return new Sheet("About", List.of("What", "In words"), lines);
    }

    /** The name of a file: two files over different things are called differently. */
    String fileName(String figure) {
        String place = question.organisation() == null ? "" : organisation();
        return Stream.of(
                        figure,
                        question.process(),
                        day().toString(),
                        question.period().title(question.today()),
                        place)
                .map(Coverage::word)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private LocalDate day() {
        return page.leavesSmallCountsOut() ? question.closed() : question.today();
    }

    private static String word(String title) {
        return title.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^(the-)?-*|-+$", "");
    }
}
