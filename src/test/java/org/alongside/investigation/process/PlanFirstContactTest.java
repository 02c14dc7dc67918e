package org.alongside.investigation.process;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Consent;
import org.alongside.cases.Consents;
import org.alongside.cases.Partner;
import org.alongside.cases.SafeContacts;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.cases.SharedItem;
import org.alongside.support.TherapyWish;
import org.alongside.testing.CaseFile;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanFirstContactTest {

    private static final SafeContact KNOWN = new SafeContact("text", "07700 900123", true, true, false);
    private static final SafeContact AGREED = new SafeContact("text", "07700 900123", true, true, true);

    private final SafeContacts contacts = mock(SafeContacts.class);
    private final Consents consents = mock(Consents.class);
    private final TherapyWish therapy = mock(TherapyWish.class);
    private final PlanFirstContact handler = new PlanFirstContact(contacts, consents, therapy);

    @BeforeEach
    void knowANumber() {
        when(contacts.of(CaseFile.CASE)).thenReturn(Optional.of(KNOWN));
    }

    @Test
    void keepsTheConfirmedNumberOfTheSameWay() {
        handler.submit(plan("text", Map.of()));
        verify(contacts).keep(CaseFile.CASE, KNOWN);
    }

    @Test
    void knowsNoAddressForAnotherWay() {
        handler.submit(plan("email", Map.of()));
        verify(contacts).keep(CaseFile.CASE, new SafeContact("email", null, true, false, false));
    }

    @Test
    void letsNothingBeSentToSomebodyWhoIsMetInPerson() {
        handler.submit(plan("inPerson", Map.of()));
        verify(contacts).keep(CaseFile.CASE, new SafeContact("inPerson", null, false, false, false));
    }

    @Test
    void neitherAParentsConsentNorSharingBringsBackMessagesTheyDoNotWant() {
        handler.submit(plan("email", Map.of("consentGivenBy", "parent", "consentPartners", List.of("school"))));
        handler.submit(plan("text", Map.of("messagesAgreed", "notAsked")));
        verify(contacts).keep(CaseFile.CASE, new SafeContact("email", null, true, false, false));
        verify(contacts).keep(CaseFile.CASE, KNOWN);
    }

    @Test
    void onlyTheQuestionAboutMessagesOpensOrClosesThem() {
        handler.submit(plan("text", Map.of("messagesAgreed", "yes", "consentGivenBy", "notGiven")));
        verify(contacts).keep(CaseFile.CASE, AGREED);

        when(contacts.of(CaseFile.CASE)).thenReturn(Optional.of(AGREED));
        handler.submit(plan("text", Map.of("messagesAgreed", "no")));
        verify(contacts).keep(CaseFile.CASE, KNOWN);
    }

    @Test
    void messagesTheyAgreedToStayAgreedWhereSharingIsNot() {
        when(contacts.of(CaseFile.CASE)).thenReturn(Optional.of(AGREED));
        handler.submit(plan("text", Map.of("consentGivenBy", "notGiven", "consentEnds", "2026-01-01")));
        verify(contacts).keep(CaseFile.CASE, AGREED);
    }

    @Test
    void whoWasNeverAskedAboutMessagesGetsNone() {
        when(contacts.of(CaseFile.CASE)).thenReturn(Optional.empty());
        handler.submit(plan("text", Map.of("messagesAgreed", "notAsked")));
        verify(contacts).keep(CaseFile.CASE, new SafeContact("text", null, true, false, false));
    }

    @Test
    void eachPartnerThatWasAgreedToMayBeToldWhatThePlanSaysAndNothingElse() {
        Submission sent = plan("text", Map.of("consentPartners", List.of("school"), "consentPurpose", "Lessons"));
        handler.submit(sent);
        verify(consents)
                .give(
                        CaseFile.CASE,
                        List.of(new Consent.Wanted(
                                Partner.SCHOOL,
                                SharedItem.FIRST_PLAN,
                                "Lessons",
                                "youngPerson",
                                "It was explained what may be shared, why, and that they can change their mind.",
                                LocalDate.of(2026, 12, 31))),
                        sent.actor().userId());
    }

    @Test
    void withoutAConsentNobodyMayBeTold() {
        handler.submit(plan("text", Map.of("consentGivenBy", "notGiven", "consentPartners", List.of("school"))));
        verifyNoInteractions(consents);
    }

    @Test
    void hasTherapyArrangedWhereTheyWantItNow() {
        Submission sent = plan("text", Map.of("therapyWanted", "yes"));
        handler.submit(sent);
        verify(therapy).heed(sent);
    }

    @Test
    void refusesAWayThatMustNeverBeUsed() {
        var sent = plan("text", Map.of("neverUse", List.of("voicemail", "text")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(sent))
                .returns("neverUse", Refusal::field);
    }

    @Test
    void refusesAConsentThatIsOver() {
        var sent = plan("text", Map.of("consentEnds", "2026-03-01"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(sent))
                .returns("consentEnds", Refusal::field);
    }

    private static Submission plan(String way, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "safeContactMethod", way,
                "consentExplained", "yes",
                "consentGivenBy", "youngPerson",
                "consentEnds", "2026-12-31"));
        values.putAll(more);
        return CaseFile.sent("planFirstContact", values);
    }
}
