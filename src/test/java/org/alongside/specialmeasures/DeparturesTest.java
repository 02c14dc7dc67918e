package org.alongside.specialmeasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.CurrentActor;
import org.alongside.cases.Cases;
import org.alongside.cases.Wishes;
import org.alongside.cases.Wishes.Conversation;
import org.alongside.cases.Wishes.WishSaid;
import org.alongside.cases.Wishes.WishView;
import org.alongside.engine.Processes;
import org.alongside.specialmeasures.Departures.Reason;
import org.alongside.specialmeasures.domain.Departure;
import org.alongside.specialmeasures.domain.DepartureRows;
import org.alongside.testing.CaseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

class DeparturesTest {

    private static final UUID CASE = CaseFile.CASE;
    private static final UUID ADVOCATE = UUID.randomUUID();
    private static final Map<Measure, Reason> NO_SCREEN =
            Map.of(Measure.SCREENS, new Reason("wants", "It had not arrived"));

    private final List<Departure> rows = new ArrayList<>();
    private final DepartureRows kept = mock();
    private final Wishes wishes = mock();
    private final Processes processes = mock();
    private final Cases cases = mock();
    private final CurrentActor nobody = mock();
    private final ApplicationEventPublisher events = mock();
    private final Departures departures =
            new Departures(kept, wishes, cases, processes, nobody, CaseFile.clock(), events);

    @BeforeEach
    void aCaseWhoseJourneyWaits() {
        when(kept.save(any())).thenAnswer(call -> {
            rows.remove(call.<Departure>getArgument(0));
            rows.add(call.getArgument(0));
            return call.getArgument(0);
        });
        when(kept.findByCaseIdOrderByDepartedAtAscIdAsc(CASE)).thenAnswer(call -> List.copyOf(rows));
        when(nobody.find()).thenReturn(Optional.empty());
        when(cases.byId(CASE)).thenReturn(CaseFile.witness("Robin", "Example"));
        when(processes.awaits("wish-departed", "AL-TEST-123")).thenReturn(true);
    }

    @Test
    void findsWhatIsContraryToAWish() {
        when(wishes.words(CASE))
                .thenReturn(Map.of("screens", "wants", "liveLink", "doesNotWant", "intermediary", "notSure"));

        assertThat(departures.contrary(
                        CASE,
                        Map.of(
                                Measure.SCREENS, false,
                                Measure.LIVE_LINK, true,
                                Measure.INTERMEDIARY, false,
                                Measure.EVIDENCE_IN_PRIVATE, true)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(Measure.SCREENS, "wants", Measure.LIVE_LINK, "doesNotWant"));
        assertThat(departures.contrary(CASE, Map.of(Measure.SCREENS, true, Measure.LIVE_LINK, false)))
                .isEmpty();
    }

    @Test
    void takesADirectionThatIsNotCarriedOutForADepartureUnlessTheyDoNotWantIt() {
        when(wishes.words(CASE)).thenReturn(Map.of("screens", "wants", "liveLink", "doesNotWant"));

        assertThat(departures.contraryToDirections(
                        CASE, Map.of(Measure.SCREENS, false, Measure.LIVE_LINK, false, Measure.INTERMEDIARY, false)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(Measure.SCREENS, "wants", Measure.INTERMEDIARY, "directed"));
        assertThat(departures.contraryToDirections(CASE, Map.of(Measure.LIVE_LINK, true, Measure.INTERMEDIARY, true)))
                .isEqualTo(Map.of(Measure.LIVE_LINK, "doesNotWant"));
    }

    @Test
    void asksOnceWhyTheyGoWithoutWhatTheyWishAndAgainWhenTheySaySoAgain() {
        when(wishes.words(CASE)).thenReturn(Map.of("screens", "wants", "intermediary", "notSure"));
        saidAt("2026-01-05T10:00:00Z");
        var without = Set.of(Measure.SCREENS, Measure.INTERMEDIARY);
        assertThat(departures.leftWithout(CASE, without)).isEqualTo(Map.of(Measure.SCREENS, "wants"));

        departures.keep(CASE, DepartureStep.DRAFT, NO_SCREEN);
        assertThat(departures.leftWithout(CASE, without)).isEmpty();

        saidAt("2030-01-05T10:00:00Z");
        assertThat(departures.leftWithout(CASE, without)).isEqualTo(Map.of(Measure.SCREENS, "wants"));
    }

    @Test
    void countsAsToldWhatHappenedBeforeTheTalkAndWasWrittenDownAfterIt() {
        var hearing = CaseFile.TODAY.minusDays(3);
        departures.keep(CASE, DepartureStep.COURT, hearing, NO_SCREEN);
        departures.explained(CASE, DepartureStep.COURT, hearing.minusDays(1), ADVOCATE);
        assertThat(departures.of(CASE)).extracting(DepartureView::toldOn).containsOnlyNulls();

        departures.explained(CASE, DepartureStep.COURT, hearing, ADVOCATE);
        assertThat(departures.of(CASE)).extracting(DepartureView::toldOn).containsExactly(hearing);
    }

    private void saidAt(String at) {
        var said = new WishSaid("screens", "wants", null, Conversation.ofWords(null));
        when(wishes.latest(CASE)).thenReturn(Map.of("screens", new WishView(said, ADVOCATE, Instant.parse(at))));
    }

    @Test
    void keepsTheReasonAndHasTheAdvocateTellThem() {
        departures.keep(CASE, DepartureStep.ON_THE_DAY, NO_SCREEN);

        assertThat(departures.of(CASE)).singleElement().satisfies(departure -> {
            assertThat(departure.reason()).isEqualTo("It had not arrived");
            assertThat(departure.toldOn()).isNull();
        });
        verify(processes).correlate("wish-departed", "AL-TEST-123", Map.of());
        verify(events).publishEvent(new WishDeparted(CASE, Measure.SCREENS, DepartureStep.ON_THE_DAY));
    }

    @Test
    void asksForOneTalkWhileItIsOpenAndForAnotherOneLater() {
        departures.keep(CASE, DepartureStep.ARRANGEMENTS, NO_SCREEN);
        departures.keep(CASE, DepartureStep.ON_THE_DAY, NO_SCREEN);
        verify(processes, times(1)).correlate(any(), any(), any());

        assertThat(departures.told(CASE, CaseFile.TODAY, ADVOCATE)).isEmpty();
        departures.keep(CASE, DepartureStep.ON_THE_DAY, NO_SCREEN);

        verify(processes, times(2)).correlate(any(), any(), any());
        assertThat(departures.of(CASE))
                .extracting(DepartureView::toldOn)
                .containsExactly(CaseFile.TODAY, CaseFile.TODAY, null);
    }

    @Test
    void doesNotKeepTwiceWhatARedraftSaysAgain() {
        departures.keep(CASE, DepartureStep.DRAFT, NO_SCREEN);
        departures.told(CASE, CaseFile.TODAY, ADVOCATE);
        departures.keep(CASE, DepartureStep.DRAFT, NO_SCREEN);

        assertThat(departures.of(CASE)).hasSize(1);
        verify(processes, times(1)).correlate(any(), any(), any());
    }

    @Test
    void leavesTheCourtsDirectionsToTheTaskThatExplainsThem() {
        departures.keep(CASE, DepartureStep.COURT, NO_SCREEN);
        verify(processes, never()).correlate(any(), any(), any());

        departures.told(CASE, CaseFile.TODAY, ADVOCATE);
        assertThat(departures.of(CASE)).extracting(DepartureView::toldOn).containsOnlyNulls();

        departures.explained(CASE, DepartureStep.COURT, CaseFile.TODAY, ADVOCATE);
        assertThat(departures.of(CASE)).extracting(DepartureView::toldOn).containsExactly(CaseFile.TODAY);
        verify(events).publishEvent(new DepartureTold(CASE, Measure.SCREENS, DepartureStep.COURT, CaseFile.TODAY));
    }

    @Test
    void namesWhatDepartedAfterTheDayTheyWereTold() {
        departures.keep(CASE, DepartureStep.ON_THE_DAY, NO_SCREEN);

        assertThat(departures.told(CASE, LocalDate.of(2026, 3, 1), ADVOCATE)).containsExactly(Measure.SCREENS);
    }

    @Test
    void keepsNothingWhereNothingDeparts() {
        departures.keep(CASE, DepartureStep.ON_THE_DAY, Map.of());

        assertThat(rows).isEmpty();
        verify(processes, never()).correlate(any(), any(), any());
    }
}
