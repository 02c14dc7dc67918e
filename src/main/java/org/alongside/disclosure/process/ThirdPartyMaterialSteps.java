package org.alongside.disclosure.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.cases.Run;
import org.alongside.disclosure.MaterialRequestEnded;
import org.alongside.engine.ProcessSteps;
import org.springframework.context.ApplicationEventPublisher;

/** The steps of the process {@code third-party-material}. */
@ProcessSteps("thirdPartyMaterial")
public class ThirdPartyMaterialSteps {

    private static final String SENT = "sendMaterialRequest";
    private static final String PURSUED = "pursueHolder";
    private static final String DECIDED = "decideDisclosure";

    private final NewestRecord newest;
    private final Rounds rounds;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    ThirdPartyMaterialSteps(NewestRecord newest, Rounds rounds, LegalToday today, ApplicationEventPublisher events) {
        this.newest = newest;
        this.rounds = rounds;
        this.today = today;
        this.events = events;
    }

    /** Counts a request returned or narrowed to be tested again. */
    public void countRetest(String caseId, String run) {
        rounds.count(Run.of(caseId, run), "countRetest");
    }

    /** Counts another round with a holder who is late or refuses. */
    public void countChase(String caseId, String run) {
        rounds.count(Run.of(caseId, run), "countChase");
    }

    /** When the day by which the holder of this request was last asked to answer is over; at once when no day was named. */
    public Date answerDueDate(String caseId, String run) {
        LocalDate lastDay = newest.of(Run.of(caseId, run), SENT, PURSUED)
                .map(record -> record.answers())
                .flatMap(asked -> asked.date("newAnswerDueOn").or(() -> asked.date("answerDueOn")))
                .orElseGet(() -> today.date().minusDays(1));
        return Date.from(lastDay.plusDays(1).atStartOfDay(LegalToday.LONDON).toInstant());
    }

    /** Material was {@code obtained} when the last thing done in this request was to decide on its disclosure, otherwise {@code notObtained}. */
    public String recordMaterialResult(String caseId, String run) {
        Run request = Run.of(caseId, run);
        Optional<String> last = newest.of(request, SENT, "recordMaterialAnswer", PURSUED, DECIDED)
                .map(record -> record.source().task());
        String result = last.filter(DECIDED::equals).isPresent() ? "obtained" : "notObtained";
        events.publishEvent(new MaterialRequestEnded(request.caseId(), result, today.date()));
        return result;
    }
}
