package org.alongside.safety.process;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.Map;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.Test;

class RecordReturnTest {

    private final TimeLimits limits = mock(TimeLimits.class);
    private final RecordReturn handler = new RecordReturn(limits);

    @Test
    void countsTheReturnInterviewFromTheDayTheyCameBack() {
        handler.submit(CaseFile.sent("recordReturn", Map.of("returnedOn", "2026-03-01")));
        verify(limits)
                .start(
                        LimitOf.task(CaseFile.RUN, "PR-RETURN-INTERVIEW", "holdReturnInterview"),
                        CaseFile.TODAY.minusDays(1),
                        "recordReturn");
    }

    @Test
    void refusesAReturnThatHasNotHappened() {
        var sent = CaseFile.sent("recordReturn", Map.of("returnedOn", "2026-03-03"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(sent))
                .returns("returnedOn", Refusal::field);
        verifyNoInteractions(limits);
    }
}
