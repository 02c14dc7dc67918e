package org.alongside.hearings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Rounds;
import org.springframework.stereotype.Component;

/** The guilty plea that sends a case straight to the sentence. It stands until a retrial sets it aside; then the plea is taken again. */
@Component
public class GuiltyPleas {

    private static final String RECORDED = "recordGuiltyPlea";
    private static final String SET_ASIDE = "setPleaAside";

    private final Rounds rounds;
    private final CaseRecords records;

    GuiltyPleas(Rounds rounds, CaseRecords records) {
        this.rounds = rounds;
        this.records = records;
    }

    public boolean stands(UUID caseId) {
        return rounds.of(caseId, RECORDED) > rounds.of(caseId, SET_ASIDE);
    }

    /** The day of the plea that stands. */
    public Optional<LocalDate> standingSince(UUID caseId) {
        return stands(caseId) ? records.latest(caseId, "enterGuiltyPlea").date("pleaOn") : Optional.empty();
    }

    public void record(UUID caseId) {
        rounds.count(caseId, RECORDED);
    }

    /** Sets the plea aside, where one stands. */
    public void setAside(UUID caseId) {
        if (stands(caseId)) {
            rounds.count(caseId, SET_ASIDE);
        }
    }
}
