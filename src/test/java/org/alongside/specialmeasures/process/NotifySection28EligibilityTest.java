package org.alongside.specialmeasures.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.alongside.testing.CaseFile.sent;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.Map;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Triggers;
import org.junit.jupiter.api.Test;

class NotifySection28EligibilityTest {

    private final TimeLimits limits = mock(TimeLimits.class);
    private final Triggers triggers = mock(Triggers.class);

    @Test
    void theWitnessHasBeenIdentifiedOnceTheCourtIsTold() {
        new NotifySection28Eligibility(mock(ApplicationRules.class), limits, triggers)
                .submit(sent(
                        "notifySection28Eligibility",
                        Map.of("section28Notified", "notified", "sentToCrownCourt", "no")));

        verify(limits).meet(CASE, "S28-IDENTIFY", TODAY);
        verifyNoInteractions(triggers);
    }
}
