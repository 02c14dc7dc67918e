package org.alongside.work;

import java.util.Set;

/**
 * The tasks in which a young person is told of something that they have a right to hear, whatever becomes of their case: what happened in it, what
 * was decided and what they can do about it (Victims' Code, Rights 4, 6 and 8). The day of a hearing is not among them once it is vacated.
 */
public final class Tellings {

    static final Set<String> TASKS = Set.of(
            "explainAppeal",
            "explainAppealResult",
            "explainChargingDecision",
            "explainDecisionNotToCharge",
            "explainDirections",
            "explainDiscontinuance",
            "explainLapse",
            "explainLocalResolution",
            "explainMaterialResult",
            "explainNoFurtherAction",
            "explainOutcome",
            "explainRefusal",
            "explainReview",
            "explainReviewResult",
            "explainSummons",
            "tellAboutInvestigationEvent",
            "tellAboutMeasure",
            "tellAnotherWay",
            "tellDeparture",
            "tellMeasureEnded",
            "tellSentence",
            "tellWhatIsLeft");

    private Tellings() {}

    /** Whether a young person is told of something in the task. */
    public static boolean isOne(WorkItemView item) {
        return TASKS.contains(item.task());
    }
}
