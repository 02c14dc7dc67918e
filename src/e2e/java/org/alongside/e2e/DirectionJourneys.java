package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alongside.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the court makes of an application, what becomes of its directions, and what is given on the day. */
@MovesTheClock
class DirectionJourneys {

    private final CaseByPages robin = new CaseByPages();

    @AfterEach
    void endsTheJourney() {
        robin.close();
    }

    @Test
    void anOpposedApplicationIsAnsweredAndGrantedInPartAndTheYoungPersonIsToldOfTheGap() {
        robin.hasComeTo("draftApplication", Story.USUAL);
        robin.does("draftApplication", """
                informationWithheld: true
                withheldReason: The accused would learn where Robin lives now.
                withheldInformation: Robin moved to another county in May.
                """);
        robin.does("approveApplication", "departuresJustified: none");
        Person reviewer = robin.lookedAtBy("cps-reviewer");
        reviewer.keepsFile("Application (PDF)", "application.pdf");
        reviewer.keepsFile("For the court only (PDF)", "court-only.pdf");
        robin.does("serveApplication", "");
        Person says = robin.begins("recordRepresentations", """
                representations: opposed
                oppositionGrounds: noImprovement|inhibitsTesting
                representationsText: The witness spoke freely in the interview and needs no screen.
                """);
        says.takesPictures("opposed-01-representations");
        robin.finishes("recordRepresentations", says);
        Person answers = robin.begins("answerRepresentations", "groundsAnswered: noImprovement");
        answers.page()
                .locator("main [name=groundsAnswered][value=inhibitsTesting]")
                .uncheck();
        robin.isHeldUp("answerRepresentations", answers).takesPictures("opposed-02-one-ground-unanswered");
        assertThat(answers.problems()).contains("Answer each of them");
        robin.does("answerRepresentations", """
                groundsAnswered: noImprovement|inhibitsTesting
                answerNoImprovement: The interview was at home with a known officer. Court is another matter.
                answerInhibitsTesting: Counsel sees and hears the witness over the link.
                """);
        Person court = robin.begins("recordCourtDirections", """
                directions: grantedInPart
                courtScreens: refused
                courtReasonScreens: The live link is enough.
                """);
        court.takesPictures("opposed-03-directions");
        robin.finishes("recordCourtDirections", court);
        Person advocate = robin.begins("explainDirections", "ownWords: I wanted the screen too. But the link is good.");
        advocate.takesPictures("opposed-04-explain");
        robin.finishes("explainDirections", advocate);
        advocate.takesPictures("opposed-05-case");
        assertThat(advocate.part("special-measures")).contains("The live link is enough.");
        Person again = robin.begins("reviewRefusedDirection", """
                refusalReview: accepted
                wordsForYoungPerson: The judge said no to the screen. You will be on the video link, so he is not in the room with you.
                """);
        again.takesPictures("opposed-06-second-look");
        robin.finishes("reviewRefusedDirection", again);
        robin.does("explainReview", "ownWords: OK.");
        robin.lookedAtBy("advocate").takesPictures("opposed-07-told");
    }

    @Test
    void aDirectionIsVariedAndAnotherDischargedSinceMuchHasChanged() {
        robin.hasComeTo("explainDirections", Story.USUAL);
        robin.does("explainDirections", "ownWords: OK.");
        robin.goesOnUntil("arrangeMemoryRefresh");
        Person advocate = robin.records(
                "advocate", "Record that wishes or circumstances have changed", "change-circumstances", """
                whatChanged: both
                changedSince: %s
                changeDescribed: Robin feels safer and has a new supporter.
                ownWords: I do not need the court emptied any more. And Ama has moved away. Can it be Mrs Lee?
                measuresConcerned: evidenceInPrivate|liveLinkSupporter
                wishEvidenceInPrivate: doesNotWant
                wishLiveLinkSupporter: wants
                """.formatted(
                                robin.today()));
        advocate.takesPictures("variation-01-changed");
        Person caseworker = robin.begins("describeChange", """
                changeAsked: vary
                changeKinds: wishes
                materialChange: The supporter has moved away; the young person no longer wants evidence in private.
                """);
        caseworker.takesPictures("variation-02-describe");
        robin.finishes("describeChange", caseworker);
        Person drafter = robin.begins("draftApplication", """
                variationAsked: yes
                applyScreens: keep
                applyLiveLink: keep
                applyEvidenceInPrivate: discharge
                applyWigsAndGowns: keep
                applyRecordedInterview: keep
                applyRecordedCrossExamination: keep
                applyIntermediary: keep
                applyCommunicationAids: keep
                supporterProposed: vary
                varyLiveLinkSupporter: Mrs Lee in place of Ama Fairweather, who has moved away.
                supporterIdentity: Mrs Lee (example)
                """);
        drafter.takesPictures("variation-03-draft");
        robin.finishes("draftApplication", drafter);
        Person reviewer = robin.begins("approveApplication", "departuresJustified: none");
        reviewer.takesPictures("variation-04-approve");
        robin.finishes("approveApplication", reviewer);
        robin.lookedAtBy("cps-reviewer").keepsFile("Application (PDF)", "variation.pdf");
        robin.does("serveApplication", "");
        robin.does("recordRepresentations", "representations: unopposed");
        Person court = robin.begins("recordCourtDirections", """
                courtEvidenceInPrivate: discharged
                courtLiveLinkSupporter: varied
                supporterSpecified: Mrs Lee (example)
                """);
        court.takesPictures("variation-05-directions");
        robin.finishes("recordCourtDirections", court);
        Person tells = robin.begins("explainDirections", "ownWords: Good.");
        tells.takesPictures("variation-06-explain");
        robin.finishes("explainDirections", tells).takesPictures("variation-07-case");
    }

    @Test
    void aRecordedCrossExaminationIsPutOffThenPartHeardAndWhatWasNotGivenStaysToBeSeen() {
        robin.hasComeTo("recordCourtDirections", Story.USUAL);
        LocalDate from = robin.today();
        Person court = robin.begins("recordCourtDirections", """
                section27Directed: yes
                section28Directed: yes
                groundRulesHearingOn: %s
                recordingOn: %s
                recallApplicationBy: %s
                editingApplicationBy: %s
                editingCompleteBy: %s
                """.formatted(
                        from.plusDays(28), from.plusDays(42), from.plusDays(56), from.plusDays(63), from.plusDays(77)));
        court.takesPictures("section-28-01-five-dates");
        robin.finishes("recordCourtDirections", court);
        robin.does("explainDirections", "ownWords: OK. I will tell my school.");
        robin.lookedAtBy("advocate").takesPictures("section-28-02-case");
        robin.goesOnUntil("recordGroundRulesHearing");
        robin.timePassesUntil(from.plusDays(28));
        Person hearing = robin.begins("recordGroundRulesHearing", """
                groundRulesHearing: putOff
                reason: The judge was ill.
                hearingDate: %s
                wordsForYoungPerson: The judge was ill. There is a new day. We will tell you as soon as we know more.
                """.formatted(from.plusDays(35)));
        hearing.takesPictures("section-28-03-put-off");
        robin.finishes("recordGroundRulesHearing", hearing).takesPictures("section-28-04-case-put-off");
        robin.goesOnUntil("recordGroundRulesHearing");
        robin.timePassesUntil(from.plusDays(35));
        robin.does("recordGroundRulesHearing", "groundRulesHearing: ready");
        robin.goesOnUntil("recordRecording");
        robin.timePassesUntil(from.plusDays(42));
        Person recorded = robin.begins("recordRecording", """
                recording: partHeard
                intermediaryGiven: notGiven
                intermediaryNotGivenReason: The intermediary was ill and nobody else could come.
                reason: Robin was tired.
                hearingDate: %s
                """.formatted(from.plusDays(49)));
        recorded.takesPictures("section-28-05-part-heard");
        robin.finishes("recordRecording", recorded).takesPictures("section-28-06-case-part-heard");
        robin.lookedAtBy("advocate").takesPictures("section-28-07-gap");
        robin.goesOnUntil("recordRecording");
        robin.timePassesUntil(from.plusDays(49));
        robin.does("recordRecording", "recording: completed");
        Person after = robin.lookedAtBy("advocate");
        after.takesPictures("section-28-08-completed");
        assertThat(after.part("special-measures")).contains("The intermediary was ill");
    }
}
