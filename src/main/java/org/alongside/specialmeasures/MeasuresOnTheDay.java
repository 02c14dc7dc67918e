package org.alongside.specialmeasures;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.work.Refusal;
import org.springframework.stereotype.Component;

/**
 * What the forms of a day at court say of each measure: whether it is there beforehand ({@code screenReady}) and whether it was really given
 * ({@code screenGiven}, {@code screenNotGivenReason}). What the court did not direct is passed over.
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

    private static final Map<String, MeasureStatus> MEANS = Map.of(
            "ready", MeasureStatus.ARRANGED,
            "given", MeasureStatus.GIVEN,
            "notGiven", MeasureStatus.NOT_GIVEN);

    private final SpecialMeasures measures;

    MeasuresOnTheDay(SpecialMeasures measures) {
        this.measures = measures;
    }

    /**
     * Marks every measure that the form says is ready.
     *
     * @throws Refusal when the court's direction for one does not bind any more
     */
    public void arranged(UUID caseId, Answers answers) {
        ASKED.forEach(asked -> mark(caseId, asked, asked.word() + "Ready", answers));
    }

    /**
     * Marks every measure that the form says was given or was not.
     *
     * @throws Refusal when the court's direction for one does not bind any more
     */
    public void given(UUID caseId, Answers answers) {
        ASKED.forEach(asked -> mark(caseId, asked, asked.word() + "Given", answers));
    }

    /** What a form says was directed and not given, with the reason. */
    public static List<NotGiven> notGiven(Answers answers) {
        return ASKED.stream()
                .filter(asked -> answers.text(asked.word() + "Given").equals("notGiven"))
                .map(asked -> new NotGiven(asked.measure(), answers.text(asked.word() + "NotGivenReason")))
                .toList();
    }

    private void mark(UUID caseId, Asked asked, String field, Answers answers) {
        MeasureStatus status = MEANS.get(answers.text(field));
        if (status == null) {
            return;
        }
        if (!measures.mayMark(caseId, asked.measure(), status)) {
            throw new Refusal(
                    field,
                    "The direction for this measure has lapsed or was discharged: choose that it is not directed");
        }
        measures.mark(caseId, asked.measure(), status);
    }

    /** A measure that the court directed and that was not there on the day. */
    public record NotGiven(Measure measure, String reason) {}

    private record Asked(String word, Measure measure) {}
}
