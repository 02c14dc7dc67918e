package org.alongside.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.audit.AuditEntry;
import org.alongside.audit.AuditLog;
import org.alongside.engine.TaskNames;
import org.alongside.testing.CaseFile;
import org.junit.jupiter.api.Test;

class HistoryPanelTest {

    private final AuditLog log = mock(AuditLog.class);
    private final TaskNames tasks = mock(TaskNames.class);
    private final HistoryPanel panel = new HistoryPanel(log, mock(People.class), tasks);

    /** The history is for everybody on the case; that the police seek a measure is not. */
    @Test
    void whatWasDoneTowardsAMeasureAgainstTheOffendingIsToldToThoseWhoMayKnowOfIt() {
        when(tasks.of(any())).thenReturn(Optional.empty());
        when(log.history(any(), anyInt()))
                .thenReturn(List.of(
                        entry("form-recorded", Map.of("task", "obtainMeasure")),
                        entry("disruption-measure-changed", Map.of("standing", "inForce")),
                        entry("form-recorded", Map.of("task", "draftApplication"))));

        assertThat(told(Role.POLICE_OIC)).hasSize(3);
        assertThat(told(Role.ADVOCATE)).containsExactly("“Draft application” was done");
    }

    private List<String> told(Role role) {
        var model = panel.model(CaseFile.witness("Ash", "Example"), Actors.onCase(role));
        return ((List<?>) Objects.requireNonNull(model.get("lines")))
                .stream().map(it -> ((HistoryPanel.Line) it).what()).toList();
    }

    private static AuditEntry entry(String kind, Map<String, String> facts) {
        return new AuditEntry(
                UUID.randomUUID(),
                Instant.parse("2026-11-27T10:00:00Z"),
                kind,
                "done",
                UUID.randomUUID(),
                null,
                "engine",
                facts);
    }
}
