package org.alongside.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.audit.AuditEntry;
import org.alongside.audit.AuditLog.Asked;
import org.alongside.audit.AuditLog.Position;
import org.alongside.testing.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log's table: what is written is read again, narrowed down and in order. */
@Tables
class AuditRowsTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00.123456Z");

    @Autowired
    private JdbcClient database;

    private AuditRows rows;
    private final UUID witness = UUID.randomUUID();
    private final AuditEntry.Who sam = new AuditEntry.Who(UUID.randomUUID(), "advocate", UUID.randomUUID());

    @BeforeEach
    void theTable() {
        rows = new AuditRows(database, new ObjectMapper());
    }

    @Test
    void readsWhatWasWritten() {
        AuditEntry written = entry(NINE, "stage-entered", witness);
        rows.add(written);
        rows.add(new AuditEntry(Ids.next(), NINE, "job-done", "done", null, null, "engine", Map.of()));

        assertThat(rows.find(new Asked(witness, sam.userId(), "stage-entered"), null, 10))
                .containsExactly(written);
        assertThat(rows.find(new Asked(null, null, "job-done"), null, 10))
                .singleElement()
                .satisfies(it -> assertThat(it.who()).isNull());
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        AuditEntry old = entry(NINE, "note-written", witness);
        AuditEntry alike = entry(NINE, "note-written", witness);
        AuditEntry young = entry(NINE.plusSeconds(1), "note-written", witness);
        rows.add(young);
        rows.add(alike);
        rows.add(old);

        var first = rows.find(new Asked(witness, null, null), null, 2);
        var last = first.get(1);
        var second = rows.find(new Asked(witness, null, null), new Position(last.at(), last.id()), 2);

        assertThat(first.get(0)).isEqualTo(young);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void leavesWhoOnlyLookedOutOfTheHistory() {
        rows.add(entry(NINE, "case-viewed", witness));
        rows.add(entry(NINE, "case-opened", witness));
        rows.add(entry(NINE, "case-opened", UUID.randomUUID()));

        assertThat(rows.history(witness, List.of("case-viewed"), 10))
                .extracting(AuditEntry::kind)
                .containsExactly("case-opened");
    }

    private AuditEntry entry(Instant at, String kind, @Nullable UUID caseId) {
        return new AuditEntry(Ids.next(), at, kind, "done", caseId, sam, "GET /cases", Map.of("stage", "TRIAL"));
    }
}
