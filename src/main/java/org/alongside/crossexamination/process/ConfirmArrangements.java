package org.alongside.crossexamination.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Run;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.specialmeasures.MeasuresOnTheDay;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** What is there and working for the day of the recording. */
@Component
class ConfirmArrangements implements TaskHandler {

    private static final String CONFIRMED_BY = "PR-ARRANGE-BY";

    private final MeasuresOnTheDay measures;
    private final Hearings hearings;
    private final TimeLimits limits;

    ConfirmArrangements(MeasuresOnTheDay measures, Hearings hearings, TimeLimits limits) {
        this.measures = measures;
        this.hearings = hearings;
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        measures.arranged(submission.caseId(), HearingKind.RECORDING, submission.answers());
        return Map.of();
    }

    /** Who is free and what works is known only shortly before the day. */
    @Override
    public Optional<LocalDate> awaitedDay(Run run) {
        return hearings.open(run.caseId(), HearingKind.RECORDING)
                .flatMap(hearing -> limits.lastDayFrom(hearing.when().on(), CONFIRMED_BY));
    }
}
