package org.alongside.journey.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.cases.Run;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.specialmeasures.DepartureView;
import org.alongside.specialmeasures.Departures;
import org.alongside.specialmeasures.Measure;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Keeps that the young person was told where something is not as they wished. */
@Component
class TellDeparture implements TaskHandler {

    private final Departures departures;
    private final ChangeWanted change;

    TellDeparture(Departures departures, ChangeWanted change) {
        this.departures = departures;
        this.change = change;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        LocalDate toldOn = submission.answers().date("toldOn").orElse(submission.today());
        List<Measure> later =
                departures.told(submission.caseId(), toldOn, submission.actor().userId());
        if (!later.isEmpty()) {
            throw new Refusal(
                    "toldOn",
                    "Something was decided against their wish after that day and they have to hear it too: %s"
                            .formatted(later.stream()
                                    .map(measure -> measure.title().toLowerCase(Locale.UK))
                                    .collect(Collectors.joining(", "))));
        }
        change.raise(submission);
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        List<DepartureView> untold = departures.awaitingTheAdvocate(run.caseId());
        return untold.isEmpty()
                ? List.of()
                : List.of(new Beside("Not as they wished, and not told yet", "journey/departures", untold));
    }
}
