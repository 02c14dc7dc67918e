package org.alongside.demo;

import static org.alongside.demo.DemoPlot.Ways.ACQUITTED;
import static org.alongside.demo.DemoPlot.Ways.LIVE_AT_TRIAL;
import static org.alongside.demo.DemoPlot.Ways.NOT_CHARGED;
import static org.alongside.demo.DemoPlot.Ways.NO_FURTHER_ACTION;
import static org.alongside.demo.Story.USUAL;

import java.util.Map;
import java.util.function.Function;

/** How far the cases behind the figures of a report went, each no further than its figure needs. */
enum ReportPlot {
    STILL_INVESTIGATED(15, at -> USUAL.until("planInterview", at.ago(1))),
    ENDED_BY_POLICE(30, at -> NO_FURTHER_ACTION.until("explainNoFurtherAction", at.ago(1))),
    ENDED_BY_PROSECUTOR(30, at -> NOT_CHARGED.until("explainDecisionNotToCharge", at.ago(1))),
    STILL_PROSECUTED(30, at -> USUAL.until("confirmMg2", at.ago(1))),
    FOUND_GUILTY(150, at -> LIVE_AT_TRIAL.until("considerLenientSentence", at.ago(1))),
    PLEADED_GUILTY(
            100,
            at -> LIVE_AT_TRIAL
                    .raising("enter-guilty-plea", "confirmMg2", Map.of())
                    .until("considerLenientSentence", at.ago(1))),
    NOT_CONVICTED(110, at -> ACQUITTED.until("explainOutcome", at.ago(1))),

    /** Nobody investigates: there is nothing to be a witness of, and the service that knows the young person goes on with them. */
    NOT_INVESTIGATED(7, at -> USUAL.answering("decideReferral", Map.of("referral", "redirected")));

    private final int days;
    private final Function<Moments, Story> story;

    ReportPlot(int days, Function<Moments, Story> story) {
        this.days = days;
        this.story = story;
    }

    /** How many days ago the case was referred. */
    int days() {
        return days;
    }

    Story told(Moments at) {
        return story.apply(at);
    }
}
