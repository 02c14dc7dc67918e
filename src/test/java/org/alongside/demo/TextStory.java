package org.alongside.demo;

import static org.alongside.demo.Story.USUAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Ways that come to forms to which no {@link SideStory} comes. */
enum TextStory {
    EVERYTHING_BESIDE(
            LocalDate.of(2009, 4, 2),
            USUAL.answering("planFirstContact", Map.of("safeContactMethod", "inPerson"))
                    .answering("assessVulnerability", Map.of("nationalReferral", "conflictAndReferral"))
                    .answering("recordWishes", Map.of("meeting", "wanted"))
                    .answering("resolveHeldNotice", Map.of("heldNotice", "tellAnotherWay"))
                    .raising("hear-from-family", "agreeFamilyPlan", Map.of())
                    .raising("give-consent", "recordWishes", Map.of())
                    .raising("share-with-partner", "draftApplication", Map.of("basis", "safeguarding"))
                    .raising("record-further-representations", "recordRepresentations", Map.of())
                    .raising("enter-not-guilty-plea", "serveApplication", Map.of())),
    A_DECISION_TALKED_ABOUT_AND_REVIEWED_LATE(
            LocalDate.of(2009, 4, 2),
            DemoPlot.Ways.NOT_CHARGED
                    .answering("explainDecisionNotToCharge", Map.of("meeting", "wanted"))
                    .answering("recordReviewRequest", Map.of("decidedOn", "2022-06-01"))),
    TURNS_18_BETWEEN_THE_DIRECTION_AND_THE_RECORDING(
            LocalDate.of(2006, 2, 1),
            USUAL.waitingWith("recordCourtDirections", Instant.parse("2024-01-15T10:00:00Z"))
                    .until("resolvePrerequisites", Instant.parse("2024-03-01T10:00:00Z")));

    private final LocalDate born;
    private final Story story;

    TextStory(LocalDate born, Story story) {
        this.born = born;
        this.story = story;
    }

    LocalDate born() {
        return born;
    }

    Story story() {
        return story;
    }
}
