package org.alongside.disclosure.process;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.cases.CaseRecords;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.springframework.stereotype.Component;

/** A decision is looked at again by somebody who had no part in it (CPS and police schemes of the right to review). */
@Component
class FreshEyes {

    private static final List<String> DECISIONS =
            List.of("decideFile", "decideCharge", "discontinueProceedings", "decideChargeAfterReview");

    private final CaseRecords records;

    FreshEyes(CaseRecords records) {
        this.records = records;
    }

    /**
     * Lets pass who made none of the decisions of the case and did none of the earlier reviews.
     *
     * @throws Refusal otherwise
     */
    void require(Submission submission, String... earlierReviews) {
        if (hadPart(submission.caseId(), submission.actor().userId(), earlierReviews)) {
            throw new Refusal(
                    "reviewer",
                    "You had a part in the decision or in an earlier review of it: somebody else must review it");
        }
    }

    /** Whether this person made one of the decisions of the case or did one of the earlier reviews. */
    boolean hadPart(UUID caseId, UUID userId, String... earlierReviews) {
        return Stream.concat(DECISIONS.stream(), Stream.of(earlierReviews))
                .flatMap(task -> records.latestRecord(caseId, task).stream())
                .anyMatch(record -> record.by().equals(userId));
    }
}
