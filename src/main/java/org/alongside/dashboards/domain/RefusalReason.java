package org.alongside.dashboards.domain;

import java.util.function.Predicate;
import org.alongside.specialmeasures.MeasureStatus;

/** Who refused, and on which ground the others had opposed: the kinds that forms offer, never what was written. */
enum RefusalReason {
    LAWYER("By the reviewing lawyer, before it went to court", happened(OutcomeFact.APPLICATION_REFUSED)),
    LAWYER_UPHELD("By the reviewing lawyer, and upheld when looked at again", happened(OutcomeFact.REFUSAL_UPHELD)),
    NOT_AVAILABLE(
            "Section 28 is not available in that court or on that ground",
            happened(OutcomeFact.SECTION_28_NOT_AVAILABLE)),
    COURT_UNOPPOSED(
            "By the court, with no ground of opposition recorded",
            byCourt().and(opposed("").negate())),
    NOT_ELIGIBLE("By the court; opposed: the witness is not eligible", byCourt().and(opposed("notEligible"))),
    NO_IMPROVEMENT(
            "By the court; opposed: measures would not improve the evidence",
            byCourt().and(opposed("noImprovement"))),
    NOT_MAXIMISING(
            "By the court; opposed: these are not the measures that do most for it",
            byCourt().and(opposed("notMaximising"))),
    INHIBITS_TESTING(
            "By the court; opposed: they would hinder the testing of the evidence",
            byCourt().and(opposed("inhibitsTesting"))),
    RECORDING_NOT_IN_INTERESTS_OF_JUSTICE(
            "By the court; opposed: the recording should not be admitted",
            byCourt().and(opposed("recordingNotInInterestsOfJustice")));

    private final String title;
    private final Predicate<CaseStory> isGiven;

    RefusalReason(String title, Predicate<CaseStory> isGiven) {
        this.title = title;
        this.isGiven = isGiven;
    }

    String title() {
        return title;
    }

    boolean isGivenIn(CaseStory story) {
        return isGiven.test(story);
    }

    private static Predicate<CaseStory> happened(OutcomeFact kind) {
        return story -> story.newest(kind).isPresent();
    }

    private static Predicate<CaseStory> byCourt() {
        return story -> story.changes().stream().anyMatch(it -> it.status() == MeasureStatus.REFUSED);
    }

    /** @param ground empty for any */
    private static Predicate<CaseStory> opposed(String ground) {
        return story -> story.of(OutcomeFact.APPLICATION_OPPOSED).stream()
                .anyMatch(fact -> ground.isEmpty() || fact.word().equals(ground));
    }
}
