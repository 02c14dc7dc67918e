package org.alongside.notices.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.Consent;
import org.alongside.cases.Consent.Which;
import org.alongside.cases.Consents;
import org.alongside.cases.Partner;
import org.alongside.cases.SharedItem;
import org.alongside.notices.LawfulBasis;
import org.alongside.notices.PartnerMessageStatus;
import org.alongside.notices.domain.PartnerMessage;
import org.alongside.notices.domain.PartnerMessage.Ground;
import org.alongside.notices.domain.PartnerMessage.Recipient;
import org.alongside.notices.domain.PartnerMessage.Wanted;
import org.alongside.notices.domain.PartnerMessageRows;
import org.alongside.notices.domain.PartnerMessages;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing leaves for a partner without a consent that holds at that moment, or another lawful basis that is named. */
@Tables
class PartnerOutboxTest {

    private static final UUID WORKER = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private PartnerMessageRows rows;

    @Autowired
    private PartnerMessages messages;

    @Autowired
    private Consents consents;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    private final UUID witness = UUID.randomUUID();
    private final Post post = new Post();
    private final PartnersNotTold notTold = mock();
    private PartnerOutbox outbox;

    @BeforeEach
    void aCase() {
        database.sql("""
                        insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth,
                            opened_on, stage_since, organisation_id)
                        values (:id, 0, :reference, 'TRIAL', 'x', 'x', 'x', :day, :day, :id)""")
                .param("id", witness)
                .param("reference", witness.toString().substring(0, 11))
                .param("day", TODAY)
                .update();
        CaseCommands commands = mock();
        when(commands.run(any(), any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(1).get());
        outbox = new PartnerOutbox(rows, messages, new Channels(List.of(post)), commands, notTold, clock);
    }

    @Test
    void sendsUnderAConsentThatHoldsAndSaysNothingAboutAnybody() {
        tell(agreed(Partner.SCHOOL, TODAY), Partner.SCHOOL, clock.instant());

        assertThat(outbox.sendDue()).isEqualTo(1);
        assertThat(post.letters).extracting(it -> it.to().address()).containsExactly("kahn@school.example");
        assertThat(post.letters.get(0).body()).doesNotContain("Kahn", "school");
        assertThat(statuses()).containsExactly(PartnerMessageStatus.SENT);
        assertThat(outbox.sendDue()).as("again").isZero();
    }

    @Test
    void withdrawingStopsWhatWaitsAtOnceAndLeavesWhatHadGone() {
        UUID consent = agreed(Partner.SCHOOL, TODAY.plusYears(1));
        UUID other = agreed(Partner.HEALTH, TODAY.plusYears(1));
        tell(consent, Partner.SCHOOL, clock.instant());
        outbox.sendDue();
        tell(consent, Partner.SCHOOL, clock.instant().plusSeconds(3_600));
        tell(other, Partner.HEALTH, clock.instant().plusSeconds(3_600));

        List<Consent> gone = consents.withdraw(
                witness, new Which(Set.of(Partner.SCHOOL), Set.of(SharedItem.values())), "youngPerson", WORKER);

        assertThat(gone).extracting(Consent::id).containsExactly(consent);
        assertThat(statuses())
                .containsExactlyInAnyOrder(
                        PartnerMessageStatus.SENT, PartnerMessageStatus.STOPPED, PartnerMessageStatus.QUEUED);
        assertThat(consents.holding(witness, Partner.SCHOOL, SharedItem.DATES, TODAY))
                .isEmpty();
        assertThat(consents.holding(witness, Partner.HEALTH, SharedItem.DATES, TODAY))
                .isPresent();
        assertThat(rows.due(clock.instant().plusSeconds(7_200)))
                .extracting(it -> it.wanted().partner())
                .containsExactly(Partner.HEALTH);
    }

    @Test
    void aConsentThatHasEndedStopsItToo() {
        tell(agreed(Partner.SCHOOL, TODAY.minusDays(1)), Partner.SCHOOL, clock.instant());

        assertThat(outbox.sendDue()).isZero();
        assertThat(post.letters).isEmpty();
        assertThat(statuses()).containsExactly(PartnerMessageStatus.STOPPED);
    }

    @Test
    void whatANodeDiedOverIsNotSentAgainOnceTheConsentIsWithdrawn() {
        tell(agreed(Partner.SCHOOL, TODAY), Partner.SCHOOL, clock.instant());
        messages.take(rows.of(witness).get(0), clock.instant());
        consents.withdraw(
                witness, new Which(Set.of(Partner.SCHOOL), Set.of(SharedItem.values())), "youngPerson", WORKER);

        assertThat(outbox.sendDue()).isZero();
        assertThat(statuses()).containsExactly(PartnerMessageStatus.PERHAPS_SENT);
        PartnerMessage over = rows.of(witness).get(0);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> messages.finish(over, PartnerMessageStatus.SENT));
    }

    @Test
    void anotherBasisNeedsItsReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ground(LawfulBasis.SAFEGUARDING, null, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ground(LawfulBasis.CONSENT, null, "They said so"));
        messages.tell(witness, wanted(Partner.SOCIAL_CARE, danger()), WORKER, clock.instant());

        assertThat(outbox.sendDue()).isEqualTo(1);
    }

    @Test
    void theTableTakesNothingWithoutABasis() {
        tell(agreed(Partner.SCHOOL, TODAY), Partner.SCHOOL, clock.instant());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql("update partner_messages set consent_id = null where case_id = :id")
                        .param("id", witness)
                        .update());
    }

    @Test
    void whatNobodyTookWaitsAgainAndIsStoppedAtOnceByAWithdrawal() {
        post.isDown = true;
        tell(agreed(Partner.SCHOOL, TODAY), Partner.SCHOOL, clock.instant());

        assertThat(outbox.sendDue()).isZero();
        assertThat(statuses()).containsExactly(PartnerMessageStatus.QUEUED);

        withdraw();
        assertThat(statuses()).containsExactly(PartnerMessageStatus.STOPPED);
    }

    @Test
    void aConsentWithdrawnDuringATryThatFailsStopsIt() {
        post.isDown = true;
        post.meanwhile = this::withdraw;
        tell(agreed(Partner.SCHOOL, TODAY), Partner.SCHOOL, clock.instant());

        outbox.sendDue();

        assertThat(statuses()).containsExactly(PartnerMessageStatus.STOPPED);
    }

    @Test
    void whatTheServerMayHaveTakenCountsAsGoneOut() {
        post.isDown = true;
        post.mayHaveGone = true;
        tell(agreed(Partner.SCHOOL, TODAY), Partner.SCHOOL, clock.instant());

        outbox.sendDue();

        assertThat(statuses()).containsExactly(PartnerMessageStatus.SENDING);
    }

    @Test
    void whatANodeDiedOverStillCountsAsGoneOutAfterATryThatFails() {
        tell(agreed(Partner.SCHOOL, TODAY), Partner.SCHOOL, clock.instant());
        messages.take(rows.of(witness).get(0), clock.instant());
        post.isDown = true;

        outbox.sendDue();

        assertThat(statuses()).containsExactly(PartnerMessageStatus.SENDING);
    }

    @Test
    void isTriedForMoreThanTwoDaysAndPutBeforeAWorkerLongBeforeIt() {
        post.isDown = true;
        messages.tell(witness, wanted(Partner.SOCIAL_CARE, danger()), WORKER, clock.instant());
        Duration tried = Duration.ZERO;
        for (int tries = 1; tries < 15; tries++) {
            verify(notTold, times(tries > 5 ? 1 : 0)).ask(witness);
            tried = tried.plus(fails());
            assertThat(statuses()).containsExactly(PartnerMessageStatus.QUEUED);
        }
        outbox.sendDue();

        assertThat(tried).isGreaterThan(Duration.ofDays(2));
        assertThat(statuses()).containsExactly(PartnerMessageStatus.NOT_SENT);
        verify(notTold, times(2)).ask(witness);
    }

    @Test
    void leavesOnceTheMailIsBack() {
        post.isDown = true;
        messages.tell(witness, wanted(Partner.SOCIAL_CARE, danger()), WORKER, clock.instant());
        fails();
        fails();
        post.isDown = false;

        assertThat(outbox.sendDue()).isEqualTo(1);
        assertThat(statuses()).containsExactly(PartnerMessageStatus.SENT);
    }

    @Test
    void keepsWhoWasToldAndWhyAsCiphertext() {
        messages.tell(witness, wanted(Partner.SOCIAL_CARE, danger()), WORKER, null);

        assertThat(statuses()).containsExactly(PartnerMessageStatus.TOLD);
        assertThat(database.sql("select concat(recipient, reason, address) from partner_messages where case_id = :id")
                        .param("id", witness)
                        .query(String.class)
                        .single())
                .doesNotContain("Kahn", "danger", "school");
        assertThat(rows.of(witness))
                .extracting(it -> it.wanted().ground().reason())
                .containsExactly("She is in danger at home");
    }

    private static Ground danger() {
        return new Ground(LawfulBasis.SAFEGUARDING, null, "She is in danger at home");
    }

    private UUID agreed(Partner partner, LocalDate until) {
        consents.give(
                witness,
                List.of(new Consent.Wanted(
                        partner, SharedItem.DATES, "Lessons", "youngPerson", "With the picture cards", until)),
                WORKER);
        return consents.of(witness).stream()
                .filter(it -> it.given().partner() == partner)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void withdraw() {
        consents.withdraw(
                witness, new Which(Set.of(Partner.SCHOOL), Set.of(SharedItem.values())), "youngPerson", WORKER);
    }

    /** One try that fails, and how long the next is waited for. */
    private Duration fails() {
        outbox.sendDue();
        LocalDateTime next = database.sql("select next_try_at from partner_messages where case_id = :id")
                .param("id", witness)
                .query(LocalDateTime.class)
                .single();
        database.sql("update partner_messages set next_try_at = queued_at where case_id = :id")
                .param("id", witness)
                .update();
        return Duration.between(clock.instant(), next.toInstant(ZoneOffset.UTC));
    }

    private void tell(UUID consent, Partner partner, Instant at) {
        messages.tell(witness, wanted(partner, new Ground(LawfulBasis.CONSENT, consent, null)), WORKER, at);
    }

    private static Wanted wanted(Partner partner, Ground ground) {
        return new Wanted(partner, SharedItem.DATES, ground, new Recipient("Ms Kahn", "kahn@school.example"));
    }

    private List<PartnerMessageStatus> statuses() {
        return rows.of(witness).stream()
                .map(PartnerMessage::state)
                .map(PartnerMessage.State::status)
                .toList();
    }

    /** Keeps what it is given. */
    private static final class Post implements Channel {

        private final List<Letter> letters = new ArrayList<>();
        private boolean isDown;
        private boolean mayHaveGone;
        private Runnable meanwhile = () -> {};

        @Override
        public String word() {
            return "email";
        }

        @Override
        public void send(Letter letter) {
            meanwhile.run();
            if (isDown) {
                throw new NotSent(new IllegalStateException("down"), mayHaveGone);
            }
            letters.add(letter);
        }
    }
}
