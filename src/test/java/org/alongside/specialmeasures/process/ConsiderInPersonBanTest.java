package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.TODAY;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.junit.jupiter.api.Test;

class ConsiderInPersonBanTest {

    private final ApplicationRules rules = mock();
    private final ConsiderInPersonBan handler =
            new ConsiderInPersonBan(rules, mock(TimeToApply.class), mock(TimeLimits.class), mock());

    @Test
    void decidesByWhatWasAnswered() {
        Submission today = pleaOn(TODAY);
        handler.submit(today);
        verify(rules).decideInPersonBan(CASE, today.answers());
    }

    private static Submission pleaOn(LocalDate day) {
        return task("considerInPersonBan", Actors.with(Role.CPS_CASEWORKER), Map.of("pleaOn", day.toString()));
    }
}
