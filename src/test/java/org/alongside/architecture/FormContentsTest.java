package org.alongside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.architecture.FormFile.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law and practice say must be asked is asked: each list, point by point, with the key of its field. */
class FormContentsTest {

    private static final String SPECIAL_MEASURES = "special-measures-application";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    how the witness is eligible                       | eligibilityExplained
                    why measures would improve the quality            | whyQualityImproves
                    why these measures would maximise it              | whyTheseMeasures
                    screens                                           | applyScreens
                    live link                                         | applyLiveLink
                    evidence in private                               | applyEvidenceInPrivate
                    removal of wigs and gowns                         | applyWigsAndGowns
                    recorded evidence in chief                        | applyRecordedInterview
                    recorded cross-examination                        | applyRecordedCrossExamination
                    intermediary                                      | applyIntermediary
                    aids to communication                             | applyCommunicationAids
                    the witness's view of being eligible              | viewsOnBeingEligible
                    the witness's view of the benefit                 | viewsOnBenefit
                    the witness's view of the measures                | viewsOnMeasures
                    whether the witness opts out of the primary rule  | optOut
                    what they want instead                            | optOutWanted
                    age and maturity                                  | factorAgeAndMaturity
                    understanding of the consequences                 | factorUnderstanding
                    relationship to the accused                       | factorRelationship
                    social, cultural and ethnic background            | factorBackground
                    nature and circumstances of the offence           | factorOffence
                    whether a supporter is named, if possible         | supporterProposed
                    who the supporter is                              | supporterIdentity
                    why the supporter is appropriate                  | whySupporterAppropriate
                    the witness's view of the supporter               | witnessViewOfSupporter
                    the date of the recording                         | recordingMadeOn
                    its duration                                      | recordingMinutes
                    the part relied on                                | recordingPart
                    supporting material                               | supportingMaterial
                    whether a hearing is asked for                    | hearingAsked
                    why a hearing is needed                           | hearingReason
                    """)
    void theApplicationHoldsWhatRule1810AsksFor(String point, String key) {
        assertThat(field(SPECIAL_MEASURES, "draft-application", key).property("source"))
                .as(point)
                .containsPattern("CrimPR 18\\.10|YJCEA 1999 s\\.(21|24)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    which witness                      | witnessId
                    date of birth                      | birthDate
                    age at the hearing                 | ageAtHearing
                    grounds of eligibility             | grounds
                    measures wanted                    | measuresWanted
                    measures not wanted                | measuresNotWanted
                    views on each measure              | ownWords
                    view of opting out                 | primaryRule
                    name of the supporter              | supporterName
                    intermediary used or needed        | intermediaryUse
                    communication needs                | mg2CommunicationNeeds
                    whether an interview was recorded  | abeDone
                    its date                           | recordingDate
                    its duration                       | recordingMinutes
                    risk of intimidation               | mg2IntimidationRisk
                    relationship to the accused        | relationshipToAccused
                    adviser (ISVA)                     | isvaName
                    date of the court visit            | courtVisitDate
                    log of the discussion              | discussionLog
                    """)
    void theSpecialMeasuresAssessmentHoldsTheListOfTheMg2(String point, String key) {
        assertThat(field("police-investigation", "discuss-special-measures", key)
                        .label())
                .as(point)
                .isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    which witness                      | witnessIdentifier
                    age at the hearing                 | ageAtHearing
                    grounds of eligibility             | eligibilityGrounds
                    views                              | viewsConfirmed
                    name of the supporter              | supporterName
                    intermediary used or needed        | intermediaryUse
                    communication needs                | communicationNeeds
                    whether an interview was recorded  | interviewRecorded
                    its date                           | interviewRecordedOn
                    its duration                       | interviewMinutes
                    risk of intimidation               | intimidationRisk
                    relationship to the accused        | relationshipToAccused
                    adviser (ISVA)                     | isvaName
                    date of the court visit            | courtVisitOn
                    log of the discussion              | discussionLog
                    """)
    void theConfirmedMg2HoldsWhatMayHaveChanged(String point, String key) {
        assertThat(field(SPECIAL_MEASURES, "confirm-mg2", key).label())
                .as(point)
                .isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    who holds it                    | test-necessity           | holder
                    reason to believe so            | test-necessity           | reasonToBelieve
                    the information, described      | test-necessity           | informationDescribed
                    line of enquiry                 | test-necessity           | lineOfEnquiry
                    necessity and proportion        | test-necessity           | necessityReason
                    less intrusive ways tried       | test-necessity           | lessIntrusive
                    counselling information         | test-necessity           | counselling
                    its probative value             | test-necessity           | substantialValue
                    approval of counselling         | authorise-request        | counsellingApproval
                    date of the notice              | give-material-notice     | noticeOn
                    recipient of the notice         | give-material-notice     | noticeRecipient
                    method of the notice            | give-material-notice     | noticeMethod
                    content of the notice           | give-material-notice     | noticeContent
                    why no or only part notice      | give-material-notice     | exceptionReason
                    the victim's views              | record-views-on-material | victimsViews
                    date of the request             | send-material-request    | requestedOn
                    date by which to answer         | send-material-request    | answerDueOn
                    date of the answer              | record-material-answer   | respondedOn
                    outcome                         | record-material-answer   | materialAnswer
                    """)
    void theMaterialRequestHoldsWhatSections44ATo44FAskFor(String point, String form, String key) {
        assertThat(field("third-party-material", form, key).label()).as(point).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    source of the threat      | threatSource
                    relation                  | threatRelation
                    home, school and route    | proximity
                    past incidents            | incidents
                    contact on social media   | onlineContact
                    capability                | capability
                    intent                    | intent
                    vulnerability             | vulnerability
                    existing orders           | existingOrders
                    what led to it            | reviewTrigger
                    """)
    void theRiskAssessmentHoldsWhatTheGradeRestsOn(String point, String key) {
        assertThat(field("witness-intimidation", "assess-intimidation", key).label())
                .as(point)
                .isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    (a) ground rules hearing                         | groundRulesHearingOn
                    (b) recording                                    | recordingOn
                    (c) last date for a recall application           | recallApplicationBy
                    (d) last date to apply to exclude part of it     | editingApplicationBy
                    (e) date by which the editing is complete        | editingCompleteBy
                    """)
    void theCourtsDirectionsHoldTheFiveDatesOfRule188(String point, String key) {
        var date = field(SPECIAL_MEASURES, "record-court-directions", key);

        assertThat(date.type()).isEqualTo("datetime");
        assertThat(date.property("source")).contains("CrimPR 18.8(2)" + point.substring(0, 3));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    which defendants                             | defendantsCovered
                    the proposed questions, in writing           | proposedQuestions
                    relief from putting the whole case           | reliefFromPuttingCase
                    manner of questioning                        | questionManner
                    duration of questioning                      | durationMinutes
                    questions that may be asked                  | questionsAllowed
                    questions that may not be asked              | questionsNotAllowed
                    topics split between the defendants          | topicSplit
                    timetable for sending questions              | questionTimetable
                    breaks                                       | breaks
                    aids to communication                        | aids
                    when the intermediary steps in               | intermediaryInterventions
                    seating                                      | seating
                    supporter                                    | supporterProposed
                    where the evidence is given                  | linkSite
                    what the jury is told                        | juryExplanation
                    comments of the prosecution                  | prosecutionComments
                    comments of the intermediary                 | intermediaryComments
                    """)
    void theGroundRulesFormHoldsWhatTheJudgeSettles(String point, String key) {
        assertThat(field("pre-trial-cross-examination", "complete-ground-rules-form", key)
                        .label())
                .as(point)
                .isNotBlank();
    }

    private static Field field(String process, String form, String key) {
        return FormFile.of(process, form).fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s/%s does not ask %s".formatted(process, form, key)));
    }
}
