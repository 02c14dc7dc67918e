package org.alongside.timelimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.access.Actors;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.LegalToday;
import org.alongside.timelimits.domain.LimitChangeRows;
import org.alongside.timelimits.domain.RunningLimits;
import org.junit.jupiter.api.Test;

/** What a card of a limit says of where it came from and what became of it. */
class LimitCardsTest {

    private final CaseWithLimits witness = new CaseWithLimits();
    private final RunningLimits limits = mock(RunningLimits.class);
    private final LimitCards cards = new LimitCards(
            limits,
            mock(LimitChangeRows.class),
            witness.count(Calendars.bankHolidays()),
            mock(People.class),
            CaseWithLimits.tasks());

    @Test
    void saysWhatStartedALimitAndWhichOneTookItsPlace() {
        witness.start("SMA-CC", LocalDate.of(2026, 11, 23));
        witness.start("SMA-CC", LocalDate.of(2026, 11, 24));
        when(limits.findByCaseIdOrderByStartedOnAscIdAsc(any())).thenReturn(witness.kept());

        List<LimitCards.Card> shown = cards.of(CaseWithLimits.CASE, Actors.onCase(Role.POLICE_OIC));

        assertThat(shown).extracting(LimitCards.Card::startedBy).containsOnly("plea entered");
        assertThat(shown)
                .extracting(LimitCards.Card::supersededBy)
                .containsExactly(null, "the limit from 24 Nov 2026, last day 8 Dec 2026");
    }

    @Test
    void aStepThatStartedALimitIsCalledByItsName() {
        witness.startedBy("SMA-CC", LocalDate.of(2026, 11, 23), "notifySection28Eligibility");
        when(limits.findByCaseIdOrderByStartedOnAscIdAsc(any())).thenReturn(witness.kept());

        assertThat(cards.of(CaseWithLimits.CASE, Actors.onCase(Role.POLICE_OIC)))
                .extracting(LimitCards.Card::startedBy)
                .containsExactly("Notify section 28 eligibility");
    }

    @Test
    void whatAMeasureAgainstTheOffendingStartedIsShownToThoseWhoMayKnowOfIt() {
        witness.startedBy("SMA-CC", LocalDate.of(2026, 11, 23), "obtainMeasure");
        when(limits.findByCaseIdOrderByStartedOnAscIdAsc(any())).thenReturn(witness.kept());

        assertThat(cards.of(CaseWithLimits.CASE, Actors.onCase(Role.POLICE_OIC)))
                .hasSize(1);
        assertThat(cards.of(CaseWithLimits.CASE, Actors.onCase(Role.ADVOCATE))).isEmpty();
    }

    @Test
    void byItsIdASecretLimitIsAsNotThere() {
        witness.startedBy("SMA-CC", LocalDate.of(2026, 11, 23), "obtainMeasure");
        var secret = witness.kept().get(0);
        when(limits.findByIdAndCaseId(secret.id(), CaseWithLimits.CASE)).thenReturn(Optional.of(secret));

        assertThat(cards.of(CaseWithLimits.CASE, secret.id(), Actors.onCase(Role.POLICE_OIC)))
                .isPresent();
        assertThat(cards.of(CaseWithLimits.CASE, secret.id(), Actors.onCase(Role.ADVOCATE)))
                .isEmpty();
    }

    @Test
    void theMostPressingStandsFirstTheUndatedLast() {
        witness.start("SMA-INFORM", LocalDate.of(2026, 11, 30));
        witness.start("SM-LAPSE", LocalDate.of(2013, 8, 10));
        witness.start("SMA-CC", LocalDate.of(2026, 11, 23));
        witness.start("VIR-NOTICE", LocalDate.of(2026, 11, 20));
        when(limits.findByCaseIdOrderByStartedOnAscIdAsc(any())).thenReturn(witness.kept());
        var now = LocalDate.of(2026, 11, 30).atTime(9, 0).atZone(LegalToday.LONDON);

        assertThat(cards.of(CaseWithLimits.CASE, Actors.onCase(Role.POLICE_OIC)).stream()
                        .sorted(LimitCards.Card.mostPressingAt(now)))
                .extracting(card -> card.rule().id())
                .containsExactly("VIR-NOTICE", "SMA-CC", "SM-LAPSE", "SMA-INFORM");
    }

    @Test
    void nobodyIsLateWithARight() {
        witness.editions(
                "PREP-HRG",
                new CaseWithLimits.RuleOf(Tables.rules().rule("PREP-HRG", true).orElseThrow()));
        witness.start("PREP-HRG", LocalDate.of(2026, 11, 23));
        when(limits.findByCaseIdOrderByStartedOnAscIdAsc(any())).thenReturn(witness.kept());
        LimitCards.Card card =
                cards.of(CaseWithLimits.CASE, Actors.onCase(Role.POLICE_OIC)).get(0);
        var onItsLastDay = LocalDate.of(2026, 12, 7).atTime(9, 0).atZone(LegalToday.LONDON);

        assertThat(card.hasExpiredAt(onItsLastDay)).isFalse();
        assertThat(card.hasExpiredAt(onItsLastDay.plusDays(1))).isTrue();
        assertThat(card.isLateAt(onItsLastDay.plusDays(1))).isFalse();
    }

    @Test
    void saysInWordsWhoMustAct() {
        assertThat(Tables.rules().rule("SMA-RESP", true).orElseThrow().ownerTitle())
                .isEqualTo("Defence");
        assertThat(Tables.rules().rule("SMA-CC", true).orElseThrow().ownerTitle())
                .isEqualTo("CPS caseworker");
    }
}
