package org.alongside.dashboards.domain;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.alongside.access.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts about cases that figures count: only ever added to, in the transaction of what happened. */
@Component
class Facts {

    private final JdbcClient database;
    private final Clock clock;

    Facts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(UUID caseId, Fact fact) {
        database.sql("""
                        insert into outcome_facts (id, case_id, kind, word, happened_on, recorded_at)
                        values (:id, :caseId, :kind, :word, :on, :at)""")
                .param("id", Ids.next())
                .param("caseId", caseId)
                .param("kind", fact.kind().name())
                .param("word", fact.word().isEmpty() ? null : fact.word())
                .param("on", fact.on())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
