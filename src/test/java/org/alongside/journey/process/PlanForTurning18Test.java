package org.alongside.journey.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Run;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.junit.jupiter.api.Test;

class PlanForTurning18Test {

    private static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final LocalDate BIRTHDAY = LocalDate.of(2026, 11, 23);

    private final ChangeWanted change = mock();
    private final Cases cases = mock();
    private final TimeLimits limits = mock();
    private final PlanForTurning18 handler = new PlanForTurning18(change, cases, limits);

    @Test
    void whetherAnotherGroundWasAppliedForIsCheckedBeforeTheBirthday() {
        Submission planned = planned("yes", BIRTHDAY.minusDays(80));

        handler.submit(planned);

        verify(limits).start(CASE, "SM-LAPSE-30", BIRTHDAY, "planForTurning18");
        verify(change).raise(planned);
    }

    @Test
    void thereIsNothingToCheckWhereNoApplicationIsNeededOrTheBirthdayIsThere() {
        handler.submit(planned("no", BIRTHDAY.minusDays(80)));
        handler.submit(planned("yes", BIRTHDAY));

        verify(limits, never()).start(any(), any(), any(), any());
    }

    private Submission planned(String reapply, LocalDate today) {
        CaseView witness = mock();
        when(witness.eighteenthBirthday()).thenReturn(BIRTHDAY);
        when(cases.byId(CASE)).thenReturn(witness);
        return new Submission(
                new Run(CASE, "run-1"),
                "AL-7K3M-2QX",
                "planForTurning18",
                new Answers(Map.of("reapply", reapply)),
                Actors.with(Role.ADVOCATE),
                today);
    }
}
