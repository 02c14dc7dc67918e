package org.alongside.journey.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.cases.Run;
import org.alongside.timelimits.LimitView;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * A young person who did not want a review has changed their mind. The CPS takes a request after the last day only exceptionally, which the review
 * itself decides; the police scheme takes none.
 */
@Component
class AskForReview implements TaskHandler {

    static final String TASK = "askForReview";
    static final String FROM = "what was recorded when they asked";

    private static final String ASKED_ON = "askedOn";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final JourneyDates dates;

    AskForReview(JourneyDates dates) {
        this.dates = dates;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        LimitView asking = dates.asking(submission.caseId())
                .orElseThrow(() -> new Refusal(
                        ASKED_ON, "No decision of this case waits for a review, or one was asked for already"));
        LocalDate on = submission.answers().date(ASKED_ON).orElse(submission.today());
        if (on.isBefore(asking.startedOn())) {
            throw new Refusal(ASKED_ON, "The request must come on the day of being told of the decision or later");
        }
        LocalDate last = asking.dueOn();
        if (dates.isOfPolice(asking) && last != null && on.isAfter(last)) {
            throw new Refusal(
                    ASKED_ON, "The last day to ask the police was %s (%s)".formatted(last.format(DAY), asking.rule()));
        }
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        return dates.asking(run.caseId())
                .map(asking -> new Beside("Until when", "journey/asking", asking))
                .map(List::of)
                .orElse(List.of());
    }
}
