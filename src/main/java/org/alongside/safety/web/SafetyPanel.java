package org.alongside.safety.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.access.CaseRights;
import org.alongside.access.Section;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseView;
import org.alongside.safety.domain.Intimidation;
import org.alongside.safety.domain.IntimidationRisk;
import org.springframework.stereotype.Component;

/** How safe the young person is now, by grade; what they said about it themselves is for the advocates’ side. */
@Component
class SafetyPanel implements CasePanel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final Map<String, String> FEELINGS =
            Map.of("yes", "Feels safe", "no", "Does not feel safe", "notSure", "Not sure");

    private final Intimidation intimidation;
    private final CaseRecords records;

    SafetyPanel(Intimidation intimidation, CaseRecords records) {
        this.intimidation = intimidation;
        this.records = records;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "Safety";
    }

    @Override
    public String anchor() {
        return "safety";
    }

    @Override
    public String fragment() {
        return "safety/panel";
    }

    @Override
    public Section section() {
        return Section.SAFETY;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        return Map.of(
                "risks",
                intimidation.current(witnessCase.id()).stream()
                        .map(risk -> shown(risk, viewer.sees(Section.SUPPORT)))
                        .toList());
    }

    private Shown shown(IntimidationRisk risk, boolean withTheirWords) {
        var asked = records.latest(risk.run(), "askIfSafe");
        return new Shown(
                risk(risk),
                records.latest(risk.run(), "chooseProtection").text("protectionPlan"),
                FEELINGS.getOrDefault(asked.text("feelsSafe"), ""),
                withTheirWords ? asked.text("ownWords") : "");
    }

    private static List<Line> risk(IntimidationRisk risk) {
        var graded = new Line(
                "Risk of intimidation",
                "%s, graded on %s".formatted(risk.grade().title(), day(risk.gradedOn())));
        var why = new Line("Why", risk.reason());
        var next = risk.overOn()
                .map(over -> new Line("Over since", day(over)))
                .orElseGet(() -> new Line("Next review", day(risk.reviewOn())));
        return List.of(graded, why, next);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** One risk, what is done against it and what the young person said of it. */
    record Shown(List<Line> lines, String plan, String feels, String ownWords) {}

    /** A line of the summary list. */
    record Line(String what, String value) {}
}
