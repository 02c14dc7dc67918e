package org.alongside.dashboards.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.investigation.InvestigationEnded;
import org.alongside.investigation.InvestigationStarted;
import org.alongside.investigation.SuspectCharged;
import org.alongside.trial.ProsecutionConcluded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a fact for each event, in the event's own transaction. */
@Component
@Transactional
class OutcomeFacts {

    private final JdbcClient database;
    private final Clock clock;

    OutcomeFacts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void hear(InvestigationStarted event) {
        add(event.caseId(), OutcomeFact.INVESTIGATION_STARTED, null, event.on());
    }

    @EventListener
    void hear(SuspectCharged event) {
        add(event.caseId(), OutcomeFact.SUSPECT_CHARGED, event.offenceKind(), event.on());
    }

    @EventListener
    void hear(InvestigationEnded event) {
        add(event.caseId(), OutcomeFact.INVESTIGATION_ENDED, event.outcome(), event.on());
    }

    @EventListener
    void hear(ProsecutionConcluded event) {
        add(event.caseId(), OutcomeFact.PROSECUTION_CONCLUDED, event.outcome(), event.on());
    }

    private void add(UUID caseId, OutcomeFact kind, @Nullable String word, LocalDate on) {
        database.sql("""
                        insert into outcome_facts (id, case_id, kind, word, happened_on, recorded_at)
                        values (:id, :caseId, :kind, :word, :on, :at)""")
                .param("id", Ids.next())
                .param("caseId", caseId)
                .param("kind", kind.name())
                .param("word", word)
                .param("on", on)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
