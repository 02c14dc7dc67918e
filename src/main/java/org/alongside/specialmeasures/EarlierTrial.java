package org.alongside.specialmeasures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.work.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a retrial on appeal does to directions: they bound until the proceedings were determined, YJCEA 1999 s.20(1), and bind at the new trial
 * only where the court says so again. Until then each is of the earlier trial and not in force.
 */
@Service
@Transactional
public class EarlierTrial {

    private static final String WHY = "The proceedings were determined, and a retrial was ordered: s.20(1)";
    private static final String FIELD = "measuresConfirmed";

    private final SpecialMeasures measures;
    private final LapseAt18 birthday;
    private final LateRecording recording;

    EarlierTrial(SpecialMeasures measures, LapseAt18 birthday, LateRecording recording) {
        this.measures = measures;
        this.birthday = birthday;
        this.recording = recording;
    }

    /** A retrial was ordered: what was in force is of the earlier trial now. */
    public void end(UUID caseId) {
        MeasureStatuses now = measures.statuses(caseId);
        mark(
                caseId,
                Occasion.NONE,
                MeasureStatus.OF_EARLIER_TRIAL,
                WHY,
                Arrays.stream(Measure.values()).filter(now::isInForce).toList());
    }

    /**
     * The court confirmed directions of the earlier trial for the new one.
     *
     * @throws Refusal for a measure that no direction of the earlier trial gave, that the 18th birthday has ended, or whose recording is still
     *     to be made and needs dates of its own
     */
    public void confirm(UUID caseId, LocalDate on, String reason, Set<Measure> confirmed) {
        MeasureStatuses now = measures.statuses(caseId);
        for (Measure measure : confirmed) {
            if (now.of(measure).filter(MeasureStatus.OF_EARLIER_TRIAL::equals).isEmpty()) {
                throw refused(measure, "is not one that the court directed for the earlier trial. Take it out");
            }
            if (birthday.hasEnded(caseId, measure)) {
                throw refused(
                        measure,
                        "was directed for age alone, and they have turned 18 (s.21(8)). Another application is needed, on another ground");
            }
            if (measure == Measure.RECORDED_CROSS_EXAMINATION && recording.mayCome(caseId)) {
                throw refused(
                        measure,
                        "was not recorded for the earlier trial and needs new dates. Another application is needed");
            }
        }
        mark(caseId, new Occasion(null, null, on), MeasureStatus.GRANTED, reason, List.copyOf(confirmed));
    }

    private void mark(UUID caseId, Occasion occasion, MeasureStatus status, String why, List<Measure> some) {
        measures.mark(
                caseId,
                occasion,
                some.stream().map(measure -> new Marking(measure, status, why)).toList());
    }

    private static Refusal refused(Measure measure, String why) {
        return new Refusal(FIELD, "%s (%s) %s".formatted(measure.title(), measure.section(), why));
    }
}
