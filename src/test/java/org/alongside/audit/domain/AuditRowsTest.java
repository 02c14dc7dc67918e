package org.alongside.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.audit.AuditEntry;
import org.alongside.audit.AuditLog.About;
import org.alongside.audit.AuditLog.Asked;
import org.alongside.audit.AuditLog.Position;
import org.alongside.audit.AuditLog.Stretch;
import org.alongside.testing.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The log's table: what is written is read again, narrowed down and in order. */
@Tables
class AuditRowsTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00.123456Z");

    @Autowired
    private JdbcTemplate statements;

    private AuditRows rows;
    private static final Stretch ALL = new Stretch(Instant.EPOCH, null);

    private final UUID nobody = UUID.randomUUID();
    private final UUID witness = UUID.randomUUID();
    private final AuditEntry.Who sam = new AuditEntry.Who(UUID.randomUUID(), "advocate", UUID.randomUUID());

    @BeforeEach
    void theTable() {
        rows = new AuditRows(statements, new ObjectMapper());
    }

    @Test
    void readsWhatWasWritten() {
        AuditEntry written = entry(NINE, "stage-entered", witness);
        rows.add(written);
        rows.add(new AuditEntry(Ids.next(), NINE, "job-done", "done", null, null, "engine", Map.of()));

        assertThat(rows.find(asked(witness, sam.userId(), "stage-entered"), ALL, 10))
                .containsExactly(written);
        assertThat(rows.find(asked(null, null, "job-done"), ALL, 10))
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

        var first = rows.find(asked(witness, null), ALL, 2);
        var last = first.get(1);
        var second = rows.find(asked(witness, null), new Stretch(Instant.EPOCH, new Position(last.at(), last.id())), 2);

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

    @Test
    void findsTheListsThatNamedACaseAmongWhatWasDoneInIt() {
        AuditEntry opened = entry(NINE, "case-opened", witness);
        AuditEntry listed = listed(NINE.plusSeconds(1), "cases-listed", "AL-AAAA-111,AL-BBBB-222");
        AuditEntry searched = listed(NINE.plusSeconds(2), "cases-searched", "AL-AAAA-111");
        AuditEntry viewed = entry(NINE.plusSeconds(3), "case-viewed", witness);
        rows.addAll(List.of(
                opened,
                listed,
                searched,
                viewed,
                entry(NINE, "case-viewed", UUID.randomUUID()),
                listed(NINE, "cases-listed", "AL-BBBB-222")));

        assertThat(rows.find(asked(witness, null), ALL, 10)).containsExactly(viewed, searched, listed, opened);
        assertThat(rows.find(asked(witness, null, "cases-listed", "case-viewed"), ALL, 10))
                .containsExactly(viewed, listed);
        assertThat(rows.find(asked(witness, null), new Stretch(NINE.plusSeconds(1), at(viewed)), 1))
                .containsExactly(searched);
        assertThat(rows.find(asked(witness, null), new Stretch(NINE.plusSeconds(1), at(searched)), 10))
                .containsExactly(listed);
    }

    private static Position at(AuditEntry entry) {
        return new Position(entry.at(), entry.id());
    }

    private Asked asked(@Nullable UUID caseId, @Nullable UUID actorId, String... kinds) {
        return new Asked(nobody, caseId == null ? null : new About(caseId, "AL-AAAA-111"), actorId, Set.of(kinds));
    }

    private AuditEntry listed(Instant at, String kind, String cases) {
        return new AuditEntry(Ids.next(), at, kind, "done", null, sam, "GET /cases", Map.of("cases", cases));
    }

    private AuditEntry entry(Instant at, String kind, @Nullable UUID caseId) {
        return new AuditEntry(Ids.next(), at, kind, "done", caseId, sam, "GET /cases", Map.of("stage", "TRIAL"));
    }
}
