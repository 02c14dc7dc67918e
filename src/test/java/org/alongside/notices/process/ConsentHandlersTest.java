package org.alongside.notices.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.Consent;
import org.alongside.cases.Consent.Wanted;
import org.alongside.cases.Consent.Which;
import org.alongside.cases.Consents;
import org.alongside.cases.Partner;
import org.alongside.cases.SafeContacts;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.cases.SharedItem;
import org.alongside.engine.Processes;
import org.alongside.notices.LawfulBasis;
import org.alongside.notices.NoticeStatus;
import org.alongside.notices.domain.Notice;
import org.alongside.notices.domain.NoticeBook;
import org.alongside.notices.domain.Notices;
import org.alongside.notices.domain.PartnerMessage;
import org.alongside.notices.domain.PartnerMessage.Ground;
import org.alongside.notices.domain.PartnerMessage.Recipient;
import org.alongside.notices.domain.PartnerMessages;
import org.alongside.testing.CaseFile;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class ConsentHandlersTest {

    private static final Consent KEPT = new Consent(
            UUID.randomUUID(),
            new Wanted(Partner.SCHOOL, SharedItem.DATES, "x", "youngPerson", "x", CaseFile.TODAY),
            UUID.randomUUID(),
            Instant.parse("2026-02-02T10:00:00Z"),
            null);

    private final Consents consents = mock();
    private final PartnerMessages messages = mock();
    private final SafeContacts contacts = mock();
    private final Notices notices = mock();
    private final NoticeBook book = mock();
    private final Processes processes = mock();
    private final ObjectProvider<Processes> engine = mock();

    private final GiveConsent give = new GiveConsent(consents);
    private final WithdrawConsent withdraw =
            new WithdrawConsent(consents, new WaitingNotices(contacts, notices, book, engine));
    private final ShareWithPartner share = new ShareWithPartner(consents, messages, CaseFile.clock());

    @Test
    void keepsOneConsentForEachPartnerAndEachThing() {
        Submission sent = given("2026-12-31");
        give.submit(sent);

        verify(consents)
                .give(
                        CaseFile.CASE,
                        List.of(
                                wanted(Partner.SCHOOL, SharedItem.DATES),
                                wanted(Partner.SCHOOL, SharedItem.NEEDS),
                                wanted(Partner.HEALTH, SharedItem.DATES),
                                wanted(Partner.HEALTH, SharedItem.NEEDS)),
                        sent.actor().userId());
    }

    @Test
    void refusesAConsentThatIsOver() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> give.submit(given("2026-03-01")))
                .returns("consentEnds", Refusal::field);
        verifyNoInteractions(consents);
    }

    @Test
    void withdrawsEverythingWhereNoThingIsNamed() {
        var all = new Which(Set.of(Partner.SCHOOL), Set.of(SharedItem.values()));
        Submission sent = withdrawn("school");
        when(consents.withdraw(CaseFile.CASE, all, "youngPerson", sent.actor().userId()))
                .thenReturn(List.of(KEPT));

        assertThat(withdraw.submit(sent)).isEmpty();
        verifyNoInteractions(contacts);
    }

    @Test
    void saysThatThereWasNothingToWithdraw() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> withdraw.submit(withdrawn("school")))
                .returns("withdrawnPartners", Refusal::field);
    }

    @Test
    void takesBackWaitingNoticesFromWhoeverWantsNone() {
        Notice waiting = new Notice(CaseFile.CASE, "trialDate", Instant.EPOCH);
        waiting.become(NoticeStatus.QUEUED, Instant.EPOCH);
        Notice held = new Notice(CaseFile.CASE, "directions", Instant.EPOCH);
        held.become(NoticeStatus.HELD, Instant.EPOCH);
        when(notices.findByCaseIdOrderByPreparedAtDescIdDesc(CaseFile.CASE)).thenReturn(List.of(waiting, held));
        when(contacts.of(CaseFile.CASE))
                .thenReturn(Optional.of(new SafeContact("email", "jo@example.org", true, true, true)));
        when(engine.getObject()).thenReturn(processes);

        withdraw.submit(withdrawn("youngPerson"));

        verify(contacts).keep(CaseFile.CASE, new SafeContact("email", "jo@example.org", true, true, false));
        verify(book).takeBack(waiting.id());
        verify(book, never()).takeBack(held.id());
        verify(processes)
                .correlate(
                        "notice-delivery-reported",
                        "AL-TEST-123",
                        "noticeId",
                        waiting.id().toString(),
                        Map.of("delivery", "failed"));
    }

    @Test
    void tellsAPartnerAtOnceUnderAConsentThatHolds() {
        when(consents.holding(CaseFile.CASE, Partner.SCHOOL, SharedItem.DATES, CaseFile.TODAY))
                .thenReturn(Optional.of(KEPT));
        Submission sent = shared("consent", Map.of());
        share.submit(sent);

        verify(messages)
                .tell(
                        CaseFile.CASE,
                        new PartnerMessage.Wanted(
                                Partner.SCHOOL,
                                SharedItem.DATES,
                                new Ground(LawfulBasis.CONSENT, KEPT.id(), null),
                                new Recipient("Ms Kahn", "kahn@school.example")),
                        sent.actor().userId(),
                        CaseFile.clock().instant());
    }

    @Test
    void waitsForTheMorningOfALaterDay() {
        share.submit(shared("safeguarding", Map.of("basisReason", "In danger", "sendOn", "2026-04-01")));

        // 8 in the morning of British Summer Time
        verify(messages).tell(any(), any(), any(), eq(Instant.parse("2026-04-01T07:00:00Z")));
    }

    @Test
    void isToldByTheWorkerWithoutAnAddress() {
        share.submit(shared("legalDuty", Map.of("basisReason", "Order of 2 March", "channel", "told")));

        verify(messages)
                .tell(
                        any(),
                        eq(new PartnerMessage.Wanted(
                                Partner.SCHOOL,
                                SharedItem.DATES,
                                new Ground(LawfulBasis.LEGAL_DUTY, null, "Order of 2 March"),
                                new Recipient("Ms Kahn", null))),
                        any(),
                        isNull());
    }

    @Test
    void refusesWithoutAConsentThatHoldsOnThatDay() {
        when(consents.holding(CaseFile.CASE, Partner.SCHOOL, SharedItem.DATES, CaseFile.TODAY))
                .thenReturn(Optional.of(KEPT));
        assertRefused("basis", Map.of("sendOn", "2026-03-03"));
        verifyNoInteractions(messages);
    }

    @Test
    void refusesADayThatIsOverAndAnAddressThatIsNone() {
        assertRefused("sendOn", Map.of("sendOn", "2026-03-01"));
        assertRefused("recipientAddress", Map.of("recipientAddress", "kahn@school.example, other@else.example"));
    }

    private void assertRefused(String field, Map<String, Object> more) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> share.submit(shared("consent", more)))
                .returns(field, Refusal::field);
    }

    private static Wanted wanted(Partner partner, SharedItem item) {
        return new Wanted(partner, item, "Lessons", "youngPerson", "With cards", LocalDate.of(2026, 12, 31));
    }

    private static Submission given(String ends) {
        return CaseFile.sent(
                "giveConsent",
                Map.of(
                        "partners",
                        List.of("school", "health"),
                        "items",
                        List.of("dates", "needs"),
                        "consentPurpose",
                        "Lessons",
                        "consentEnds",
                        ends,
                        "consentGivenBy",
                        "youngPerson",
                        "howExplained",
                        "With cards"));
    }

    private static Submission withdrawn(String whom) {
        return CaseFile.sent(
                "withdrawConsent", Map.of("withdrawnPartners", List.of(whom), "withdrawnBy", "youngPerson"));
    }

    private static Submission shared(String basis, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "partner", "school",
                "item", "dates",
                "basis", basis,
                "recipientName", "Ms Kahn",
                "channel", "email",
                "recipientAddress", "kahn@school.example",
                "sendOn", "2026-03-02"));
        values.putAll(more);
        return CaseFile.sent("shareWithPartner", values);
    }
}
