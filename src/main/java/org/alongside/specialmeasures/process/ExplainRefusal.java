package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.specialmeasures.DepartureStep;
import org.alongside.specialmeasures.Departures;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The young person is told of a refusal, and it is challenged for them where they want that and it is in time. */
@Component
class ExplainRefusal implements TaskHandler {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final TimeLimits limits;
    private final LegalToday today;
    private final DraftToRead draft;
    private final Departures departures;

    ExplainRefusal(TimeLimits limits, LegalToday today, DraftToRead draft, Departures departures) {
        this.limits = limits;
        this.today = today;
        this.draft = draft;
        this.departures = departures;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        LocalDate explainedOn = submission.answers().date("explainedOn").orElse(submission.today());
        departures.explained(
                submission.caseId(),
                DepartureStep.APPROVAL,
                explainedOn,
                submission.actor().userId());
        if ("challenged".equals(submission.answers().text("challenge"))) {
            lastDay(submission.run()).filter(submission.today()::isAfter).ifPresent(ExplainRefusal::tooLate);
            limits.meet(challenge(submission.run()), submission.today());
        } else {
            limits.stop(challenge(submission.run()));
        }
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        return draft.refusal(run, lastDay(run).map(this::said).orElse(""));
    }

    private String said(LocalDate lastDay) {
        String day = DAY.format(lastDay);
        return today.date().isAfter(lastDay)
                ? "The time to challenge it ended on %s. It can no longer be challenged here.".formatted(day)
                : "It can be challenged until %s.".formatted(day);
    }

    /** The limit for a challenge, counted from the refusal of this application. */
    static LimitOf challenge(Run run) {
        return LimitOf.task(run, "PR-CHALLENGE", "explainRefusal");
    }

    private Optional<LocalDate> lastDay(Run run) {
        return limits.servedBy(challenge(run)).map(LimitView::dueOn);
    }

    private static void tooLate(LocalDate lastDay) {
        throw new Refusal(
                "challenge",
                "The last day to challenge the refusal was %s. Choose No, and ask the reviewing lawyer's team what else can be done"
                        .formatted(DAY.format(lastDay)));
    }
}
