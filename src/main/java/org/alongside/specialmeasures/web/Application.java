package org.alongside.specialmeasures.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.CaseRecords.RecordView;
import org.jspecify.annotations.Nullable;

/**
 * One draft of an application to the court with what became of it.
 *
 * @param decision the reviewing lawyer's decision, or the one made when a refusal was looked at again
 * @param service when and on whom it was served
 */
record Application(
        RecordView draft,
        @Nullable RecordView decision,
        @Nullable RecordView service) {

    UUID id() {
        return draft.id();
    }

    boolean isApproved() {
        return decided("approved");
    }

    /** Whether part of it is for the court only, CrimPR 18.12. */
    boolean hasWithheldPart() {
        return draft.answers().yes("informationWithheld");
    }

    /** Where it stands, in a word or two. */
    String state() {
        if (service != null) {
            return "Served";
        }
        if (isApproved()) {
            return "Approved";
        }
        if (decided("refused")) {
            return "Refused";
        }
        return decided("returned") ? "Returned" : "Waiting for approval";
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decision).map(RecordView::at);
    }

    private boolean decided(String word) {
        if (decision == null) {
            return false;
        }
        String field = decision.source().task().equals(Applications.RECONSIDERED) ? "reconsideration" : "approval";
        return decision.answers().text(field).equals(word);
    }
}
