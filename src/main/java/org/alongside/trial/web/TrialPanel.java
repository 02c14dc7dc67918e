package org.alongside.trial.web;

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
import org.alongside.hearings.GuiltyPleas;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.specialmeasures.MeasuresOnTheDay;
import org.springframework.stereotype.Component;

/** The trial on the case page: its date, how often it moved, what was not given, verdict and sentence. */
@Component
class TrialPanel implements CasePanel {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final Map<String, String> VERDICTS = Map.of(
            "convicted", "Convicted",
            "acquitted", "Acquitted",
            "mixed", "Some convicted, some not",
            "endedOtherwise", "Ended without a verdict");

    private static final Map<String, String> LOOPS = Map.of(
            "countMove", "Moved",
            "countTrialDay", "Went on for another day",
            "countTrialDayMove", "Moved after the day was arranged",
            "countRetrial", "Retrial sought",
            "countSentenceMove", "Sentence put off");

    private final Hearings hearings;
    private final CaseRecords records;
    private final Rounds rounds;
    private final GuiltyPleas pleas;

    TrialPanel(Hearings hearings, CaseRecords records, Rounds rounds, GuiltyPleas pleas) {
        this.hearings = hearings;
        this.records = records;
        this.rounds = rounds;
        this.pleas = pleas;
    }

    @Override
    public int order() {
        return 44;
    }

    @Override
    public String title() {
        return "Trial";
    }

    @Override
    public String anchor() {
        return "trial";
    }

    @Override
    public String fragment() {
        return "trial/panel";
    }

    @Override
    public Section section() {
        return Section.DATES;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        UUID caseId = witnessCase.id();
        List<Row> rows = new ArrayList<>();
        hearings.open(caseId, HearingKind.TRIAL)
                .ifPresent(trial -> rows.add(
                        new Row("Date of the trial", DATE.format(trial.when().on()))));
        rows.addAll(howOften(caseId));
        rows.addAll(lastDay(records.latest(caseId, "recordTrialDay")));
        rows.addAll(result(caseId));
        return Map.of("rows", rows);
    }

    private List<Row> howOften(UUID caseId) {
        return rounds.of(caseId).entrySet().stream()
                .filter(loop -> LOOPS.containsKey(loop.getKey()))
                .map(loop -> new Row(LOOPS.getOrDefault(loop.getKey(), ""), times(loop.getValue())))
                .toList();
    }

    private static List<Row> lastDay(Answers day) {
        List<Row> rows = new ArrayList<>();
        day.date("trialDayOn").ifPresent(on -> rows.add(new Row("Last day recorded", DATE.format(on))));
        day.number("waitMinutes").ifPresent(wait -> rows.add(new Row("Waiting on that day", wait + " minutes")));
        MeasuresOnTheDay.notGiven(day)
                .forEach(it -> rows.add(new Row("Not given: " + it.measure().title(), it.reason())));
        return rows;
    }

    private List<Row> result(UUID caseId) {
        List<Row> rows = new ArrayList<>();
        String verdict = VERDICTS.get(records.latest(caseId, "recordVerdict").text("verdict"));
        if (verdict != null) {
            rows.add(new Row("Result", verdict));
        }
        pleas.standingSince(caseId).ifPresent(on -> rows.add(new Row("Guilty plea", DATE.format(on))));
        records.latest(caseId, "recordSentence")
                .date("sentencedOn")
                .ifPresent(on -> rows.add(new Row("Sentence", DATE.format(on))));
        return rows;
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    /** A line of the panel. */
    record Row(String key, String value) {}
}
