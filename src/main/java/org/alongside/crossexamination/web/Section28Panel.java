package org.alongside.crossexamination.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.CaseRights;
import org.alongside.access.Section;
import org.alongside.cases.Answers;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseView;
import org.alongside.cases.Rounds;
import org.alongside.cases.Stage;
import org.alongside.crossexamination.domain.CourtDate;
import org.alongside.crossexamination.domain.CourtDates;
import org.alongside.crossexamination.domain.Prerequisites;
import org.alongside.specialmeasures.MeasuresOnTheDay;
import org.springframework.stereotype.Component;

/** The recording on the case page: what it still needs, the court's dates, and how it went. */
@Component
class Section28Panel implements CasePanel {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final Map<String, String> HOW_IT_ENDED = Map.of(
            "completed", "Completed",
            "partHeard", "Part heard",
            "putOff", "Put off",
            "live", "Evidence is given live at the trial");

    private static final Map<String, String> LOOPS = Map.of(
            "countGroundRulesMove", "Ground rules hearing put off",
            "countPutOff", "Recording put off",
            "countPartHeard", "Recording part heard",
            "countRecordingMove", "Recording moved after its day was arranged",
            "countRecallApplication", "Applications for a further recording refused",
            "countRecall", "Further recordings directed");

    private final CourtDates dates;
    private final Prerequisites prerequisites;
    private final CaseRecords records;
    private final Rounds rounds;

    Section28Panel(CourtDates dates, Prerequisites prerequisites, CaseRecords records, Rounds rounds) {
        this.dates = dates;
        this.prerequisites = prerequisites;
        this.records = records;
        this.rounds = rounds;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String title() {
        return "Section 28 recording";
    }

    @Override
    public String anchor() {
        return "section-28-recording";
    }

    @Override
    public String fragment() {
        return "crossexamination/panel";
    }

    @Override
    public Section section() {
        return Section.DATES;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        UUID caseId = witnessCase.id();
        boolean underWay = witnessCase.stage() == Stage.PRE_TRIAL_CROSS_EXAMINATION;
        List<Row> rows = new ArrayList<>(courtDates(caseId));
        rows.addAll(howItWent(records.latest(caseId, "recordRecording")));
        rows.addAll(howOften(caseId));
        return Map.of(
                "inForce",
                prerequisites.isSection28InForce(caseId),
                "missing",
                underWay ? prerequisites.missing(caseId) : List.of(),
                "rows",
                rows);
    }

    private List<Row> courtDates(UUID caseId) {
        List<Row> rows = new ArrayList<>();
        for (CourtDate date : CourtDate.values()) {
            dates.of(caseId, date).ifPresent(day -> rows.add(new Row(date.title(), DATE.format(day))));
        }
        return rows;
    }

    private static List<Row> howItWent(Answers day) {
        List<Row> rows = new ArrayList<>();
        String ended = HOW_IT_ENDED.get(day.text("recording"));
        if (ended != null) {
            String on = day.date("recordedOn").map(Section28Panel::said).orElse("");
            rows.add(new Row("Last day of recording", ended + on));
        }
        day.number("waitMinutes").ifPresent(wait -> rows.add(new Row("Waiting on that day", wait + " minutes")));
        MeasuresOnTheDay.notGiven(day)
                .forEach(it -> rows.add(new Row("Not given: " + it.measure().title(), it.reason())));
        return rows;
    }

    private List<Row> howOften(UUID caseId) {
        return rounds.of(caseId).entrySet().stream()
                .filter(loop -> LOOPS.containsKey(loop.getKey()))
                .map(loop -> new Row(
                        LOOPS.getOrDefault(loop.getKey(), ""), loop.getValue().toString()))
                .toList();
    }

    private static String said(LocalDate day) {
        return ", " + DATE.format(day);
    }

    /** A line of the panel. */
    record Row(String key, String value) {}
}
