package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.People;
import org.alongside.cases.LegalToday;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.springframework.stereotype.Component;

/** The monitoring return and the self-assessment, each as one table that can be sent as a file. */
@Component
class ReturnFigures implements FigureSource {

    private final MonitoringReturn counts;
    private final SelfAssessment assessment;
    private final People people;

    ReturnFigures(MonitoringReturn counts, SelfAssessment assessment, People people) {
        this.counts = counts;
        this.assessment = assessment;
        this.people = people;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.RETURN, Figure.SELF_ASSESSMENT);
    }

    @Override
    public FigureTable table(Figure figure, FigureQuestion question) {
        Map<ReturnRow, Object> rows = counts.counts(question);
        return figure == Figure.RETURN ? monitoring(figure, rows) : assessment(figure, rows, question);
    }

    private static FigureTable monitoring(Figure figure, Map<ReturnRow, Object> counts) {
        List<Row> rows = new ArrayList<>();
        counts.forEach((row, count) -> rows.add(Row.of(row.title(), row.part(), count, row.counted())));
        return FigureTable.of(
                figure, 2, List.of("Row", "Part of the return", "Young people#", "What is counted"), rows);
    }

    private FigureTable assessment(Figure figure, Map<ReturnRow, Object> counts, FigureQuestion question) {
        List<Row> rows = new ArrayList<>();
        for (SelfAssessmentQuestion asked : SelfAssessmentQuestion.values()) {
            Optional<SelfAssessment.Given> given = assessment.newest(question.viewer(), asked);
            rows.add(Row.of(
                            asked.title(),
                            figures(asked, counts),
                            given.map(it -> it.answer().grade().title()).orElse("Not answered yet"),
                            given.map(it -> it.answer().words()).orElse(null),
                            given.map(it -> people.nameOf(it.by())).orElse(null),
                            given.map(it -> LocalDate.ofInstant(it.at(), LegalToday.LONDON))
                                    .orElse(null))
                    .to("/dashboards/self-assessment/" + asked.id()));
        }
        return FigureTable.of(
                figure, -1, List.of("Question", "What Alongside counts", "Grade", "Answer", "Given by", "On"), rows);
    }

    private static String figures(SelfAssessmentQuestion asked, Map<ReturnRow, Object> counts) {
        return asked.rows().isEmpty()
                ? MonitoringReturn.NOT_RECORDED
                : counts.entrySet().stream()
                        .filter(it -> asked.rows().contains(it.getKey().title()))
                        .map(it -> it.getKey().title() + ": " + it.getValue())
                        .collect(Collectors.joining("; "));
    }
}
