package org.alongside.specialmeasures.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.cases.Answers;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Wishes;
import org.alongside.specialmeasures.CourtDecision;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureView;
import org.alongside.specialmeasures.Section28Dates;
import org.alongside.specialmeasures.SpecialMeasures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the young person asked for, and how much of it has come true. */
@Component
class SpecialMeasuresPanel implements CasePanel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final Map<String, String> WISHES = Map.of(
            "wants", "Wants it",
            "doesNotWant", "Does not want it",
            "notSure", "Not sure",
            "notAsked", "Not asked yet");
    private static final Map<String, String> DECISIONS = Map.of(
            "granted", "Granted",
            "grantedInPart", "Granted in part",
            "refused", "Refused");
    private static final Map<String, String> OPT_OUTS = Map.of(
            "accepted", "Accepted",
            "acceptedInPart", "Accepted in part",
            "refused", "Refused");

    private final SpecialMeasures measures;
    private final Wishes wishes;
    private final CaseRecords records;

    SpecialMeasuresPanel(SpecialMeasures measures, Wishes wishes, CaseRecords records) {
        this.measures = measures;
        this.wishes = wishes;
        this.records = records;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Wishes and special measures";
    }

    @Override
    public String anchor() {
        return "special-measures";
    }

    @Override
    public String fragment() {
        return "specialmeasures/panel";
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, Actor viewer) {
        var wished = wishes.latest(witnessCase.id());
        Map<Measure, MeasureView> known = measures.of(witnessCase.id()).stream()
                .collect(Collectors.toMap(MeasureView::measure, Function.identity()));
        List<Row> rows = Arrays.stream(Measure.values())
                .filter(measure -> known.containsKey(measure) || wished.containsKey(measure.word()))
                .map(measure -> row(measure, known.get(measure), wished.get(measure.word())))
                .toList();
        List<String> ownWords = wished.values().stream()
                .map(wish -> wish.said().ownWords())
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
        var decision = measures.decision(witnessCase.id());
        return Map.of(
                "rows", rows,
                "ownWords", ownWords,
                "departures", departures(witnessCase),
                "decision", decision.map(SpecialMeasuresPanel::decided).orElse(""),
                "optOut",
                        decision.map(it -> OPT_OUTS.getOrDefault(it.optOut(), ""))
                                .orElse(""),
                "dates",
                        measures.section28Dates(witnessCase.id())
                                .map(SpecialMeasuresPanel::dates)
                                .orElse(List.of()));
    }

    /** Where the application asks for something else than they wish, with the reason that the court has to hear: s.19(3)(a). */
    private List<Departure> departures(CaseView witnessCase) {
        Answers drafted = records.latest(witnessCase.id(), "draftApplication");
        return Arrays.stream(Measure.values())
                .map(measure -> new Departure(measure.title(), drafted.text(measure.field("departure"))))
                .filter(departure -> !departure.reason().isEmpty())
                .toList();
    }

    private static String decided(CourtDecision decision) {
        return "%s on %s"
                .formatted(DECISIONS.getOrDefault(decision.directions(), "Decided"), DAY.format(decision.decidedOn()));
    }

    private static Row row(Measure measure, @Nullable MeasureView view, Wishes.@Nullable WishView wish) {
        return new Row(
                measure.title(),
                measure.section(),
                wish == null ? "" : WISHES.getOrDefault(wish.said().wish(), ""),
                step(view, MeasureStatus.APPLIED_FOR),
                step(
                        view,
                        MeasureStatus.GRANTED,
                        MeasureStatus.REFUSED,
                        MeasureStatus.DISCHARGED,
                        MeasureStatus.LAPSED),
                step(view, MeasureStatus.ARRANGED),
                step(view, MeasureStatus.GIVEN, MeasureStatus.NOT_GIVEN));
    }

    private static String step(@Nullable MeasureView view, MeasureStatus... statuses) {
        return Stream.ofNullable(view)
                .flatMap(it -> it.latest(statuses).stream())
                .map(step -> "%s %s"
                        .formatted(
                                step.status().title(), DAY.format(LocalDate.ofInstant(step.at(), LegalToday.LONDON))))
                .findFirst()
                .orElse("");
    }

    private static List<Dated> dates(Section28Dates dates) {
        return List.of(
                new Dated("Ground rules hearing", DAY.format(dates.groundRulesOn())),
                new Dated("Recording", DAY.format(dates.recordingOn())),
                new Dated("Last day to apply for a further recording", DAY.format(dates.recallBy())),
                new Dated("Last day to apply to leave out part of it", DAY.format(dates.excludeBy())),
                new Dated("Editing complete by", DAY.format(dates.editBy())));
    }

    /** One measure from what was asked for to what was given; a step not reached is empty. */
    record Row(
            String title,
            String section,
            String wish,
            String appliedFor,
            String court,
            String arranged,
            String given) {}

    /** A measure that the application treats otherwise than they wish. */
    record Departure(String title, String reason) {}

    /** Something the court set a day for. */
    record Dated(String what, String day) {}
}
