package org.alongside.notices.sending;

import static org.alongside.testing.CaseFile.CASE;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.engine.Processes;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class PartnersNotToldTest {

    private final Cases cases = mock();
    private final Work work = mock();
    private final Processes processes = mock();
    private final ObjectProvider<Processes> provided = mock();
    private final PartnersNotTold notTold = new PartnersNotTold(cases, work, provided);

    @BeforeEach
    void anOpenCase() {
        CaseView witnessCase = mock();
        when(witnessCase.reference()).thenReturn("AL-TEST-123");
        when(cases.byId(CASE)).thenReturn(witnessCase);
        when(provided.getObject()).thenReturn(processes);
        when(processes.awaits("partner-not-told", "AL-TEST-123")).thenReturn(true);
    }

    @Test
    void asksAWorkerToTellThem() {
        notTold.ask(CASE);

        verify(processes).correlate("partner-not-told", "AL-TEST-123", Map.of());
    }

    @Test
    void asksOnceForAllOfACase() {
        WorkItemView open = mock();
        when(open.task()).thenReturn("tellPartner");
        when(work.openOn(CASE)).thenReturn(List.of(open));

        notTold.ask(CASE);

        verify(processes, never()).correlate(anyString(), anyString(), any());
    }

    @Test
    void asksNobodyWhereTheCaseIsClosed() {
        when(processes.awaits("partner-not-told", "AL-TEST-123")).thenReturn(false);

        notTold.ask(CASE);

        verify(processes, never()).correlate(anyString(), anyString(), any());
    }
}
