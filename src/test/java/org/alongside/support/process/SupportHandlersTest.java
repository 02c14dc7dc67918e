package org.alongside.support.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.alongside.testing.CaseFile.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.cases.CaseClosed;
import org.alongside.cases.CasePeople;
import org.alongside.cases.SafeContacts;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.decisions.DecisionTables;
import org.alongside.support.TherapyWish;
import org.alongside.support.domain.SupportCalendar;
import org.alongside.support.domain.SupportCalendars;
import org.alongside.testing.CaseFile;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.junit.jupiter.api.Test;

class SupportHandlersTest {

    private static final SafeContact LETTER = new SafeContact("letter", "1 Example Street", true, true, true);

    private final SafeContacts contacts = mock(SafeContacts.class);
    private final CasePeople casePeople = mock(CasePeople.class);
    private final ContactWishes wishes = new ContactWishes(contacts);
    private final TherapyWish therapy = mock(TherapyWish.class);
    private final SupportCalendars calendars = mock(SupportCalendars.class);
    private final CheckInInterval interval = mock(CheckInInterval.class);
    private final CheckIn checkIn = new CheckIn(therapy, calendars, interval, mock(DecisionTables.class));
    private final OfferSupportAgain offerSupportAgain = new OfferSupportAgain(calendars);
    private final AgreeSupportPlan agreeSupportPlan = new AgreeSupportPlan(wishes, therapy, calendars);

    @Test
    void closesTheOldWayWhenTheyChooseAnother() {
        when(contacts.of(CASE)).thenReturn(Optional.of(LETTER));

        agreeSupportPlan.submit(sent("agreeSupportPlan", Map.of("contactHow", "text")));

        verify(contacts).keep(CASE, new SafeContact("text", null, true, false, true));
    }

    @Test
    void whoeverAgreesThePlanHasSpokenWithThem() {
        var calendar = new SupportCalendar(CASE);
        calendar.speakAgainBy(TODAY);
        doAnswer(call -> {
                    call.<Consumer<SupportCalendar>>getArgument(1).accept(calendar);
                    return calendar;
                })
                .when(calendars)
                .plan(eq(CASE), any());

        agreeSupportPlan.submit(sent("agreeSupportPlan", Map.of("contactHow", "text")));

        assertThat(calendar.speakBy()).isEmpty();
    }

    @Test
    void leavesTheWayTheyHaveAndSaysNothingAboutLettersWhenTheyMeet() {
        when(contacts.of(CASE)).thenReturn(Optional.of(LETTER));

        agreeSupportPlan.submit(sent("agreeSupportPlan", Map.of("contactHow", "letter")));
        agreeSupportPlan.submit(sent("agreeSupportPlan", Map.of("contactHow", "inPerson")));

        verify(contacts, never()).keep(any(), any());
    }

    @Test
    void sendsNoLettersWherePaperIsNotSafe() {
        when(contacts.of(CASE)).thenReturn(Optional.of(LETTER));

        agreeSupportPlan.submit(sent("agreeSupportPlan", Map.of("contactHow", "inPerson", "planCopy", "notSafe")));

        verify(contacts).keep(CASE, new SafeContact("letter", "1 Example Street", false, true, true));
    }

    @Test
    void sendsNothingToSomebodyWhoWantsNoContact() {
        when(contacts.of(CASE)).thenReturn(Optional.of(LETTER));
        var handler = new ReviewContact(wishes);

        handler.submit(sent("reviewContact", Map.of("contactChoice", "keepInTouch")));
        verify(contacts, never()).keep(any(), any());
        handler.submit(sent("reviewContact", Map.of("contactChoice", "noContact")));

        verify(contacts).keep(CASE, new SafeContact("letter", "1 Example Street", false, true, false));
    }

    @Test
    void keepsWhatTheySaidAboutMessagesInTheSupportPlan() {
        var unmessaged = new SafeContact("letter", "1 Example Street", true, true, false);
        when(contacts.of(CASE)).thenReturn(Optional.of(LETTER));
        agreeSupportPlan.submit(sent("agreeSupportPlan", Map.of("contactHow", "inPerson", "messagesAgreed", "no")));
        verify(contacts).keep(CASE, unmessaged);

        when(contacts.of(CASE)).thenReturn(Optional.of(unmessaged));
        agreeSupportPlan.submit(sent("agreeSupportPlan", Map.of("contactHow", "text", "messagesAgreed", "notAsked")));
        verify(contacts).keep(CASE, new SafeContact("text", null, true, false, false));
        agreeSupportPlan.submit(sent("agreeSupportPlan", Map.of("contactHow", "letter", "messagesAgreed", "yes")));
        verify(contacts).keep(CASE, LETTER);
    }

    @Test
    void heedsAWishForTherapyAtACheckInAndInThePlan() {
        Submission checkedIn = sent("checkIn", Map.of("therapyWish", "now"));
        Submission planned = sent("agreeSupportPlan", Map.of("therapyWish", "now"));
        checkIn.submit(checkedIn);
        agreeSupportPlan.submit(planned);

        verify(therapy).heed(checkedIn);
        verify(therapy).heed(planned);
    }

    @Test
    void whoeverSpokeWithThemIsNotLate() {
        SupportCalendar planned = owedAContact();

        checkIn.submit(sent("checkIn", Map.of("contactMade", "text", "support", "continue")));

        assertThat(planned.speakBy()).isEmpty();
    }

    @Test
    void anAttemptThatReachedNobodyIsNoContactWhateverBecomesOfSupport() {
        for (String support : List.of("continue", "disengaged", "movedOn")) {
            checkIn.submit(sent("checkIn", Map.of("contactMade", "noAnswer", "attempts", 3, "support", support)));
        }

        verifyNoInteractions(calendars, interval);
    }

    @Test
    void aContactIsOwedUntilSupportIsPassedOn() {
        checkIn.submit(sent("checkIn", Map.of("contactMade", "phone", "support", "movedOn", "risk", "high")));
        verify(interval).speakAgain(CASE, "high");

        new PassOnSupport(calendars).submit(sent("passOnSupport", Map.of()));
        verify(calendars).endSupport(CASE);
    }

    @Test
    void anOfferByTextThatIsNotAnsweredReachedNobody() {
        offerSupportAgain.submit(sent("offerSupportAgain", Map.of("contactMade", "text", "supportOffer", "notNow")));
        offerSupportAgain.submit(
                sent("offerSupportAgain", Map.of("contactMade", "noAnswer", "supportOffer", "notNow")));
        verifyNoInteractions(calendars);
    }

    @Test
    void anOfferThatWasSpokenOfOrAcceptedReachedThem() {
        for (Map<String, Object> reached : List.<Map<String, Object>>of(
                Map.of("contactMade", "phone", "supportOffer", "notNow"),
                Map.of("contactMade", "text", "supportOffer", "accepted"))) {
            SupportCalendar planned = owedAContact();
            offerSupportAgain.submit(sent("offerSupportAgain", reached));
            assertThat(planned.speakBy()).as("%s", reached).isEmpty();
        }
    }

    @Test
    void supportThatIsDeclinedOrWhoseCaseIsClosedHasEnded() {
        offerSupportAgain.submit(
                sent("offerSupportAgain", Map.of("contactMade", "letter", "supportOffer", "declined")));
        new SupportOfClosedCases(calendars).on(new CaseClosed(CASE, "convicted", CaseFile.TODAY));

        verify(calendars, times(2)).endSupport(CASE);
    }

    @Test
    void addsAFamilyThatWantsSupport() {
        new OfferFamilySupport(casePeople)
                .submit(sent(
                        "offerFamilySupport",
                        Map.of("familyOffer", "accepted", "safeToInvolve", "yes", "familyMembers", "Her aunt")));

        verify(casePeople).add(CASE, "family", "Her aunt", null);
    }

    @Test
    void refusesToInvolveAFamilyThatIsNotSafe() {
        var unsafe = sent("offerFamilySupport", Map.of("familyOffer", "accepted", "safeToInvolve", "no"));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new OfferFamilySupport(casePeople).submit(unsafe));
        verify(casePeople, never()).add(any(), any(), any(), any());
    }

    @Test
    void closesNoCaseInWhichTheYoungPersonHasStillToBeToldSomething() {
        var work = mock(Work.class);
        var lessons = sent("reviewCaseLessons", Map.of("nothingOpen", "true"));
        WorkItemView checkIn = open("checkIn", "Check in");
        WorkItemView sentence = open("tellSentence", "Tell the sentence");
        when(work.openOn(CASE)).thenReturn(List.of(checkIn, sentence));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ReviewCaseLessons(work).submit(lessons))
                .withMessageEndingWith(": Tell the sentence")
                .returns("nothingOpen", Refusal::field);

        when(work.openOn(CASE)).thenReturn(List.of(checkIn));
        assertThat(new ReviewCaseLessons(work).submit(lessons)).isEmpty();
    }

    private static WorkItemView open(String task, String name) {
        var item = mock(WorkItemView.class);
        when(item.task()).thenReturn(task);
        when(item.name()).thenReturn(name);
        return item;
    }

    /** The case's calendar, with a day by which to speak with them; what is planned is planned in it. */
    private SupportCalendar owedAContact() {
        var calendar = new SupportCalendar(CASE);
        calendar.checkInOn(CaseFile.TODAY);
        assertThat(calendar.speakBy()).contains(CaseFile.TODAY);
        doAnswer(call -> {
                    call.<Consumer<SupportCalendar>>getArgument(1).accept(calendar);
                    return null;
                })
                .when(calendars)
                .plan(eq(CASE), any());
        return calendar;
    }
}
