package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.Wishes;
import org.alongside.cases.Wishes.WishSaid;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.SpecialMeasures;
import org.junit.jupiter.api.Test;

class RecordWishesTest {

    private final Actor advocate = Actors.with(Role.ADVOCATE);
    private final Wishes wishes = mock(Wishes.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final RecordWishes handler = new RecordWishes(wishes, measures);

    @Test
    void keepsEachWishInTheYoungPersonsOwnWords() {
        when(measures.mayMark(any(), any(), any())).thenReturn(true);
        handler.submit(task(
                "recordWishes",
                advocate,
                Map.of(
                        "wishScreens", "wants",
                        "wishWigsAndGowns", "doesNotWant",
                        "wishIntermediary", "notSure",
                        "ownWords", "I do not want to see him",
                        "whoWasPresent", "Her aunt")));

        verify(wishes)
                .keep(
                        CASE,
                        new WishSaid("screens", "wants", "I do not want to see him", "Her aunt"),
                        advocate.userId());
        verify(measures).mark(CASE, Measure.SCREENS, MeasureStatus.WISHED);
        verify(measures).mark(CASE, Measure.REMOVAL_OF_WIGS_AND_GOWNS, MeasureStatus.DECLINED);
        verify(measures, never()).mark(eq(CASE), eq(Measure.INTERMEDIARY), any());
    }

    @Test
    void keepsAWishAboutAMeasureThatIsDirectedAlready() {
        handler.submit(task(
                "recordWishes", advocate, Map.of("wishLiveLink", "doesNotWant", "ownWords", "Not that room again")));

        verify(wishes).keep(eq(CASE), any(), any());
        verify(measures, never()).mark(any(), any(), any());
    }
}
