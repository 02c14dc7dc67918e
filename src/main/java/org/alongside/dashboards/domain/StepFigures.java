package org.alongside.dashboards.domain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.dashboards.domain.FigureTable.Row;
import org.alongside.engine.ProcessDiagrams;
import org.alongside.engine.ProcessDrawing;
import org.springframework.stereotype.Component;

/** The steps of a process as a table: the twin of the drawing. */
@Component
public class StepFigures implements FigureSource {

    private final StepRows rows;
    private final ProcessDiagrams diagrams;

    StepFigures(StepRows rows, ProcessDiagrams diagrams) {
        this.rows = rows;
        this.diagrams = diagrams;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(Figure.STEPS);
    }

    @Override
    public FigureTable table(Figure figure, FigureQuestion question) {
        return table(question, rows.standings(question));
    }

    /** The twin of a drawing of these standings. */
    public FigureTable table(FigureQuestion question, Map<String, StepStanding> standings) {
        Map<String, String> names = diagrams.diagram(question.process()).nodes().stream()
                .collect(Collectors.toMap(ProcessDiagrams.Node::id, ProcessDrawing::name));
        List<Row> lines = standings.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, StepStanding> it) ->
                                it.getValue().cases())
                        .reversed())
                .map(it -> {
                    Row row = row(names.getOrDefault(it.getKey(), it.getKey()), it.getValue());
                    return it.getValue().cases() > 0 ? row.to(address(question, it.getKey())) : row;
                })
                .toList();
        return FigureTable.of(
                Figure.STEPS,
                1,
                List.of(
                        "Step",
                        "Open cases#",
                        "Overdue#",
                        "Inside limits, %~1+2+4",
                        "Finished#",
                        "Days: least~4",
                        "Median~4",
                        "90th percentile~4"),
                lines);
    }

    /** Where the cases at a step are listed: as many as are counted, in the period for which it is asked what was finished. */
    public static String address(FigureQuestion question, String task) {
        return CasesBehind.narrowed("/dashboards/map/cases", question)
                .queryParam("task", task)
                .toUriString();
    }

    private static Row row(String name, StepStanding it) {
        return Row.of(
                name,
                it.cases(),
                it.overdue(),
                it.insideLimits(),
                it.finished(),
                it.days().min().orElse(null),
                it.days().median().orElse(null),
                it.days().ninetieth().orElse(null));
    }
}
