package org.alongside.investigation.process;

import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.engine.ProcessSteps;
import org.alongside.timelimits.TimeLimits;
import org.jspecify.annotations.Nullable;

/** The steps of the process {@code investigation-event}. */
@ProcessSteps("investigationEvent")
public class InvestigationEventSteps {

    /** The limits of Victims' Code Right 6 for telling about an event, by the word of the form that records it. */
    static final Map<String, String> EVENT_LIMITS = Map.of(
            "arrest", "VC-R6-ARR",
            "interviewUnderCaution", "VC-R6-INT",
            "release", "VC-R6-REL",
            "bailChange", "VC-R6-BAIL");

    /** The form that records an event. */
    static final String EVENT = "recordInvestigationEvent";

    private final CaseRecords records;
    private final TimeLimits limits;
    private final LegalToday today;

    InvestigationEventSteps(CaseRecords records, TimeLimits limits, LegalToday today) {
        this.records = records;
        this.limits = limits;
        this.today = today;
    }

    /** Starts the limit for telling the young person about the newest event, unless an earlier event of its kind is still untold. */
    public void startEventLimit(String caseId) {
        UUID id = UUID.fromString(caseId);
        Answers event = records.latest(id, EVENT);
        String limit = limitOf(event);
        if (limit == null) {
            throw new IllegalStateException("The newest investigation event of %s has no known kind".formatted(id));
        }
        limits.startUnlessRunning(id, limit, event.date("eventOn").orElseGet(today::date), EVENT);
    }

    /** The limit for telling about an event; null when it is of no known kind. */
    static @Nullable String limitOf(Answers event) {
        return EVENT_LIMITS.get(event.text("eventKind"));
    }
}
