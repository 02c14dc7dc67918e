package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.TODAY;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.junit.jupiter.api.Test;

class ConsiderInPersonBanTest {

    private final ApplicationRules rules = mock();
    private final ConsiderInPersonBan handler =
            new ConsiderInPersonBan(rules, mock(TimeToApply.class), mock(TimeLimits.class), mock());

    @Test
    void takesThePleaOfTodayAndRefusesThatOfTomorrow() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(pleaOn(TODAY.plusDays(1))))
                .withMessage("The day of the plea must be today or earlier (CrimPR 23.4)")
                .returns("pleaOn", Refusal::field);
        verify(rules, never()).decideInPersonBan(any(), any());

        Submission today = pleaOn(TODAY);
        handler.submit(today);
        verify(rules).decideInPersonBan(CASE, today.answers());
    }

    @Test
    void refusesAnApplicationOfTomorrow() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(task(
                        "considerInPersonBan",
                        Actors.with(Role.CPS_CASEWORKER),
                        Map.of("banAppliedOn", TODAY.plusDays(1).toString()))))
                .withMessage("The day of the application must be today or earlier (CrimPR 23.4)")
                .returns("banAppliedOn", Refusal::field);
    }

    private static Submission pleaOn(LocalDate day) {
        return task("considerInPersonBan", Actors.with(Role.CPS_CASEWORKER), Map.of("pleaOn", day.toString()));
    }
}
