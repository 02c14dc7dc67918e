package org.alongside.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.access.OrganisationKind;
import org.alongside.access.domain.Organisation;
import org.alongside.audit.AuditEntry;
import org.alongside.audit.AuditEntry.Who;
import org.alongside.audit.Look;
import org.alongside.testing.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks are read in their order, each with whether the case is the reader's. */
@Tables
class LookRowsTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    private JdbcTemplate statements;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager entities;

    private AuditRows log;
    private LookRows rows;
    private UUID harbour;
    private final UUID nobodysCase = UUID.randomUUID();
    private final UUID othersCase = UUID.randomUUID();
    private final List<Look> heard = new ArrayList<>();

    @BeforeEach
    void aTeam() {
        log = new AuditRows(statements, new ObjectMapper());
        rows = new LookRows(database);
        var team = new Organisation("Harbour", OrganisationKind.SERVICE);
        entities.persist(team);
        entities.flush();
        harbour = team.id();
        relation(nobodysCase, harbour);
    }

    @Test
    void knowsACaseOfTheirTeamThatNobodyHasAndOneThatIsNotTheirs() {
        Who sam = new Who(UUID.randomUUID(), "advocate", harbour);
        Who boss = new Who(UUID.randomUUID(), "manager", harbour);
        look(othersCase, sam, NINE.plusSeconds(1), "case-viewed");
        look(nobodysCase, sam, NINE, "case-viewed");
        look(othersCase, boss, NINE.plusSeconds(2), "case-viewed");
        look(othersCase, sam, NINE.plusSeconds(3), "note-written");
        look(othersCase, sam, NINE.minusSeconds(1), "case-viewed");

        rows.each(NINE, NINE.plusSeconds(60), heard::add);

        assertThat(heard)
                .containsExactly(
                        new Look(sam.userId(), nobodysCase, NINE, true),
                        new Look(sam.userId(), othersCase, NINE.plusSeconds(1), false),
                        new Look(boss.userId(), othersCase, NINE.plusSeconds(2), true));
    }

    @Test
    void readsAStretchOfAnIndexAndNotTheLog() {
        Who sam = new Who(UUID.randomUUID(), "advocate", harbour);
        List<AuditEntry> entries = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            entries.add(entry(
                    othersCase, sam, NINE.minus(Duration.ofHours(i)), i % 2 == 0 ? "case-viewed" : "note-written"));
        }
        log.addAll(entries);

        String plan = database.sql("explain " + LookRows.LOOKS)
                .param("kind", "case-viewed")
                .param("since", LookRows.stored(NINE.minus(Duration.ofDays(7))))
                .param("until", LookRows.stored(NINE))
                .query()
                .listOfRows()
                .toString()
                .toLowerCase(Locale.ROOT);

        assertThat(plan).contains("audit_entries_read").doesNotContain("tablescan", "filesort", "type=all");
    }

    private void look(UUID caseId, Who who, Instant at, String kind) {
        log.add(entry(caseId, who, at, kind));
    }

    private static AuditEntry entry(UUID caseId, @Nullable Who who, Instant at, String kind) {
        return new AuditEntry(Ids.next(), at, kind, "done", caseId, who, "GET /cases/{reference}", Map.of());
    }

    private void relation(UUID caseId, UUID organisation) {
        database.sql("""
                        insert into case_relations (id, version, case_id, role, organisation_id, user_id)
                        values (:id, 0, :caseId, 'ADVOCATE', :organisation, null)""")
                .param("id", UUID.randomUUID())
                .param("caseId", caseId)
                .param("organisation", organisation)
                .update();
    }
}
