package org.alongside.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.LegalToday;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

class HearingsTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 2);

    private final ApplicationEventPublisher events = mock();
    private final Hearings hearings = hearings();

    @Test
    void opensAHearingWithItsFirstDate() {
        hearings.fix(CASE, HearingKind.TRIAL, new When(FIRST, LocalTime.of(10, 30), "Northport Crown Court"));

        var trial = hearings.open(CASE, HearingKind.TRIAL).orElseThrow();
        assertThat(trial.when()).isEqualTo(new When(FIRST, LocalTime.of(10, 30), "Northport Crown Court"));
        assertThat(trial.moves()).isZero();
        assertThat(trial.dates()).hasSize(1);
        verify(events).publishEvent(new HearingFixed(CASE, HearingKind.TRIAL, FIRST));
    }

    @Test
    void aTrialThatGoesOnAnotherDayHasNotMovedAndSitsAtTheSameCourt() {
        hearings.goOn(CASE, HearingKind.TRIAL, SECOND);
        assertThat(hearings.of(CASE)).isEmpty();

        hearings.fix(CASE, HearingKind.TRIAL, new When(FIRST, LocalTime.of(10, 30), "Northport Crown Court"));
        hearings.goOn(CASE, HearingKind.TRIAL, SECOND);

        var trial = hearings.open(CASE, HearingKind.TRIAL).orElseThrow();
        assertThat(trial.when()).isEqualTo(new When(SECOND, null, "Northport Crown Court"));
        assertThat(trial.moves()).isZero();
        assertThat(trial.dates()).hasSize(2);
        verify(events).publishEvent(new HearingFixed(CASE, HearingKind.TRIAL, SECOND));
    }

    @Test
    void opensTheHearingThatMovedBeforeAnybodyKnewOfIt() {
        hearings.move(CASE, HearingKind.SENTENCE, When.on(SECOND), "a report is missing");

        assertThat(hearings.open(CASE, HearingKind.SENTENCE)).isPresent();
        verify(events).publishEvent(new HearingFixed(CASE, HearingKind.SENTENCE, SECOND));
    }

    @Test
    void doesNothingAboutAHearingThatIsNotOpen() {
        hearings.held(CASE, HearingKind.TRIAL);
        hearings.vacate(CASE, HearingKind.TRIAL, "guilty plea");

        assertThat(hearings.of(CASE)).isEmpty();
        verify(events, never()).publishEvent(any(Object.class));
    }

    @Test
    void knowsWhichHearingComesNextFromTodayOn() {
        hearings.fix(CASE, HearingKind.FIRST_HEARING, When.on(LocalDate.of(2026, 8, 31)));
        hearings.fix(CASE, HearingKind.TRIAL, When.on(SECOND));
        hearings.fix(CASE, HearingKind.RECORDING, When.on(LocalDate.of(2026, 9, 1)));

        assertThat(hearings.next(CASE)).map(HearingView::kind).contains(HearingKind.RECORDING);
        assertThat(hearings.next(UUID.randomUUID())).isEmpty();
    }

    @Test
    void readsWhenAndWhereFromAForm() {
        assertThat(When.in(new Answers(Map.of("hearingDate", "2026-09-07", "hearingTime", "09:30", "court", " "))))
                .contains(new When(FIRST, LocalTime.of(9, 30), null));
        assertThat(When.in(new Answers(Map.of("court", "Northport")))).isEmpty();
    }

    @Test
    void knowsTheKindsByTheirWords() {
        for (HearingKind kind : HearingKind.values()) {
            assertThat(HearingKind.ofWord(kind.word())).isEqualTo(kind);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> HearingKind.ofWord("appeal"));
    }

    @Nested
    class WhenTheTrialIsFixed {

        WhenTheTrialIsFixed() {
            hearings.fix(CASE, HearingKind.TRIAL, new When(FIRST, LocalTime.of(10, 30), "Northport Crown Court"));
        }

        @Test
        void keepsEveryDateWithItsReasonAndCountsTheMove() {
            hearings.move(CASE, HearingKind.TRIAL, When.on(SECOND), "no courtroom");

            var trial = hearings.open(CASE, HearingKind.TRIAL).orElseThrow();
            assertThat(trial.when()).isEqualTo(new When(SECOND, null, "Northport Crown Court"));
            assertThat(trial.moves()).isOne();
            assertThat(trial.dates()).extracting(date -> date.when().on()).containsExactly(FIRST, SECOND);
            assertThat(trial.dates().get(1).reason()).isEqualTo("no courtroom");
            verify(events).publishEvent(new HearingMoved(CASE, HearingKind.TRIAL, FIRST, SECOND, 1));
        }

        @Test
        void doesNotCountANewTimeOnTheSameDayAsAMove() {
            hearings.fix(CASE, HearingKind.TRIAL, new When(FIRST, LocalTime.of(14, 0), null));

            var trial = hearings.open(CASE, HearingKind.TRIAL).orElseThrow();
            assertThat(trial.moves()).isZero();
            assertThat(trial.dates()).hasSize(2);
        }

        @Test
        void changesNothingWhenItIsFixedForTheDateItHas() {
            hearings.fix(CASE, HearingKind.TRIAL, new When(FIRST, LocalTime.of(10, 30), null));

            assertThat(hearings.of(CASE))
                    .singleElement()
                    .satisfies(it -> assertThat(it.dates()).hasSize(1));
        }

        @Test
        void opensAnotherAfterItWasHeld() {
            hearings.held(CASE, HearingKind.TRIAL);
            hearings.fix(CASE, HearingKind.TRIAL, When.on(SECOND));

            assertThat(hearings.of(CASE))
                    .extracting(HearingView::status)
                    .containsExactly(HearingStatus.HELD, HearingStatus.OPEN);
            verify(events).publishEvent(new HearingHeld(CASE, HearingKind.TRIAL, FIRST));
        }

        @Test
        void keepsWhyItWasTakenOffTheList() {
            hearings.vacate(CASE, HearingKind.TRIAL, "guilty plea");

            var trial = hearings.of(CASE).get(0);
            assertThat(trial.status()).isEqualTo(HearingStatus.VACATED);
            assertThat(trial.dates())
                    .last()
                    .satisfies(date -> assertThat(date.reason()).isEqualTo("guilty plea"));
            assertThat(hearings.next(CASE)).isEmpty();
            verify(events).publishEvent(new HearingVacated(CASE, HearingKind.TRIAL, FIRST));
        }
    }

    private Hearings hearings() {
        var clock = Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);
        var rows = new HearingsInMemory();
        return new Hearings(rows, rows.dates(), new LegalToday(clock), clock, events);
    }
}
