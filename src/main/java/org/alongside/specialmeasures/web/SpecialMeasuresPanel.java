package org.alongside.specialmeasures.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.CaseRights;
import org.alongside.access.Section;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.Wishes;
import org.alongside.hearings.HearingKind;
import org.alongside.specialmeasures.CourtDays;
import org.alongside.specialmeasures.CourtDecision;
import org.alongside.specialmeasures.DepartureView;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.DirectionHistory;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureDirection;
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
    private static final Map<String, String> DECISIONS = Map.of(
            "granted", "Granted",
            "grantedInPart", "Granted in part",
            "refused", "Refused");
    private static final Map<String, String> OPT_OUTS = Map.of(
            "accepted", "Accepted",
            "acceptedInPart", "Accepted in part",
            "refused", "Refused");

    private final SpecialMeasures measures;
    private final Departures departures;
    private final Wishes wishes;
    private final EvidenceDays evidence;

    SpecialMeasuresPanel(SpecialMeasures measures, Departures departures, Wishes wishes, EvidenceDays evidence) {
        this.measures = measures;
        this.departures = departures;
        this.wishes = wishes;
        this.evidence = evidence;
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
    public Section section() {
        return Section.WISHES;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        UUID caseId = witnessCase.id();
        CourtDays days = evidence.of(witnessCase);
        List<MeasureView> views = measures.of(caseId);
        var history = new WishHistory(wishes.of(caseId));
        List<CourtDecision> decisions = measures.decisions(caseId);
        Map<String, Object> model = new HashMap<>(decided(decisions, evidence.section28(witnessCase)));
        model.put("rows", rows(views, history, days));
        model.put("talks", history.talks());
        model.put("wishes", history.wishes());
        model.put("changed", history.anyChanged());
        model.put("departures", departures.of(caseId).stream().map(Departed::of).toList());
        model.put(
                "directions",
                views.stream()
                        .flatMap(view -> DirectionHistory.of(view, days).stream())
                        .map(Directed::of)
                        .toList());
        return model;
    }

    private static List<MeasureRow> rows(List<MeasureView> views, WishHistory history, CourtDays days) {
        Map<Measure, MeasureView> known =
                views.stream().collect(Collectors.toMap(MeasureView::measure, Function.identity()));
        Map<String, String> wished = new HashMap<>();
        history.newestFirst()
                .forEach(wish ->
                        wished.putIfAbsent(wish.said().measure(), wish.said().wish()));
        return Arrays.stream(Measure.values())
                .filter(measure -> known.containsKey(measure) || wished.containsKey(measure.word()))
                .map(measure -> MeasureRow.of(
                        known.getOrDefault(measure, new MeasureView(measure, MeasureStatus.CONSIDERED, List.of())),
                        wished.getOrDefault(measure.word(), ""),
                        days))
                .toList();
    }

    private static Map<String, Object> decided(List<CourtDecision> newestFirst, Map<HearingKind, LocalDate> now) {
        var newest = newestFirst.stream().findFirst();
        List<Dated> dates = newestFirst.stream()
                .flatMap(decision -> Stream.ofNullable(decision.section28()))
                .findFirst()
                .map(it -> dates(it, now))
                .orElse(List.of());
        return Map.of(
                "decision", newest.map(SpecialMeasuresPanel::decided).orElse(""),
                "optOut",
                        newest.map(it -> OPT_OUTS.getOrDefault(it.optOut(), "")).orElse(""),
                "lapses", newest.map(it -> Boolean.TRUE.equals(it.byAgeAlone())).orElse(false),
                "dates", dates);
    }

    private static String decided(CourtDecision decision) {
        return "%s on %s"
                .formatted(DECISIONS.getOrDefault(decision.directions(), "Decided"), DAY.format(decision.decidedOn()));
    }

    /** What the court directed, and where a hearing has another day now that day too. */
    private static List<Dated> dates(Section28Dates dates, Map<HearingKind, LocalDate> now) {
        return List.of(
                new Dated(
                        "Ground rules hearing, as directed",
                        day(dates.groundRulesOn(), now.get(HearingKind.GROUND_RULES_HEARING))),
                new Dated("Recording, as directed", day(dates.recordingOn(), now.get(HearingKind.RECORDING))),
                new Dated("Last day to apply for a further recording", DAY.format(dates.recallBy())),
                new Dated("Last day to apply to leave out part of it", DAY.format(dates.excludeBy())),
                new Dated("Editing complete by", DAY.format(dates.editBy())));
    }

    private static String day(LocalDate directed, @Nullable LocalDate now) {
        String day = DAY.format(directed);
        return now == null || now.equals(directed) ? day : "%s; now %s".formatted(day, DAY.format(now));
    }

    /** Something that is not as they wished. */
    record Departed(String title, String wish, String step, String reason, String told) {

        static Departed of(DepartureView it) {
            LocalDate toldOn = it.toldOn();
            return new Departed(
                    it.measure().title(),
                    WishHistory.WORDS.getOrDefault(it.wish(), "No wish; the court directed it"),
                    it.step().title(),
                    it.reason(),
                    toldOn == null ? "Not told yet" : "Told " + DAY.format(toldOn));
        }
    }

    /** Where one direction on one measure stands, and where it stood before. */
    record Directed(String title, String directedOn, String status, List<String> before) {

        static Directed of(MeasureDirection it) {
            List<String> all = it.history().stream().map(Directed::said).toList();
            return new Directed(
                    it.measure().title(), DAY.format(it.directedOn()), said(it.now()), all.subList(0, all.size() - 1));
        }

        private static String said(MeasureDirection.Stand stand) {
            return "%s since %s".formatted(stand.status().title(), DAY.format(stand.since()));
        }
    }

    /** Something the court set a day for. */
    record Dated(String what, String day) {}
}
