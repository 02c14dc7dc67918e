package org.alongside.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.Ids;
import org.alongside.access.crypto.TinkFieldCipher;
import org.alongside.audit.AuditEntry;
import org.alongside.audit.Seal;
import org.alongside.audit.Verdict;
import org.alongside.audit.Verdict.Broken;
import org.alongside.audit.Verdict.Fault;
import org.alongside.audit.Verdict.Intact;
import org.alongside.testing.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Whoever changes the log behind the application's back is found out, with the entry that it was. */
@Tables
class AuditSealingTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    private JdbcTemplate statements;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private final FieldCipher cipher = TinkFieldCipher.inMemory();
    private final UUID witness = UUID.randomUUID();
    private final List<UUID> written = new ArrayList<>();
    private AuditRows log;
    private SealRows rows;

    @BeforeEach
    void aSealedLog() {
        log = new AuditRows(statements, new ObjectMapper());
        rows = new SealRows(database);
        write(witness, "case-opened");
        write(null, "user-signed-in");
        write(witness, "stage-entered");
        seal(NINE);
        write(witness, "note-written");
        write(witness, "case-viewed");
        seal(NINE.plusSeconds(60));
    }

    @Test
    void findsNothingInALogThatNobodyTouched() {
        assertThat(verify()).isInstanceOfSatisfying(Intact.class, intact -> {
            assertThat(intact.entries()).isEqualTo(5);
            assertThat(intact.last()).map(Seal::number).contains(2L);
        });
    }

    @Test
    void numbersTheEntriesOfACaseFromOneOn() {
        assertThat(database.sql("select case_number from audit_positions where case_id = :witness order by place")
                        .param("witness", witness)
                        .query(Long.class)
                        .list())
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void sealsAnEntryWhoseTransactionEndedLateAtALaterPlace() {
        UUID late = write(witness, "note-written");
        change("update audit_seals set last_arrival = ? where number = 2", 100);
        seal(NINE.plusSeconds(120));

        assertThat(database.sql("select place from audit_positions where entry_id = :id")
                        .param("id", late)
                        .query(Long.class)
                        .single())
                .isEqualTo(6);
        assertThat(verify()).isInstanceOf(Intact.class);
    }

    @Test
    void findsTheFirstEntryThatWasChanged() {
        change("update audit_entries set facts = '{}' where id = ?", written.get(4));
        change("update audit_entries set actor_id = null where id = ?", written.get(2));

        assertThat(verify()).isEqualTo(new Broken(Fault.CHANGED, 3, written.get(2)));
    }

    @Test
    void findsAnEntryThatIsGone() {
        change("delete from audit_entries where id = ?", written.get(1));

        assertThat(verify()).isEqualTo(new Broken(Fault.MISSING, 2, written.get(1)));
    }

    @Test
    void findsAPlaceThatIsGoneWithItsEntry() {
        change("delete from audit_positions where entry_id = ?", written.get(3));
        change("delete from audit_entries where id = ?", written.get(3));

        assertThat(verify()).isEqualTo(new Broken(Fault.PLACE_MISSING, 4, null));
    }

    @Test
    void findsEntriesThatChangedPlaces() {
        change("update audit_positions set entry_id = ? where place = 1", UUID.randomUUID());
        change("update audit_positions set entry_id = ? where place = 3", written.get(0));
        change("update audit_positions set entry_id = ? where place = 1", written.get(2));

        assertThat(verify()).isEqualTo(new Broken(Fault.CHANGED, 1, written.get(2)));
    }

    @Test
    void findsAChainThatWasWrittenAnewWithoutTheKeys() {
        change("update audit_entries set facts = '{}' where id = ?", written.get(4));
        SealedPlace last = rows.places(4, 1).get(0);
        String before = rows.places(3, 1).get(0).digest();
        String forged = entry(last).digest(before, 5, last.caseNumber());
        change("update audit_positions set digest = ? where place = 5", forged);

        assertThat(verify()).isEqualTo(new Broken(Fault.SEAL, 5, null));

        change("update audit_seals set digest = ? where number = 2", forged);
        change("update audit_seals set head = ? where number = 2", "2:" + forged);

        assertThat(verify()).isEqualTo(new Broken(Fault.SEAL, 5, null));
    }

    @Test
    void findsALogThatWasCutOffWhereSomebodyNotedItsHead() {
        String noted = rows.last().orElseThrow().note();
        change("delete from audit_seals where number = ?", 2);
        change("delete from audit_positions where place > ?", 3);
        change("delete from audit_entries where id = ?", written.get(3));
        change("delete from audit_entries where id = ?", written.get(4));

        assertThat(verify()).isInstanceOf(Intact.class);
        assertThat(check(NINE.plusSeconds(60)).verify(Optional.of(noted))).isEqualTo(new Broken(Fault.NOTED, 0, null));
    }

    @Test
    void findsAnEntryThatWasSlippedInAmongOldOnes() {
        seal(NINE.plus(Duration.ofHours(2)));
        write(witness, "note-written");
        seal(NINE.plus(Duration.ofHours(4)));
        UUID slipped = write(witness, "note-written");
        change("update audit_entries set arrival = 0 where id = ?", slipped);
        seal(NINE.plus(Duration.ofHours(6)));

        assertThat(check(NINE.plus(Duration.ofHours(7))).verify(Optional.empty()))
                .isInstanceOfSatisfying(Broken.class, broken -> {
                    assertThat(broken.fault()).isEqualTo(Fault.SLIPPED_IN);
                    assertThat(broken.entryId()).isEqualTo(slipped);
                });
    }

    private static StoredEntry entry(SealedPlace place) {
        return Objects.requireNonNull(place.entry());
    }

    private Verdict verify() {
        return check(NINE.plusSeconds(60)).verify(Optional.empty());
    }

    private SealCheck check(Instant now) {
        return new SealCheck(rows, cipher, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void seal(Instant now) {
        new AuditSealing(rows, cipher, Clock.fixed(now, ZoneOffset.UTC), transactions).sealAll();
    }

    private UUID write(@Nullable UUID caseId, String kind) {
        UUID id = Ids.next();
        var who = new AuditEntry.Who(UUID.randomUUID(), "advocate", UUID.randomUUID());
        log.add(new AuditEntry(id, NINE, kind, "done", caseId, who, "engine", Map.of("stage", "trial")));
        written.add(id);
        return id;
    }

    private void change(String sql, Object parameter) {
        database.sql(sql).param(parameter).update();
    }
}
