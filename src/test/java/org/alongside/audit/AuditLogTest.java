package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.audit.AuditLog.About;
import org.alongside.audit.AuditLog.Asked;
import org.alongside.audit.AuditLog.Stretch;
import org.alongside.audit.domain.AuditRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages of the log. */
class AuditLogTest {

    private static final Instant NOW = Instant.parse("2026-07-01T09:00:00Z");
    private static final Instant QUARTER_AGO = NOW.minus(Duration.ofDays(92));
    private static final UUID WITNESS = UUID.randomUUID();

    private final AuditRows rows = mock(AuditRows.class);
    private final AuditLog log = new AuditLog(rows, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void looksForWhatTellsOfACaseAQuarterOfAYearAtATimeUntilTheCaseBegan() {
        AuditEntry entry = new AuditEntry(Ids.next(), NOW, "case-viewed", "done", WITNESS, null, "GET page", Map.of());
        when(rows.find(any(), eq(new Stretch(QUARTER_AGO, null)), anyInt())).thenReturn(List.of(entry));
        when(rows.began(WITNESS, QUARTER_AGO)).thenReturn(true);

        AuditLog.Page first = log.page(asked(new About(WITNESS, "AL-AAAA-111")), null);
        AuditLog.Page last =
                log.page(asked(new About(WITNESS, "AL-AAAA-111")), first.next().orElseThrow());

        assertThat(first.entries()).containsExactly(entry);
        assertThat(first.next().orElseThrow().at()).isEqualTo(QUARTER_AGO);
        assertThat(last).isEqualTo(new AuditLog.Page(List.of(), last.next()));
        assertThat(last.next()).isEmpty();
    }

    @Test
    void readsTheWholeLogFromItsIndexHoweverOldItIs() {
        when(rows.find(any(), any(), anyInt())).thenReturn(List.of());

        assertThat(log.page(asked(null), null).next()).isEmpty();
    }

    private static Asked asked(@Nullable About about) {
        return new Asked(UUID.randomUUID(), about, null, Set.of());
    }
}
