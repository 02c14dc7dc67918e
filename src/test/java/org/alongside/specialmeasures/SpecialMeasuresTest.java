package org.alongside.specialmeasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.alongside.access.CurrentActor;
import org.alongside.hearings.HearingKind;
import org.alongside.specialmeasures.domain.Directions;
import org.alongside.specialmeasures.domain.MeasureChange;
import org.alongside.specialmeasures.domain.MeasureChanges;
import org.alongside.specialmeasures.domain.WitnessMeasure;
import org.alongside.specialmeasures.domain.WitnessMeasures;
import org.alongside.testing.CaseFile;
import org.junit.jupiter.api.Test;

class SpecialMeasuresTest {

    private static final UUID CASE = CaseFile.CASE;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Map<Measure, WitnessMeasure> rows = new EnumMap<>(Measure.class);
    private final List<MeasureChange> changes = new ArrayList<>();
    private final SpecialMeasures measures = overRows();

    @Property
    void replaysItsHistoryToWhatIsSoNow(@ForAll List<MeasureStatus> wanted) {
        rows.clear();
        changes.clear();
        for (MeasureStatus status : wanted) {
            boolean may = measures.statuses(CASE).mayBecome(Measure.SCREENS, status);
            assertThat(marks(status)).isEqualTo(may);
        }

        Optional<MeasureView> view = measures.of(CASE).stream().findFirst();
        MeasureStatus replayed = MeasureStatus.CONSIDERED;
        for (MeasureView.Step step : view.map(MeasureView::steps).orElse(List.of())) {
            assertThat(replayed.mayBecome(step.status())).isTrue();
            replayed = step.status().leavesTheDirection() ? replayed : step.status();
        }
        assertThat(view.map(MeasureView::status).orElse(MeasureStatus.CONSIDERED))
                .isEqualTo(replayed);
    }

    @Test
    void keepsWhoWhenWhyAndOnWhatOccasionAndNeverOverwrites() {
        measures.mark(CASE, new Marking(Measure.SCREENS, MeasureStatus.WISHED, "So he is behind it"));
        UUID direction = UUID.randomUUID();
        measures.mark(
                CASE,
                Occasion.directed(direction, DAY),
                List.of(new Marking(Measure.SCREENS, MeasureStatus.GRANTED, "It helps")));

        assertThat(measures.of(CASE))
                .singleElement()
                .satisfies(view -> assertThat(view.steps())
                        .satisfiesExactly(
                                wished -> assertThat(wished.why()).isEqualTo("So he is behind it"), granted -> {
                                    assertThat(granted.why()).isEqualTo("It helps");
                                    assertThat(granted.occasion().direction()).isEqualTo(direction);
                                    assertThat(granted.day()).isEqualTo(DAY);
                                }));
    }

    @Test
    void keepsEachHearingAtWhichItWasGivenButNotTheSameThingTwice() {
        measures.mark(CASE, new Marking(Measure.SCREENS, MeasureStatus.GRANTED, null));
        measures.mark(CASE, new Marking(Measure.SCREENS, MeasureStatus.GRANTED, null));
        var given = List.of(new Marking(Measure.SCREENS, MeasureStatus.GIVEN, null));
        measures.mark(CASE, Occasion.at(HearingKind.TRIAL, DAY), given);
        measures.mark(CASE, Occasion.at(HearingKind.TRIAL, DAY.plusDays(1)), given);

        assertThat(measures.of(CASE).get(0).steps())
                .extracting(MeasureView.Step::status)
                .containsExactly(MeasureStatus.GRANTED, MeasureStatus.GIVEN, MeasureStatus.GIVEN);
    }

    @Test
    void refusesATurnThatTheTableDoesNotHave() {
        measures.mark(CASE, new Marking(Measure.SCREENS, MeasureStatus.GRANTED, null));

        assertThatExceptionOfType(MeasureCannotBecome.class)
                .isThrownBy(() -> measures.mark(CASE, new Marking(Measure.SCREENS, MeasureStatus.DECLINED, null)));
    }

    private boolean marks(MeasureStatus status) {
        try {
            measures.mark(CASE, new Marking(Measure.SCREENS, status, null));
            return true;
        } catch (MeasureCannotBecome refused) {
            return false;
        }
    }

    private SpecialMeasures overRows() {
        WitnessMeasures kept = mock();
        when(kept.findByCaseId(CASE)).thenAnswer(call -> List.copyOf(rows.values()));
        when(kept.save(any())).thenAnswer(call -> {
            WitnessMeasure row = call.getArgument(0);
            rows.put(row.measure(), row);
            return row;
        });
        MeasureChanges history = mock();
        when(history.save(any())).thenAnswer(call -> {
            changes.add(call.getArgument(0));
            return call.getArgument(0);
        });
        when(history.findByCaseIdOrderByChangedAtAscIdAsc(CASE)).thenAnswer(call -> List.copyOf(changes));
        CurrentActor nobody = mock();
        when(nobody.find()).thenReturn(Optional.empty());
        return new SpecialMeasures(kept, history, mock(Directions.class), nobody, CaseFile.clock(), event -> {});
    }
}
