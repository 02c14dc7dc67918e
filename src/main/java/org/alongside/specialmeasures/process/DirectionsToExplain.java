package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Run;
import org.alongside.forms.Field;
import org.alongside.forms.Form;
import org.alongside.forms.Forms;
import org.alongside.specialmeasures.DepartureStep;
import org.alongside.specialmeasures.DepartureView;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.Section28Dates;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler.Beside;
import org.springframework.stereotype.Component;

/** What the court directed, as the advocate has to tell it: measure by measure in plain words, the five dates, and what is not as they wished. */
@Component
class DirectionsToExplain {

    private static final String DIRECTED = "recordCourtDirections";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final Map<String, String> DECISIONS = Map.of(
            "granted", "The court said yes.",
            "ownMotion", "The court said yes, without being asked.",
            "grantedInPart", "The court said yes to a part of it.",
            "refused", "The court said no.",
            "optOutAccepted", "They may do without it, as they asked.",
            "varied", "It stays, but in another form.",
            "discharged", "It has ended: they will not have it.",
            "replaced", "They will have something else in its place.",
            "putOff", "The court has not decided yet.");

    private final CaseRecords records;
    private final SpecialMeasures measures;
    private final Departures departures;
    private final Forms forms;

    DirectionsToExplain(CaseRecords records, SpecialMeasures measures, Departures departures, Forms forms) {
        this.records = records;
        this.measures = measures;
        this.departures = departures;
        this.forms = forms;
    }

    /** Nobody can be told what is not decided yet, nor before the day. */
    void requireAfterTheDecision(Submission submission, LocalDate explainedOn) {
        records.latest(submission.run(), DIRECTED)
                .date("decidedOn")
                .filter(explainedOn::isBefore)
                .ifPresent(decidedOn -> {
                    throw new Refusal(
                            "explainedOn",
                            "The court decided on %s. The day you told them must be that day or later (CrimPR 18.5(1))"
                                    .formatted(DAY.format(decidedOn)));
                });
    }

    List<Beside> beside(Run run) {
        UUID caseId = run.caseId();
        Answers answers = records.latest(run, DIRECTED);
        var court = new CourtAnswers(answers);
        MeasureStatuses now = measures.statuses(caseId);
        Form wishes = forms.form("record-wishes");
        List<Said> said = Arrays.stream(Measure.values())
                .flatMap(measure -> decision(measure, court, now)
                        .map(words ->
                                new Said(measure.title(), meaning(wishes, measure), words, own(answers, measure))))
                .toList();
        return said.isEmpty()
                ? List.of()
                : List.of(new Beside(
                        "What the court directed",
                        "specialmeasures/directions",
                        Map.of(
                                "decided",
                                        answers.date("decidedOn")
                                                .map(DAY::format)
                                                .orElse(""),
                                "reasons", answers.text("reasons"),
                                "particulars", answers.text("particulars"),
                                "supporter", answers.text("supporterSpecified"),
                                "said", said,
                                "dates", dates(caseId, now),
                                "departures", untold(caseId))));
    }

    /** The court's word on a measure; one that it left alone is told only while its direction binds. */
    private static Stream<String> decision(Measure measure, CourtAnswers court, MeasureStatuses now) {
        String words = DECISIONS.get(court.on(measure));
        if (words == null && now.isInForce(measure)) {
            words = "It stays as the court directed it before.";
        }
        return Stream.ofNullable(words);
    }

    private static String own(Answers answers, Measure measure) {
        return answers.text(measure.field("courtReason"));
    }

    /** What the measure is, as it was explained when they were asked. */
    private static String meaning(Form wishes, Measure measure) {
        return wishes.field(measure.field("wish"))
                .map(Field::hint)
                .map(hint -> Objects.requireNonNullElse(hint, ""))
                .orElse("");
    }

    private List<Dated> dates(UUID caseId, MeasureStatuses now) {
        return now.isInForce(Measure.RECORDED_CROSS_EXAMINATION)
                ? measures.section28Dates(caseId)
                        .map(DirectionsToExplain::dates)
                        .orElse(List.of())
                : List.of();
    }

    private static List<Dated> dates(Section28Dates dates) {
        return List.of(
                dated("The judge and the lawyers agree how questions may be put", dates.groundRulesOn()),
                dated("The questions of the defence are recorded", dates.recordingOn()),
                dated("Last day to ask for more questions to be recorded", dates.recallBy()),
                dated("Last day to ask to leave out a part of the recording", dates.excludeBy()),
                dated("The recording is ready", dates.editBy()));
    }

    private static Dated dated(String what, LocalDate day) {
        return new Dated(what, DAY.format(day));
    }

    private List<DepartureView> untold(UUID caseId) {
        return departures.of(caseId).stream()
                .filter(it -> it.step() == DepartureStep.COURT && it.toldOn() == null)
                .toList();
    }

    /** What the court said of one measure. */
    record Said(String title, String meaning, String decision, String reason) {}

    /** What happens on a day that the court set. */
    record Dated(String what, String day) {}
}
