package org.alongside.specialmeasures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.alongside.cases.Answers;
import org.alongside.hearings.HearingKind;
import org.alongside.work.Refusal;
import org.springframework.stereotype.Component;

/**
 * What the forms of a day at court say of each measure: whether it is there beforehand ({@code screenReady}) and whether it was really given
 * ({@code screenGiven}, {@code screenNotGivenReason}). What the court did not direct is passed over. Where the day is not as they wished, the
 * form has to say why.
 */
@Component
public class MeasuresOnTheDay {

    private static final List<Asked> ASKED = List.of(
            new Asked("screen", Measure.SCREENS),
            new Asked("liveLink", Measure.LIVE_LINK),
            new Asked("linkSupporter", Measure.LIVE_LINK_SUPPORTER),
            new Asked("privateHearing", Measure.EVIDENCE_IN_PRIVATE),
            new Asked("wigsAndGowns", Measure.REMOVAL_OF_WIGS_AND_GOWNS),
            new Asked("recordedInterview", Measure.RECORDED_EVIDENCE_IN_CHIEF),
            new Asked("recordedCrossExamination", Measure.RECORDED_CROSS_EXAMINATION),
            new Asked("intermediary", Measure.INTERMEDIARY),
            new Asked("communicationAids", Measure.AIDS_TO_COMMUNICATION));

    private static final Map<String, Boolean> THEY_HAVE =
            Map.of("ready", true, "notReady", false, "given", true, "ownMotion", true, "notGiven", false);

    private static final Set<Measure> RECORDINGS =
            EnumSet.of(Measure.RECORDED_EVIDENCE_IN_CHIEF, Measure.RECORDED_CROSS_EXAMINATION);

    private static final Set<MeasureStatus> THERE_UNTIL_NOW = EnumSet.of(MeasureStatus.ARRANGED, MeasureStatus.GIVEN);

    private static final String NOT_DIRECTED = "notDirected";
    private static final String OWN_MOTION = "Directed by the court on the day of its own motion, s.19(1)(b)";

    private final SpecialMeasures measures;
    private final Departures departures;

    MeasuresOnTheDay(SpecialMeasures measures, Departures departures) {
        this.measures = measures;
        this.departures = departures;
    }

    /**
     * Marks every measure that the form says is ready, and every one that was, or was given at an earlier hearing, and is not any more.
     *
     * @throws Refusal when no direction for one binds, or when something is not as they wished and nobody says why
     */
    public void arranged(UUID caseId, HearingKind hearing, Answers answers) {
        MeasureStatuses now = measures.statuses(caseId);
        List<Marking> markings = new ArrayList<>();
        requireActionOnWhatIsNotReady(answers);
        requireTruth(now, answers, "Ready", "it is ready, or not ready and why");
        for (Asked asked : ASKED) {
            String field = asked.word() + "Ready";
            if (answers.text(field).equals("ready")) {
                requireInForce(now, asked.measure(), field, "Choose that it is not directed");
                markings.add(new Marking(asked.measure(), MeasureStatus.ARRANGED, null));
            } else if (answers.text(field).equals("notReady")
                    && now.of(asked.measure()).filter(THERE_UNTIL_NOW::contains).isPresent()) {
                markings.add(fallenThrough(caseId, asked.measure(), answers.text("notReadyAction")));
            }
        }
        departures.keep(
                caseId,
                DepartureStep.ARRANGEMENTS,
                reasons(caseId, now, answers, new Questions("Ready", (asked, all) -> all.text("notReadyAction"))));
        measures.mark(caseId, Occasion.before(hearing), markings);
    }

    /**
     * Marks every measure that the form says was given or was not.
     *
     * @throws Refusal when no direction for one binds, or when something was not as they wished and nobody says why
     */
    public void given(UUID caseId, HearingKind hearing, LocalDate on, Answers answers) {
        MeasureStatuses now = measures.statuses(caseId);
        List<Marking> markings = new ArrayList<>();
        requireTruth(now, answers, "Given", "it was given, or directed but not given and why");
        requireSection27(now, answers);
        for (Asked asked : ASKED) {
            String field = asked.word() + "Given";
            String given = answers.text(field);
            if (given.equals("ownMotion") && !now.isInForce(asked.measure())) {
                markings.add(new Marking(asked.measure(), MeasureStatus.GRANTED, OWN_MOTION));
            } else if (given.equals("given") || given.equals("notGiven")) {
                requireInForce(
                        now,
                        asked.measure(),
                        field,
                        "Choose that it is not directed, or that the court directed it that day of its own motion");
            }
            if (given.equals("notGiven")) {
                markings.add(new Marking(asked.measure(), MeasureStatus.NOT_GIVEN, asked.whyNot(answers)));
            } else if (THEY_HAVE.getOrDefault(given, false)) {
                markings.add(new Marking(asked.measure(), MeasureStatus.GIVEN, null));
            }
        }
        departures.keep(
                caseId,
                DepartureStep.ON_THE_DAY,
                on,
                reasons(caseId, now, answers, new Questions("Given", Asked::whyNot)));
        measures.mark(caseId, Occasion.at(hearing, on), markings);
    }

    /** The questions of all forms of a day at court, each with its measure. */
    public static Map<String, Measure> questions() {
        Map<String, Measure> questions = new HashMap<>();
        for (Asked asked : ASKED) {
            questions.put(asked.word() + "Ready", asked.measure());
            questions.put(asked.word() + "Given", asked.measure());
        }
        return questions;
    }

    /** What became ready for a hearing without a form; nothing where the court's direction does not bind. */
    public void ready(UUID caseId, HearingKind hearing, Measure measure, String why) {
        if (measures.isInForce(caseId, measure)) {
            var ready = new Marking(measure, MeasureStatus.ARRANGED, why);
            measures.mark(caseId, Occasion.before(hearing), List.of(ready));
        }
    }

    /** What was directed and will not be given because there is no such hearing; nothing where the court's direction does not bind. */
    public void missed(UUID caseId, HearingKind hearing, Measure measure, String why) {
        if (!measures.isInForce(caseId, measure)) {
            return;
        }
        var contrary = departures.contraryToDirections(caseId, Map.of(measure, false));
        departures.keep(
                caseId, DepartureStep.ON_THE_DAY, DepartureReasons.of(contrary, Map.of(measure, why), Answers.NONE));
        var missed = new Marking(measure, MeasureStatus.NOT_GIVEN, why);
        measures.mark(caseId, Occasion.before(hearing), List.of(missed));
    }

    /** What a form says was directed and not given, with the reason. */
    public static List<NotGiven> notGiven(Answers answers) {
        return ASKED.stream()
                .filter(asked -> answers.text(asked.word() + "Given").equals("notGiven"))
                .map(asked -> new NotGiven(asked.measure(), asked.whyNot(answers)))
                .toList();
    }

    private static void requireActionOnWhatIsNotReady(Answers answers) {
        boolean notReady = ASKED.stream()
                .anyMatch(asked -> answers.text(asked.word() + "Ready").equals("notReady"));
        if (notReady && answers.text("notReadyAction").isBlank()) {
            throw new Refusal("notReadyAction", "Say what is not ready, why, and what is being done about it");
        }
    }

    private Marking fallenThrough(UUID caseId, Measure measure, String why) {
        MeasureStatus direction = measures.of(caseId).stream()
                .filter(view -> view.measure() == measure)
                .flatMap(view -> view.latestDirection().stream())
                .map(MeasureView.Step::status)
                .findFirst()
                .orElse(MeasureStatus.GRANTED);
        return new Marking(measure, direction, why);
    }

    /** What departs from a wish or from a direction, each with its reason. */
    private Map<Measure, Departures.Reason> reasons(
            UUID caseId, MeasureStatuses now, Answers answers, Questions questions) {
        Map<Measure, Boolean> has = new EnumMap<>(Measure.class);
        Map<Measure, String> why = new EnumMap<>(Measure.class);
        Set<Measure> without = EnumSet.noneOf(Measure.class);
        for (Asked asked : ASKED) {
            String answer = answers.text(asked.word() + questions.ending());
            Boolean there = THEY_HAVE.get(answer);
            if (there != null) {
                has.put(asked.measure(), there);
                why.put(asked.measure(), there ? "" : questions.whyNot().apply(asked, answers));
            } else if (answer.equals(NOT_DIRECTED) && !now.isInForce(asked.measure())) {
                without.add(asked.measure());
            }
        }
        Map<Measure, String> contrary = new EnumMap<>(Measure.class);
        contrary.putAll(departures.contraryToDirections(caseId, has));
        contrary.putAll(departures.leftWithout(caseId, without));
        return DepartureReasons.of(contrary, why, answers);
    }

    /** A direction binds until it is varied or discharged, s.20(1); where only recordings are played the rest has nothing to do. */
    private static void requireTruth(MeasureStatuses now, Answers answers, String ending, String otherwise) {
        boolean playedOnly = answers.text("comesToCourt").equals("no")
                || answers.text("cameToCourt").equals("no");
        for (Asked asked : ASKED) {
            String field = asked.word() + ending;
            if (answers.text(field).equals(NOT_DIRECTED)
                    && now.isInForce(asked.measure())
                    && !(playedOnly && !RECORDINGS.contains(asked.measure()))) {
                throw new Refusal(
                        field,
                        "The court directed this measure (%s) and its direction is in force (s.20(1)). Choose that %s"
                                .formatted(asked.measure().section(), otherwise));
            }
        }
    }

    /** Recorded cross-examination needs a recorded interview as evidence in chief, on the day as before: s.28(1). */
    private static void requireSection27(MeasureStatuses now, Answers answers) {
        if (answers.text("recordedCrossExaminationGiven").equals("ownMotion")
                && !now.isInForce(Measure.RECORDED_EVIDENCE_IN_CHIEF)
                && !answers.text("recordedInterviewGiven").equals("ownMotion")) {
            throw new Refusal(
                    "recordedCrossExaminationGiven",
                    "Section 28 can only be directed with section 27 (YJCEA 1999 s.28(1)): the recorded interview is not directed");
        }
    }

    private static void requireInForce(MeasureStatuses now, Measure measure, String field, String otherwise) {
        if (!now.isInForce(measure)) {
            throw new Refusal(
                    field,
                    "The court has not directed this measure, or its direction has lapsed or was discharged (%s). %s"
                            .formatted(measure.section(), otherwise));
        }
    }

    /** A measure that the court directed and that was not there on the day. */
    public record NotGiven(Measure measure, String reason) {}

    /** The questions of one form about every measure: how their keys end, and where the reason stands. */
    private record Questions(String ending, BiFunction<Asked, Answers, String> whyNot) {}

    private record Asked(String word, Measure measure) {

        String whyNot(Answers answers) {
            return answers.text(word + "NotGivenReason");
        }
    }
}
