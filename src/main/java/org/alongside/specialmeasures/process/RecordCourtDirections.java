package org.alongside.specialmeasures.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Cases;
import org.alongside.cases.Run;
import org.alongside.specialmeasures.DepartureReasons;
import org.alongside.specialmeasures.DepartureStep;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Checks that what was written down of a court's decision agrees with itself; the process then carries it into the case. */
@Component
class RecordCourtDirections implements TaskHandler {

    private final CaseRecords records;
    private final SpecialMeasures measures;
    private final Departures departures;
    private final LinkSupporter supporter;
    private final ApplicationRules rules;
    private final Cases cases;
    private final DraftToRead asked;

    RecordCourtDirections(
            CaseRecords records,
            SpecialMeasures measures,
            Departures departures,
            LinkSupporter supporter,
            ApplicationRules rules,
            Cases cases,
            DraftToRead asked) {
        this.records = records;
        this.measures = measures;
        this.departures = departures;
        this.supporter = supporter;
        this.rules = rules;
        this.cases = cases;
        this.asked = asked;
    }

    /** Whoever writes down a decision has to see what it is a decision on, and what the rules say of it. */
    @Override
    public List<Beside> beside(Run run) {
        List<Beside> beside = new ArrayList<>(asked.beside(run));
        beside.addAll(rules.besideMeasures(run.caseId()));
        return beside;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        var court = new CourtAnswers(answers);
        requireAgreement(court);
        if (!"applicationNeeded".equals(answers.text("directions"))) {
            MeasureStatuses now = measures.statuses(submission.caseId());
            var drafted = new DraftedApplication(records.latest(submission.run(), "draftApplication"));
            requireAskedFor(drafted, court, now);
            requireDecided(drafted, court, now);
            requireSomethingToChange(court, now);
            requireOptOutSaid(court);
            requireLawful(submission, new LawfulDirections(court, now));
            new Section28Answers(court, now, measures.section28Dates(submission.caseId())).requireInOrder();
            supporter.requireNoWitness(submission.caseId(), "supporterSpecified", answers);
            keepDepartures(submission, court, now);
            rules.decideOnDirections(submission.caseId(), answers);
        }
        return Map.of();
    }

    /** The decision as a whole follows from the decisions on each measure. */
    private static void requireAgreement(CourtAnswers court) {
        boolean granted = court.grantsAnything();
        boolean refused = court.anySaid("refused");
        boolean inPart = refused || court.anySaid("putOff", "grantedInPart");
        boolean agrees = switch (court.answers().text("directions")) {
            case "granted" -> granted && !refused && !court.anySaid("grantedInPart");
            case "grantedInPart" -> granted && inPart;
            case "refused" -> !granted && refused;
            default -> !granted && !refused && !court.answers().yes("section28Directed");
        };
        if (!agrees) {
            throw new Refusal("directions", "This does not agree with the decisions on each measure below");
        }
    }

    private void requireLawful(Submission submission, LawfulDirections directions) {
        UUID caseId = submission.caseId();
        directions.require(cases.byId(caseId).eighteenthBirthday(), submission.today());
        directions.requireDecided(new DraftedApplication(records.latest(submission.run(), "draftApplication")));
    }

    /** What nobody asked for can only be directed of the court's own motion: s.19(1)(b). */
    private static void requireAskedFor(DraftedApplication drafted, CourtAnswers court, MeasureStatuses now) {
        if (drafted.isCourtsOwnMotion()) {
            return;
        }
        for (Measure measure : Measure.values()) {
            boolean granted = court.on(measure).startsWith("granted");
            if (granted && !drafted.asksFor(measure) && !now.isInForce(measure)) {
                throw new Refusal(
                        measure.field("court"),
                        "%s was not applied for. Choose that the court directed it of its own motion (s.19(1)(b))"
                                .formatted(measure.title()));
            }
        }
    }

    /** Whoever asked for a measure is owed a decision on it: a refusal has its reasons, s.20(5), and a departure its own. */
    private static void requireDecided(DraftedApplication drafted, CourtAnswers court, MeasureStatuses now) {
        for (Measure measure : drafted.isCourtsOwnMotion() ? List.<Measure>of() : drafted.measures()) {
            if (court.on(measure).equals("notAskedFor") && !now.isInForce(measure)) {
                throw new Refusal(
                        measure.field("court"),
                        "%s was applied for (%s). Choose what the court decided on it, or that it is not decided yet (s.20(5))"
                                .formatted(measure.title(), measure.section()));
            }
        }
    }

    /** Only a direction that binds can be varied, discharged or replaced: s.20(2). */
    private static void requireSomethingToChange(CourtAnswers court, MeasureStatuses now) {
        for (Measure measure : Measure.values()) {
            boolean changes = switch (court.on(measure)) {
                case "varied", "discharged", "replaced" -> true;
                default -> false;
            };
            if (changes && !now.isInForce(measure)) {
                throw new Refusal(
                        measure.field("court"),
                        "No direction for this measure is in force, so there is nothing to change (s.20(2))");
            }
        }
    }

    private static void requireOptOutSaid(CourtAnswers court) {
        if (court.anySaid("optOutAccepted") != court.isOptOutAccepted()) {
            throw new Refusal(
                    "optOutDecision",
                    "This must agree with the measures above: choose there what they may do without (s.21(4)(ba))");
        }
    }

    private void keepDepartures(Submission submission, CourtAnswers court, MeasureStatuses now) {
        Set<Measure> without = Arrays.stream(Measure.values())
                .filter(measure -> court.on(measure).equals("notAskedFor") && !now.isInForce(measure))
                .collect(Collectors.toSet());
        Map<Measure, String> contrary = new EnumMap<>(Measure.class);
        contrary.putAll(departures.contrary(submission.caseId(), court.has()));
        contrary.putAll(departures.leftWithout(submission.caseId(), without));
        departures.keep(
                submission.caseId(),
                DepartureStep.COURT,
                submission.answers().date("decidedOn").orElse(submission.today()),
                DepartureReasons.of(contrary, court.reasons(), submission.answers()));
    }
}
