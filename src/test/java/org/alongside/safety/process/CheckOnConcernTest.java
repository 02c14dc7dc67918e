package org.alongside.safety.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.RUN;
import static org.alongside.testing.CaseFile.TODAY;
import static org.alongside.testing.CaseFile.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.cases.Run;
import org.alongside.testing.CaseFile;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.Test;

class CheckOnConcernTest {

    private static final LocalDate NEXT = TODAY.plusDays(2);

    private final CaseFile file = new CaseFile();
    private final CheckOnConcern check = new CheckOnConcern(file.records());

    @Test
    void theNextCheckIsDueOnTheDayThatWasAgreedForIt() {
        file.answered(RUN, "checkOnConcern", again(NEXT));

        assertThat(check.awaitedDay(RUN)).contains(NEXT);
        assertThat(check.awaitedDay(new Run(CASE, "another concern"))).isEmpty();
    }

    @Test
    void theFirstCheckAndTheOneAfterAnotherReportAreDueByTheUsualLimit() {
        assertThat(check.awaitedDay(RUN)).isEmpty();

        file.answered(RUN, "checkOnConcern", again(NEXT))
                .answered(RUN, "checkOnConcern", Map.of("followUp", "reportAgain"));

        assertThat(check.awaitedDay(RUN)).isEmpty();
    }

    @Test
    void refusesADayThatIsOver() {
        assertThat(check.submit(sent("checkOnConcern", again(TODAY)))).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check.submit(sent("checkOnConcern", again(TODAY.minusDays(1)))))
                .returns("nextFollowUpOn", Refusal::field);
    }

    private static Map<String, Object> again(LocalDate next) {
        return Map.of("followUp", "again", "nextFollowUpOn", next.toString());
    }
}
