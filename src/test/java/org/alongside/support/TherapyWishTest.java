package org.alongside.support;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.sent;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.alongside.engine.Processes;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TherapyWishTest {

    private final Processes processes = mock(Processes.class);
    private final Work work = mock(Work.class);
    private final TherapyWish wish = new TherapyWish(processes, work);

    @BeforeEach
    void supportRuns() {
        when(processes.awaits("therapy-wanted", "AL-TEST-123")).thenReturn(true);
    }

    @Test
    void hasTherapyArrangedWhenItIsWantedNowHoweverTheFormAsks() {
        wish.heed(sent("checkIn", Map.of("therapyWish", "now")));
        verify(processes).correlate("therapy-wanted", "AL-TEST-123", Map.of());
    }

    @Test
    void hasTherapyArrangedAsSoonAsTheFirstContactPlanSaysSo() {
        wish.heed(sent("planFirstContact", Map.of("therapyWanted", "yes")));
        verify(processes).correlate("therapy-wanted", "AL-TEST-123", Map.of());
    }

    @Test
    void asksForNothingWhereItIsNotWantedNow() {
        wish.heed(sent("checkIn", Map.of("therapyWish", "hasTherapy")));
        wish.heed(sent("planFirstContact", Map.of("therapyWanted", "notKnown")));
        verify(processes, never()).correlate(anyString(), anyString(), any());
    }

    @Test
    void doesNotAskTwiceForWhatSomebodyArrangesAlready() {
        WorkItemView open = mock();
        when(open.task()).thenReturn("arrangeTherapy");
        when(work.openOn(CASE)).thenReturn(List.of(open));
        wish.heed(sent("agreeSupportPlan", Map.of("therapyWish", "now")));
        verify(processes, never()).correlate(anyString(), anyString(), any());
    }

    @Test
    void asksNobodyWhereSupportHasEnded() {
        when(processes.awaits("therapy-wanted", "AL-TEST-123")).thenReturn(false);
        wish.heed(sent("planFirstContact", Map.of("therapyWanted", "yes")));
        verify(processes, never()).correlate(anyString(), anyString(), any());
    }
}
