package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseView;
import org.alongside.cases.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownFactsTest {

    private static final LocalDate BORN = LocalDate.of(2011, 11, 24);

    private static final CaseView WITNESS = new CaseView(
            CASE,
            "AL-7K3M-2QX",
            Stage.SPECIAL_MEASURES,
            LocalDate.of(2026, 11, 1),
            "Jo",
            "Marsh",
            BORN,
            null,
            null,
            null,
            LocalDate.of(2025, 3, 1),
            null,
            UUID.randomUUID());

    private KnownFacts known = new KnownFacts(WITNESS, Map.of(), LocalDate.of(2026, 11, 23));

    @Test
    void takesTheAgeOnTheDayOfTheDecisionWhateverSomebodyOnceExpected() {
        assertThat(known.eligibility()).isEqualTo(Map.of("accused", false, "ageAtHearing", 14));

        said("discussSpecialMeasures", Map.of("ageAtHearing", 15));
        said("confirmMg2", Map.of("ageAtHearing", 16));
        assertThat(known.eligibility()).containsEntry("ageAtHearing", 14).doesNotContainKey("ageUncertain");
    }

    @Test
    void takesTheAgeThatIsBelievedWhereItIsUncertain() {
        said("confirmMg2", Map.of("ageAtHearing", 17, "ageUncertain", true));

        assertThat(known.eligibility())
                .containsEntry("ageAtHearing", 17)
                .containsEntry("ageUncertain", true)
                .containsEntry("believedUnder18", true);
    }

    @Test
    void aComplainantOfAnImageOffenceIsPresumedUnder18AndNotQuestionedByTheAccused() {
        assertThat(new ProtectionQuestions(known).inPersonBan(Answers.NONE).facts())
                .doesNotContainKeys("complainant", "offenceGroup");

        said("confirmMg2", Map.of("ageUncertain", true, "ageAtHearing", 17, "indecentImages", true));

        assertThat(known.eligibility()).containsEntry("complainantOfIndecentImageOffence", true);
        assertThat(new ProtectionQuestions(known).inPersonBan(Answers.NONE).facts())
                .containsEntry("complainant", true)
                .containsEntry("offenceGroup", "indecentImages");
    }

    @Test
    void whatTheCourtFoundSetsOnlyThatLimbOfTheUsualRuleAside() {
        said("recordCourtDirections", Map.of("usualRuleSetAside", List.of("recordingNotJust", "liveLinkNotBest")));

        var limbs = new MeasureQuestions(known, List.of("S16_AGE")).primaryRule(List.of("SM24", "SM27"));

        assertThat(limbs.get(0).facts())
                .containsEntry("limb", "recording")
                .containsEntry("recordingInInterestsOfJustice", false)
                .doesNotContainKey("complyingMaximisesQuality");
        assertThat(limbs.get(1).facts())
                .containsEntry("limb", "liveLink")
                .containsEntry("complyingMaximisesQuality", false)
                .doesNotContainKey("recordingInInterestsOfJustice");
        assertThat(limbs.get(2).facts()).doesNotContainKey("complyingMaximisesQuality");
    }

    @Test
    void aBanThatTheCourtMadeKeepsTheAccusedFromAskingInPerson() {
        said("considerInPersonBan", Map.of("accusedRepresented", "no", "inPersonBan", "none"));
        var questions = new MeasureQuestions(known, List.of("S16_AGE"));
        assertThat(questions.section28().get(0).facts()).containsEntry("questionsByAccusedInPerson", true);

        said("recordInPersonBan", Map.of("banDecision", "made"));
        questions = new MeasureQuestions(known, List.of("S16_AGE"));
        assertThat(questions.section28().get(0).facts()).containsEntry("questionsByAccusedInPerson", false);
    }

    @Test
    void knowsAChargeThatCameAfterTheRightToReviewWasUsed() {
        said("decideCharge", Map.of("charging", "notCharged"));
        assertThat(known.isCharged()).isFalse();

        said(
                "decideChargeAfterReview",
                Map.of("chargeAfterReview", "charged", "offenceKind", "rape", "court", "Leeds Crown Court"));
        assertThat(known.isCharged()).isTrue();
        assertThat(known.isSexualOffence()).isTrue();
        assertThat(known.courtKind()).contains("crownCourt");
    }

    @Test
    void knowsWhetherThereIsARecordedInterviewByWhoeverSaidSoLast() {
        assertThat(known.isRecorded()).isEmpty();
        said("discussSpecialMeasures", Map.of("abeDone", "planned"));
        assertThat(known.isRecorded()).isEmpty();
        said("discussSpecialMeasures", Map.of("abeDone", "yes"));
        assertThat(known.isRecorded()).contains(true);
        said("confirmMg2", Map.of("interviewRecorded", "no"));
        assertThat(known.isRecorded()).contains(false);
        said("draftApplication", Map.of("recordingMadeOn", "2026-03-02"));
        assertThat(known.isRecorded()).contains(true);
    }

    @Test
    void knowsAComplainantOfASexualOffenceByTheCharge() {
        said("decideCharge", Map.of("charging", "charged", "offenceKind", "rape"));

        assertThat(known.eligibility()).containsEntry("complainantOfSexualOffence", true);
    }

    @Test
    void aChildWhoOnlySawASexualOffenceIsEligibleByAgeAndNotAsItsComplainant() {
        said("decideCharge", Map.of("charging", "charged", "offenceKind", "rape"));
        said("discussSpecialMeasures", Map.of("grounds", List.of("S17_MSA", "S17_DA"), "partInOffence", "complainant"));
        said("confirmMg2", Map.of("eligibilityGrounds", List.of("S16_AGE"), "partInOffence", "witnessOnly"));

        assertThat(known.eligibility())
                .containsEntry("ageAtHearing", 14)
                .doesNotContainKeys(
                        "complainantOfSexualOffence",
                        "complainantOfSlaveryOffence",
                        "complainantOfDomesticAbuseOffence");
        assertThat(reporting()).containsEntry("role", "witness").doesNotContainKey("complainantOfListedOffence");
        assertThat(new ProtectionQuestions(known).inPersonBan(Answers.NONE).facts())
                .containsEntry("complainant", false)
                .containsEntry("offenceGroup", "sexual");
        assertThat(known.isSexualOffence()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "notKnown", "complainant"})
    void whoIsNotKnownToBeOnlyAWitnessKeepsTheAnonymityOfAComplainant(String part) {
        said("decideCharge", Map.of("charging", "charged", "offenceKind", "rape"));
        said("confirmMg2", Map.of("partInOffence", part));

        assertThat(known.eligibility()).containsEntry("complainantOfSexualOffence", true);
        assertThat(reporting()).containsEntry("role", "victim").containsEntry("complainantOfListedOffence", true);
    }

    @Test
    void whoIsTickedAsAComplainantIsNotTakenForAWitnessOnly() {
        said("confirmMg2", Map.of("eligibilityGrounds", List.of("S17_SEX"), "partInOffence", "witnessOnly"));

        assertThat(known.isWitnessOnly()).isFalse();
        assertThat(reporting()).containsEntry("role", "victim").containsEntry("complainantOfListedOffence", true);
    }

    @Test
    void everyChildHasARoleForTheRulesOnReports() {
        said("decideCharge", Map.of("charging", "charged", "offenceKind", "other"));
        assertThat(reporting()).containsEntry("role", "witness");

        said("discussSpecialMeasures", Map.of("partInOffence", "complainant"));
        assertThat(reporting()).containsEntry("role", "victim").doesNotContainKey("complainantOfListedOffence");
    }

    private Map<String, Object> reporting() {
        return new ProtectionQuestions(known).reporting(Answers.NONE).facts();
    }

    @Test
    void leavesOpenWhatAnotherOffenceMeans() {
        said("decideCharge", Map.of("charging", "charged", "offenceKind", "other"));

        assertThat(known.eligibility()).doesNotContainKey("complainantOfSexualOffence");
    }

    @Test
    void readsTheGroundsOfTheMg2() {
        said("discussSpecialMeasures", Map.of("grounds", List.of("S17_FEAR", "S17_DA")));

        assertThat(known.eligibility())
                .containsEntry("fearOrDistress", true)
                .containsEntry("qualityLikelyDiminished", true)
                .containsEntry("complainantOfDomesticAbuseOffence", true);
    }

    @Test
    void knowsWhetherTheInterviewWasRecordedBeforeTheEighteenthBirthday() {
        said("discussSpecialMeasures", Map.of("recordingDate", "2029-11-24"));
        assertThat(known.eligibility()).containsEntry("under18WhenRecorded", false);

        said("discussSpecialMeasures", Map.of("recordingDate", "2029-11-23"));
        assertThat(known.eligibility()).containsEntry("under18WhenRecorded", true);
    }

    @Test
    void knowsTheCourtByItsNameUntilItsKindIsChosen() {
        said("decideCharge", Map.of("charging", "charged", "court", "leeds youth court"));
        assertThat(known.court()).contains("Leeds Youth Court");
        assertThat(known.courtKind()).contains("youthCourt");

        said("draftApplication", Map.of("court", "Leeds Combined Court", "courtKind", "crownCourt"));
        assertThat(known.court()).contains("Leeds Combined Court");
        assertThat(known.courtKind()).contains("crownCourt");
    }

    private void said(String task, Map<String, ?> values) {
        known = known.with(task, answers(values));
    }
}
