package org.alongside.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.alongside.access.CurrentActor;
import org.alongside.audit.AuditEntry;
import org.alongside.cases.CaseEvent;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.transaction.PlatformTransactionManager;

/** What a command does is written with one statement; where no command runs, at once. */
class AuditListenerTest {

    private static final UUID CASE = UUID.randomUUID();

    private final AuditRows rows = mock(AuditRows.class);
    private final AuditListener log = new AuditListener(
            rows,
            new CurrentActor(),
            Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC),
            mock(PlatformTransactionManager.class));

    @Test
    void writesWhatACommandDidAtItsEndAndInOrder() {
        log.during(() -> {
            log.hear(new First(CASE));
            return log.during(() -> {
                log.hear(new Second(CASE));
                verify(rows, never()).addAll(any());
                return CASE;
            });
        });

        ArgumentCaptor<List<AuditEntry>> written = ArgumentCaptor.captor();
        verify(rows).addAll(written.capture());
        assertThat(written.getValue()).extracting(AuditEntry::kind).containsExactly("first", "second");
        verify(rows, never()).add(any());
    }

    @Test
    void writesNothingOfACommandThatFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> log.during(() -> {
                    log.hear(new First(CASE));
                    throw new IllegalStateException("refused");
                }));
        verify(rows, never()).addAll(any());

        log.hear(new Second(CASE));
        verify(rows).add(any());
    }

    private record First(UUID caseId) implements CaseEvent {}

    private record Second(UUID caseId) implements CaseEvent {}
}
