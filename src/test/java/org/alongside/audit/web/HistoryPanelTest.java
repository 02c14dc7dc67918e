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
import java.util.stream.Stream;
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

    @Test
    void howManyLinesThereAreDoesNotTellHowManyWereLeftOut() {
        when(tasks.of(any())).thenReturn(Optional.empty());
        when(log.history(any(), anyInt()))
                .thenReturn(Stream.concat(
                                Stream.of(entry("limit-changed", Map.of("rule", "R", "startedBy", "obtainMeasure"))),
                                Stream.generate(() -> entry("form-recorded", Map.of("task", "draftApplication")))
                                        .limit(100))
                        .toList());

        assertThat(told(Role.ADVOCATE)).hasSize(100).containsOnly("“Draft application” was done");
        assertThat(model(Role.ADVOCATE)).containsEntry("more", false);
        assertThat(model(Role.POLICE_OIC)).containsEntry("more", true);
    }

    private Map<String, Object> model(Role role) {
        return panel.model(CaseFile.witness("Ash", "Example"), Actors.onCase(role));
    }

    private List<String> told(Role role) {
        var model = model(role);
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
