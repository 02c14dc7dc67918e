package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Jessica's story. She is fifteen when the police begin to investigate. Three years later she is eighteen, the case is over, and
 * whether she stays in touch is her choice. Everything happens through the pages, each step by whoever's work it is.
 */
@MovesTheClock
class JessicasJourney {

    private static final LocalDate BEGINNING = LocalDate.of(2027, 1, 11);
    private static final LocalDate CHARGED = LocalDate.of(2027, 11, 15);
    private static final LocalDate DIRECTIONS = LocalDate.of(2028, 2, 7);
    private static final LocalDate GROUND_RULES_HEARING = LocalDate.of(2028, 3, 27);
    private static final LocalDate RECORDING = LocalDate.of(2028, 4, 24);
    private static final LocalDate TRIAL = LocalDate.of(2028, 10, 16);
    private static final LocalDate VERDICT = LocalDate.of(2028, 10, 18);
    private static final LocalDate SENTENCE = LocalDate.of(2028, 12, 4);
    private static final LocalDate EIGHTEEN = LocalDate.of(2029, 3, 3);
    private static final LocalDate THREE_YEARS_ON = LocalDate.of(2030, 1, 14);

    private static final String WISH =
            "I want to say it once, on a video, and not in front of him. I want Ama next to me. I do not need a screen then.";

    private final CaseByPages jessica = new CaseByPages();

    @Test
    void leadsFromTheInvestigationThroughTheCourtToContactAsHerChoice() {
        try (jessica) {
            isReferredAtTheStartOfTheInvestigation();
            isInterviewedOnceAndOnVideo();
            isThreatenedAndMadeSafe();
            seesHimCharged();
            saysHowSheWantsToGiveEvidence();
            isHeardByTheCourt();
            isCrossExaminedBeforeTheTrial();
            doesNotHaveToComeToTheTrial();
            turnsEighteen();
            choosesHowToStayInTouch();
        }
    }

    private void isReferredAtTheStartOfTheInvestigation() {
        jessica.timePassesUntil(BEGINNING);
        jessica.isReferredBy("police-oic", """
                givenName: Jessica
                familyName: Example
                dateOfBirth: 2011-03-03
                policeReference: EX/00020/27
                reason: A teacher told us about messages from an older man. We have begun to investigate.
                indicators: missingOrLate|unexplainedGifts|olderPartner
                contactChannel: email
                contactAddress: jessica@example.org
                contactSaidSafe: yes
                contactConsent: yes
                """);
        jessica.lookedAtBy("police-oic").takesPicture("jessica-01-referred");
        jessica.does("decideReferral", "safeContactConfirmed: yes");
        jessica.does("planFirstContact", """
                safeTimes: After four, never on Sundays
                ownWords: Text first. My mum does not know all of it.
                """);
        Person advocate = jessica.does("agreeSupportPlan", """
                ownWords: I want one person who stays the same. I do not want to tell it ten times.
                risk: medium
                """);

        assertThat(advocate.text())
                .contains("Jessica Example", "Investigation", "15, 18 on 3 March 2029", "EX/00020/27");
        assertThat(advocate.part("support")).contains("one person who stays the same");
        advocate.takesPicture("jessica-02-supported-from-the-start");
        Person work = jessica.person("police-oic");
        work.opens("/work?tab=team");
        work.takesPicture("jessica-03-work-list");
    }

    private void isInterviewedOnceAndOnVideo() {
        jessica.goesOnUntil("planInterview");
        jessica.does("planInterview", """
                recordingChoice: video
                ownWords: A woman please. And no uniform.
                """);
        jessica.timePassesUntil(LocalDate.of(2027, 2, 1));
        jessica.does("holdInterview", """
                interview: complete
                evidenceForm: video
                ownWords: I said all of it. I am tired.
                """);
        jessica.goesOnUntil("discussSpecialMeasures");
        Person officer = jessica.does("discussSpecialMeasures", """
                proposedMeasures: LIVE_LINK|RECORDED_EVIDENCE_IN_CHIEF|PRE_RECORDED_CROSS_EXAMINATION
                measuresWanted: LIVE_LINK|PRE_RECORDED_CROSS_EXAMINATION
                ownWords: Not in front of him.
                """);

        assertThat(officer.part("special-measures")).contains("Live link", "Not in front of him.");
    }

    private void isThreatenedAndMadeSafe() {
        jessica.timePassesUntil(LocalDate.of(2027, 6, 14));
        jessica.records("advocate", "Report intimidation", "report-intimidation", """
                whatHappened: His cousin waited outside her school and told her to keep quiet.
                ownWords: I am scared to walk home now.
                immediateDanger: no
                """);
        jessica.does("assessIntimidation", """
                threatMade: yes
                fear: yes
                knowsAddressOrSchool: yes
                """);
        jessica.goesOnUntil("chooseProtection", "investigate");
        jessica.does("chooseProtection", """
                protection: policeBailConditions|separateArrival|alarm
                ownWords: I want him kept away from my school.
                """);
        jessica.does("carryOutProtection", "");
        Person advocate = jessica.does("askIfSafe", """
                feelsSafe: yes
                ownWords: He has not come back. The alarm helps me sleep.
                """);

        assertThat(advocate.part("safety")).containsIgnoringCase("high");
        assertThat(advocate.part("history")).contains("Ask if safe");
        advocate.takesPicture("jessica-04-made-safe");
        jessica.goesOnUntil("reviewIntimidation", "investigate");
        jessica.does("reviewIntimidation", "intimidationReview: riskOver");
    }

    private void seesHimCharged() {
        jessica.timePassesUntil(CHARGED);
        jessica.goesOnUntil("decideFile");
        jessica.does("decideFile", "file: toCps");
        jessica.does("decideCharge", """
                charging: charged
                offenceKind: internetGrooming
                chargedOn: %s
                firstHearingOn: 2027-12-13
                bail: conditional
                bailConditions: Not to go near her or her school.
                """.formatted(CHARGED));
        Person advocate = jessica.does("explainChargingDecision", """
                feelsSafe: yes
                ownWords: They believed me.
                """);

        assertThat(advocate.text()).contains("Special measures");
        assertThat(advocate.part("time-limits")).isNotBlank();
        assertThat(advocate.part("hearings")).contains("13 Dec 2027");
    }

    private void saysHowSheWantsToGiveEvidence() {
        jessica.timePassesUntil(LocalDate.of(2027, 11, 22));
        Person advocate = jessica.does("recordWishes", """
                wishScreens: doesNotWant
                wishIntermediary: wants
                wishLiveLinkSupporter: wants
                liveLinkSupporterWanted: Ama Fairweather, her advocate
                primaryRuleWish: wants
                ownWords: %s
                whoWasPresent: Jessica and Ama, at the youth centre
                """.formatted(WISH));

        assertThat(advocate.part("special-measures")).contains(WISH);
        advocate.takesPicture("jessica-05-her-wishes");
        jessica.goesOnUntil("draftApplication");
        jessica.timePassesUntil(LocalDate.of(2027, 12, 1));
        jessica.does("draftApplication", """
                applyScreens: leftOutAsWished
                applyIntermediary: leftOutDespiteWish
                departureIntermediary: An intermediary assessed Jessica on 29 November and found that short questions and breaks are enough.
                """);
        Person reviewer = jessica.does("approveApplication", """
                approval: approved
                departuresJustified: yes
                """);
        assertThat(reviewer.part("special-measures")).contains("short questions and breaks are enough");
        reviewer.takesPicture("jessica-06-application-approved");
        jessica.does("serveApplication", "");
    }

    private void isHeardByTheCourt() {
        jessica.goesOnUntil("recordRepresentations");
        jessica.does("recordRepresentations", "representations: unopposed");
        jessica.timePassesUntil(DIRECTIONS);
        jessica.does("recordCourtDirections", """
                directions: granted
                courtScreens: notAskedFor
                courtIntermediary: notAskedFor
                supporterSpecified: Ama Fairweather
                section27Directed: yes
                section28Directed: yes
                groundRulesHearingOn: %s
                recordingOn: %s
                recallApplicationBy: 2028-05-15
                editingApplicationBy: 2028-05-22
                editingCompleteBy: 2028-06-05
                """.formatted(GROUND_RULES_HEARING, RECORDING));
        Person advocate = jessica.does("explainDirections", """
                ownWords: So he will not be in the room. Good.
                howExplained: Together, with the picture sheet
                """);

        assertThat(advocate.part("special-measures")).contains("Granted");
        assertThat(advocate.part("hearings")).contains("27 Mar 2028", "24 Apr 2028");
        advocate.takesPicture("jessica-07-directed");
        advocate.opens("/cases/%s/what-happens-next".formatted(jessica.reference()));
        assertThat(advocate.text()).contains("24 April 2028");
        advocate.takesPicture("jessica-08-what-happens-next");
    }

    private void isCrossExaminedBeforeTheTrial() {
        jessica.goesOnUntil("recordGroundRulesHearing");
        jessica.timePassesUntil(GROUND_RULES_HEARING);
        jessica.does("recordGroundRulesHearing", "groundRulesHearing: ready");
        jessica.goesOnUntil("confirmArrangements");
        jessica.does("confirmArrangements", """
                screenReady: notDirected
                intermediaryReady: notDirected
                """);
        jessica.timePassesUntil(RECORDING);
        jessica.does("recordRecording", """
                recording: completed
                recordedOn: %s
                screenGiven: notDirected
                intermediaryGiven: notDirected
                """.formatted(RECORDING));
        Person advocate = jessica.does("giveAftercare", """
                ownWords: It was hard. I asked for two breaks and got them. It is done.
                concern: no
                """);

        assertThat(advocate.part("section-28-recording")).contains("24 April 2028");
        advocate.takesPicture("jessica-09-recorded");
        jessica.goesOnUntil("completeEdits");
        jessica.does("completeEdits", "");
        assertThat(jessica.lookedAtBy("advocate")
                        .page()
                        .locator("[aria-current=step]")
                        .innerText())
                .isEqualTo("Trial");
    }

    private void doesNotHaveToComeToTheTrial() {
        jessica.does("fixTrialDate", """
                hearingDate: %s
                attendance: recorded
                court: Northmoor Crown Court (example)
                """.formatted(TRIAL));
        jessica.goesOnUntil("confirmTrialArrangements");
        jessica.timePassesUntil(TRIAL.minusDays(7));
        jessica.does("confirmTrialArrangements", """
                screenReady: notDirected
                liveLinkReady: notDirected
                linkSupporterReady: notDirected
                privateHearingReady: notDirected
                wigsAndGownsReady: notDirected
                intermediaryReady: notDirected
                communicationAidsReady: notDirected
                comesToCourt: no
                """);
        recordsTheTrialDay(
                TRIAL,
                "trialDay: continues\nnextDayOn: " + VERDICT,
                "None. The jury saw both recordings; Jessica was at school.");
        jessica.does("tellNextTrialDay", "neededNextDay: no");
        recordsTheTrialDay(VERDICT, "trialDay: verdict", "None. Ama rang her before anybody else could.");
        jessica.does("recordVerdict", """
                verdict: convicted
                defendant1Result: CR2
                """);
        Person advocate = jessica.does("explainOutcome", """
                ownWords: Guilty. I cried. Then I was hungry.
                safetyAfter: no
                """);
        assertThat(advocate.part("trial")).containsIgnoringCase("convicted");
        jessica.does("offerPersonalStatement", "statementAnswer: made");
        jessica.timePassesUntil(SENTENCE);
        jessica.does("recordSentence", """
                sentencing: passed
                sentencedOn: %s
                sentenceKinds: determinate
                twelveMonthsOrMore: yes
                """.formatted(SENTENCE));
        jessica.does("tellSentence", "ownWords: I do not have to see him for a long time.");
        Person after = jessica.does("considerLenientSentence", "lenientAnswer: notWanted");

        assertThat(after.page().locator("[aria-current=step]").innerText()).isEqualTo("After the trial");
        after.takesPicture("jessica-10-after-the-trial");
    }

    private void recordsTheTrialDay(LocalDate day, String howItEnded, String incidents) {
        jessica.timePassesUntil(day);
        jessica.does("recordTrialDay", """
                %s
                cameToCourt: no
                trialDayOn: %s
                intimidation: no
                screenGiven: notDirected
                liveLinkGiven: notDirected
                linkSupporterGiven: notDirected
                privateHearingGiven: notDirected
                wigsAndGownsGiven: notDirected
                intermediaryGiven: notDirected
                communicationAidsGiven: notDirected
                incidents: %s
                """.formatted(howItEnded, day, incidents));
    }

    private void turnsEighteen() {
        jessica.timePassesUntil(SENTENCE.plusDays(8));
        jessica.goesOnUntil("planForTurning18");
        jessica.does("planForTurning18", """
                contactWish: same
                ownWords: I can do more by myself now. I will ask when I need you.
                """);
        jessica.goesOnUntil("agreeAfterTrialPlan");
        jessica.does("agreeAfterTrialPlan", """
                compensation: wanted
                contactScheme: refer
                adultServices: needed
                ownWords: I want to finish school, and somebody to talk to who is not a teacher.
                """);
        jessica.goesOnUntil("reviewContact");
        jessica.does("reviewContact", """
                contactChoice: keepInTouch
                nextContactOn: 2029-03-12
                """);
        jessica.timePassesUntil(EIGHTEEN.plusDays(9));
        Person advocate = jessica.lookedAtBy("advocate");

        assertThat(advocate.text()).contains("18, an adult since 3 March 2029");
        advocate.takesPicture("jessica-11-eighteen");
        jessica.goesOnUntil("reviewContact");
        jessica.does("reviewContact", """
                contactChoice: keepInTouch
                nextContactOn: %s
                """.formatted(THREE_YEARS_ON));
    }

    private void choosesHowToStayInTouch() {
        jessica.goesOnUntil("reviewContact");
        assertThat(jessica.today()).isAfterOrEqualTo(BEGINNING.plusYears(3));
        jessica.does("reviewContact", """
                contactChoice: whenTheyAsk
                wayBack: She has Ama's number and may use it whenever she likes
                ownWords: I decide now. It is good to know that I can call.
                """);
        Person manager = jessica.does("reviewCaseLessons", """
                lessonTitle: One advocate for three years
                lessonTopics: continuity|section28
                youngPersonVoice: yes
                """);

        assertThat(manager.page().locator("[aria-current=step]").innerText()).isEqualTo("Closed");
        assertThat(manager.text())
                .contains("closed "
                        + jessica.today().format(java.time.format.DateTimeFormatter.ofPattern("d MMMM yyyy")));
        assertThat(manager.part("open-work")).contains("Nothing is open in this case.");
        assertThat(manager.part("history")).contains("Review contact");
        assertThat(manager.part("support")).contains("It is good to know that I can call.");
        manager.takesPicture("jessica-12-closed");
        manager.signsOut();
    }
}
