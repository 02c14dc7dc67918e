package org.alongside.trial.process;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.springframework.stereotype.Component;

/** What was recorded about the trial, read for what the process must decide. */
@Component
class TrialRecords {

    static final String FIXED = "fixTrialDate";

    private static final String MOVED = "moveTrial";
    private static final String DAY = "recordTrialDay";
    private static final String VERDICT = "recordVerdict";
    private static final String PLEA = "enterGuiltyPlea";

    /** Guilty to a part leaves charges or defendants without a conviction. */
    private static final Map<String, String> PLEA_MEANS = Map.of("all", "convicted", "some", "mixed");

    private final CaseRecords records;

    TrialRecords(CaseRecords records) {
        this.records = records;
    }

    Answers latest(UUID caseId, String task) {
        return records.latest(caseId, task);
    }

    /** The newest form that moved the trial: between the days of the process or on one of them. */
    Answers move(UUID caseId) {
        return newest(Stream.concat(record(caseId, MOVED), movedOnTheDay(caseId)))
                .map(RecordView::answers)
                .orElse(Answers.NONE);
    }

    /** The newest form that gave the trial its date. */
    Optional<RecordView> date(UUID caseId) {
        return newest(Stream.of(record(caseId, FIXED), record(caseId, MOVED), movedOnTheDay(caseId))
                .flatMap(some -> some));
    }

    /** The newest result: of a jury or of a plea; endedOtherwise where neither was recorded. */
    String verdict(UUID caseId) {
        return newest(Stream.concat(record(caseId, VERDICT), record(caseId, PLEA)))
                .map(it -> it.source().task().equals(PLEA)
                        ? plea(it.answers())
                        : it.answers().text("verdict"))
                .filter(verdict -> !verdict.isEmpty())
                .orElse("endedOtherwise");
    }

    /** What the newest plea means for the verdict: convicted, or mixed where it covers a part. */
    String plea(UUID caseId) {
        return plea(records.latest(caseId, PLEA));
    }

    /** Whether a worker supports the family: the newest offer was accepted and the support has not ended since. */
    boolean isFamilySupported(UUID caseId) {
        Optional<RecordView> offer = records.latestRecord(caseId, "offerFamilySupport")
                .filter(it -> it.answers().text("familyOffer").equals("accepted"));
        return offer.isPresent()
                && records.latestRecord(caseId, "reviewFamilySupport")
                        .filter(review -> review.at().isAfter(offer.get().at()))
                        .filter(review -> ended(review.answers()))
                        .isEmpty();
    }

    private static boolean ended(Answers review) {
        return review.text("familyReview").equals("complete")
                || review.text("stillAgree").equals("withdrawn");
    }

    private static String plea(Answers answers) {
        return PLEA_MEANS.getOrDefault(answers.text("pleaExtent"), "convicted");
    }

    private Stream<RecordView> movedOnTheDay(UUID caseId) {
        return record(caseId, DAY).filter(it -> it.answers().text("trialDay").equals("moved"));
    }

    private Stream<RecordView> record(UUID caseId, String task) {
        return records.latestRecord(caseId, task).stream();
    }

    private static Optional<RecordView> newest(Stream<RecordView> some) {
        return some.max(Comparator.comparing(RecordView::at));
    }
}
