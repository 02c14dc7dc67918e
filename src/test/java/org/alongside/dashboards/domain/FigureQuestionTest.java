package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.forms.Forms;
import org.alongside.specialmeasures.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a page and a file say a figure is over is what it is over. */
class FigureQuestionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final UUID ONE = new UUID(0, 7);
    private static final UUID OTHER = new UUID(0, 8);

    private static final Set<Figure> LEAVES_SOMETHING_OUT = EnumSet.of(
            Figure.OUTCOMES_BY_YEAR,
            Figure.OUTCOME_SHARES,
            Figure.TRIAL_MOVES,
            Figure.OUTCOMES_BY_OFFENCE,
            Figure.REFUSALS,
            Figure.SECTION_28,
            Figure.MEASURES_BY_COURT,
            Figure.MEASURES,
            Figure.GRANTED_NOT_GIVEN,
            Figure.GRANTED_NOT_GIVEN_BY_COURT);

    private final List<FigureSource> sources = sources();

    @Test
    void aFigureAnswersTheSameWhateverOfTheQuestionItLeavesOut() {
        for (FigureSource source : sources) {
            for (Figure figure : source.figures()) {
                for (Period period : figure.page().periods()) {
                    for (UUID place : new @Nullable UUID[] {null, ONE}) {
                        FigureQuestion asked = asked(period, place);
                        assertThat(source.table(figure, asked))
                                .as("%s, %s, %s", figure, period, place)
                                .isEqualTo(source.table(figure, asked.answeredBy(figure)));
                    }
                }
            }
        }
    }

    @Test
    void aFigureThatLeavesNothingOutAnswersEveryQuestionAnew() {
        for (FigureSource source : sources) {
            for (Figure figure : source.figures()) {
                if (!LEAVES_SOMETHING_OUT.contains(figure)) {
                    List<Period> periods = figure.page().periods();
                    assertThat(source.table(figure, asked(periods.get(0), null)))
                            .as("%s", figure)
                            .isNotEqualTo(source.table(figure, asked(periods.get(1), null)))
                            .isNotEqualTo(source.table(figure, asked(periods.get(0), ONE)));
                }
            }
        }
    }

    private static FigureQuestion asked(Period period, @Nullable UUID place) {
        return new FigureQuestion(Actors.in(new UUID(0, 1), Role.MANAGER), period, place, "", TODAY);
    }

    private static List<FigureSource> sources() {
        TallyBins bins = mock(TallyBins.class);
        when(bins.lines(any(), any(), any())).thenAnswer(asked -> lines(asked.getArgument(1)));
        CourtCentres courts = mock(CourtCentres.class);
        when(courts.names()).thenReturn(Map.of(ONE, "Northmoor", OTHER, "Southmoor"));
        var words = new AnswerTitles(new Forms());
        var measures = new MeasureFigures(bins, courts);
        return List.of(
                new OutcomeFigures(bins, mock(People.class), words),
                new TrialFigures(bins, words),
                new PersonFigures(bins),
                measures,
                new Section28Figures(bins, measures));
    }

    /** Many of each kind in each year, month and place, so that nothing is left out. */
    private static List<TallyBins.Line> lines(Tallied counted) {
        List<TallyBins.Line> lines = new ArrayList<>();
        for (LocalDate month : List.of(
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2024, 5, 1),
                LocalDate.of(2023, 5, 1))) {
            for (UUID place : List.of(ONE, OTHER)) {
                long cases = 100L * month.getYear() - 200_000 + 10 * place.getLeastSignificantBits();
                switch (counted) {
                    case OUTCOME -> lines.add(line(month, place, "rape", OutcomeStanding.CONVICTED.name(), cases));
                    case TRIAL_MOVES -> lines.add(line(month, place, "2", "", cases));
                    case LISTING, SENTENCE, REFUSAL -> lines.add(line(month, place, "", "", cases));
                    case MEASURE ->
                        lines.add(line(month, place, Measure.RECORDED_CROSS_EXAMINATION.name(), "1023", cases));
                    case SECTION_28 -> lines.add(line(month, place, "", "1023", cases));
                    default -> lines.add(line(month, place, "", "m", cases));
                }
            }
        }
        return lines;
    }

    private static TallyBins.Line line(LocalDate month, UUID place, String word, String standing, long cases) {
        return new TallyBins.Line(month, place, word, standing, cases);
    }
}
