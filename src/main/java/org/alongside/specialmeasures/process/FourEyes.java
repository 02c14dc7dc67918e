package org.alongside.specialmeasures.process;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.cases.CaseRecords;
import org.alongside.work.Refusal;
import org.springframework.stereotype.Component;

/** Nobody decides on an application that they drafted, and nobody drafts one that they decide on. */
@Component
class FourEyes {

    private static final String DRAFT = "draftApplication";
    private static final String APPROVAL = "approveApplication";

    private final CaseRecords records;

    FourEyes(CaseRecords records) {
        this.records = records;
    }

    /** Refuses somebody who wrote the draft that is to be decided on. */
    void requireNotDrafter(UUID caseId, Actor actor, String field) {
        records.latestRecord(caseId, DRAFT)
                .filter(draft -> draft.by().equals(actor.userId()))
                .ifPresent(own -> {
                    throw new Refusal(
                            field, "You drafted this application. A reviewing lawyer who did not draft it must decide");
                });
    }

    /** Refuses somebody who decided on the draft that now has to be written again. */
    void requireNotReviewer(UUID caseId, Actor actor, String field) {
        Optional<Instant> drafted = records.latestRecord(caseId, DRAFT).map(CaseRecords.RecordView::at);
        records.latestRecord(caseId, APPROVAL)
                .filter(approval -> drafted.isPresent() && !approval.at().isBefore(drafted.get()))
                .filter(approval -> approval.by().equals(actor.userId()))
                .ifPresent(own -> {
                    throw new Refusal(
                            field,
                            "You decided on this application. Somebody else must draft it, so that four eyes see it");
                });
    }

    /** Whether this person made the refusal that is to be looked at again. */
    boolean refusedBy(UUID caseId, Actor actor) {
        return records.latestRecord(caseId, APPROVAL)
                .filter(approval -> approval.by().equals(actor.userId()))
                .isPresent();
    }
}
