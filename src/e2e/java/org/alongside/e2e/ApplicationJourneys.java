package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.alongside.access.NewUser;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How an application for special measures goes when it does not go the happy way, by those whose work it is. */
@MovesTheClock
class ApplicationJourneys {

    private final CaseByPages robin = new CaseByPages();

    @AfterEach
    void endsTheJourney() {
        robin.close();
    }

    @Test
    void anApplicationIsReturnedWithMarkedFieldsCorrectedAndApprovedByAnotherReviewer() {
        robin.hasComeTo("draftApplication", Story.USUAL);
        Person both = somebodyWhoDraftsAndReviews();
        robin.finishes("draftApplication", robin.begins(both, "draftApplication", """
                whyTheseMeasures: They help.
                """));
        Person held = robin.isHeldUp("approveApplication", robin.begins(both, "approveApplication", ""));
        assertThat(held.problems()).contains("You drafted this application");
        held.takesPictures("application-01-own-approval");

        Person reviewer = robin.begins("approveApplication", """
                approval: returned
                returnReason: Say why these measures together do most for the evidence.
                changeEligibility: whyTheseMeasures
                noteEligibility: "They help" is not a reason.
                """);
        reviewer.takesPictures("application-02-to-be-returned");
        robin.finishes("approveApplication", reviewer);
        Person drafter = robin.begins("draftApplication", """
                whyTheseMeasures: Robin cannot speak when the accused is in sight. Away from the room, with a known voice beside, Robin can.
                """);
        drafter.takesPictures("application-03-returned");
        robin.finishes("draftApplication", drafter);
        Person second = robin.begins("approveApplication", "departuresJustified: none");
        second.takesPictures("application-04-corrected");
        Person after = robin.finishes("approveApplication", second);
        after.takesPictures("application-05-approved");
        assertThat(robin.openTasks()).contains("serveApplication");
        manager("/dashboards/four-eyes").takesPictures("application-06-four-eyes");
    }

    @Test
    void aRefusalIsGivenInTwoVoicesAndTheAdvocateChallengesItInTime() {
        robin.hasComeTo("approveApplication", Story.USUAL);
        Person reviewer = robin.begins("approveApplication", """
                approval: refused
                legalReason: The statutory criteria in section 18(2) are not satisfied on the available evidence.
                """);
        reviewer.fills(
                "wordsForYoungPerson",
                "The statutory eligibility criteria necessitate corroborative documentation regarding communication impairment.");
        robin.isHeldUp("approveApplication", reviewer);
        reviewer.takesPictures("refusal-01-words-too-hard");
        assertThat(reviewer.problems()).contains("grade");
        robin.finishes("approveApplication", robin.begins("approveApplication", """
                approval: refused
                legalReason: The statutory criteria in section 18(2) are not satisfied on the available evidence.
                wordsForYoungPerson: We did not ask the judge for this yet. We need to know more first. It is not your fault. You can ask us to look at it again.
                """));
        Person advocate = robin.begins("explainRefusal", """
                challenge: challenged
                challengeReasons: Robin freezes when spoken to fast. The school wrote it down last week.
                ownWords: I do not want to do it without help. Please look again.
                """);
        advocate.takesPictures("refusal-02-to-explain");
        robin.finishes("explainRefusal", advocate);
        advocate.takesPictures("refusal-03-challenged");
        Person second = robin.begins(robin.person("cps-reviewer-2"), "reconsiderRefusal", """
                reconsideration: approved
                reconsiderationReasons: The school's letter shows the need.
                wordsForYoungPerson: You asked us to look again. We did, and you were right. We will ask the judge.
                """);
        second.takesPictures("refusal-04-to-reconsider");
        robin.finishes("reconsiderRefusal", second);
        Person teller = robin.begins("explainReview", "ownWords: Good. Thank you for looking again.");
        teller.takesPictures("refusal-05-second-look-to-tell");
        robin.finishes("explainReview", teller).takesPictures("refusal-06-told");
        assertThat(robin.openTasks()).contains("serveApplication");
    }

    @Test
    void anApplicationServedLateAsksForMoreTimeAndExplainsTheDelay() {
        robin.hasComeTo("serveApplication", Story.USUAL);
        robin.records("witness-care-officer", "Record a not-guilty plea", "enter-not-guilty-plea", """
                pleaOn: %s
                courtKind: crownCourt
                """.formatted(
                        robin.today().minusDays(60)));
        Person late = robin.isHeldUp("serveApplication", robin.begins("serveApplication", ""));
        late.takesPictures("late-01-held-up");
        assertThat(late.problems()).contains("Ask for an extension and explain why it is late");
        Person asks = robin.begins("serveApplication", """
                lateService: true
                extensionRequest: Twelve business days, until today.
                lateExplanation: The intermediary's report came last week.
                """);
        asks.takesPictures("late-02-asks-for-more-time");
        robin.finishes("serveApplication", asks).takesPictures("late-03-served");
        robin.lookedAtBy("cps-caseworker").page().locator("#time-limits").scrollIntoViewIfNeeded();
        robin.lookedAtBy("cps-caseworker").takesPictures("late-04-time-limits");
    }

    @Test
    void aNoticeThatNobodyOpposesNeedsNoApplication() {
        robin.hasComeTo("draftApplication", Story.USUAL);
        Person drafter =
                robin.begins("draftApplication", """
                applicationRoute: noticeUnopposed
                preparationHearingOn: %s
                """.formatted(robin.today().plusDays(14)));
        drafter.takesPictures("notice-01-draft");
        robin.finishes("draftApplication", drafter);
        robin.does("approveApplication", "departuresJustified: none");
        Person court = robin.begins("recordCourtDirections", "");
        court.takesPictures("notice-02-directions");
        robin.finishes("recordCourtDirections", court);
        Person advocate = robin.begins("explainDirections", "ownWords: OK. So I get all of it.");
        advocate.takesPictures("notice-03-explain");
        robin.finishes("explainDirections", advocate).takesPictures("notice-04-case");
    }

    @Test
    void theCourtDirectsMeasuresOfItsOwnMotion() {
        robin.hasComeTo("draftApplication", Story.USUAL);
        robin.does("draftApplication", """
                applicationRoute: courtsOwnMotion
                ownProposalOn: %s
                """.formatted(robin.today()));
        robin.does("approveApplication", "departuresJustified: none");
        Person says = robin.begins("recordRepresentations", "representations: unopposed");
        says.takesPictures("own-motion-01-representations");
        robin.finishes("recordRepresentations", says);
        Person court = robin.begins("recordCourtDirections", "courtScreens: ownMotion");
        court.takesPictures("own-motion-02-directions");
        robin.finishes("recordCourtDirections", court).takesPictures("own-motion-03-case");
    }

    @Test
    void aYoungPersonOptsOutOfTheUsualRule() {
        robin.hasComeTo("recordWishes", Story.USUAL);
        Person advocate = robin.begins("recordWishes", """
                wishLiveLink: doesNotWant
                wishRecordedInterview: doesNotWant
                wishRecordedCrossExamination: doesNotWant
                wishLiveLinkSupporter: doesNotWant
                primaryRuleWish: doesNotWant
                primaryRuleReasons: I want to stand in the room and say it to the judge.
                wishScreenInCourt: wants
                ownWords: I want to be in the room, behind a screen.
                """);
        advocate.takesPictures("opt-out-01-wishes");
        robin.finishes("recordWishes", advocate);
        robin.goesOnUntil("draftApplication");
        Person drafter = robin.begins("draftApplication", """
                applyLiveLink: leftOutAsWished
                applyRecordedInterview: leftOutAsWished
                applyRecordedCrossExamination: leftOutAsWished
                supporterProposed: noSupporter
                optOut: whole
                optOutScreen: wantsScreen
                """);
        drafter.takesPictures("opt-out-02-draft");
        robin.finishes("draftApplication", drafter);
        Person reviewer = robin.begins("approveApplication", "departuresJustified: none");
        reviewer.takesPictures("opt-out-03-approve");
        robin.finishes("approveApplication", reviewer);
        robin.does("serveApplication", "");
        robin.does("recordRepresentations", "representations: unopposed");
        Person court = robin.begins("recordCourtDirections", """
                courtLiveLink: optOutAccepted
                courtRecordedInterview: optOutAccepted
                courtRecordedCrossExamination: notAskedFor
                courtLiveLinkSupporter: notAskedFor
                optOutDecision: accepted
                screenInstead: yes
                section27Directed: no
                section28Directed: no
                """);
        court.takesPictures("opt-out-04-directions");
        robin.finishes("recordCourtDirections", court);
        Person tells = robin.begins("explainDirections", "ownWords: I will be in the room. Good.");
        tells.takesPictures("opt-out-05-explain");
        robin.finishes("explainDirections", tells).takesPictures("opt-out-06-case");
    }

    private Person manager(String path) {
        Person manager = robin.person("manager");
        manager.opens(path);
        return manager;
    }

    private Person somebodyWhoDraftsAndReviews() {
        String both = "both-" + UUID.randomUUID().toString().substring(0, 6);
        RunningAlongside.part(People.class)
                .addUser(new NewUser(
                        both,
                        "Sam Patel",
                        null,
                        DrivenCase.open(robin.view().id(), "draftApplication").organisationId(),
                        Set.of(Role.CPS_CASEWORKER, Role.CPS_REVIEWER),
                        Person.PASSWORD));
        return robin.person(both);
    }
}
