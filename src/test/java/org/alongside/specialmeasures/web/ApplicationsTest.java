package org.alongside.specialmeasures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Run;
import org.junit.jupiter.api.Test;

class ApplicationsTest {

    private final UUID caseId = UUID.randomUUID();
    private final CaseRecords records = mock(CaseRecords.class);
    private final Applications applications = new Applications(records);

    @Test
    void whatFollowedADraftBelongsToTheDraftThatStoodThen() {
        kept(
                record("serveApplication", Map.of()),
                record("approveApplication", Map.of("approval", "approved")),
                record("draftApplication", Map.of("court", "second")),
                record("approveApplication", Map.of("approval", "returned")),
                record("draftApplication", Map.of("court", "first")));

        assertThat(applications.of(caseId)).extracting(Application::state).containsExactly("Served", "Returned");
    }

    @Test
    void aRefusalThatWasLiftedIsAnApproval() {
        kept(
                record("reconsiderRefusal", Map.of("reconsideration", "approved")),
                record("approveApplication", Map.of("approval", "refused")),
                record("draftApplication", Map.of()));

        assertThat(applications.of(caseId)).singleElement().matches(Application::isApproved);
    }

    @Test
    void aDraftNobodyDecidedOnWaits() {
        kept(record("draftApplication", Map.of("informationWithheld", true)));

        assertThat(applications.of(caseId))
                .singleElement()
                .matches(Application::hasWithheldPart)
                .extracting(Application::state)
                .isEqualTo("Waiting for approval");
    }

    private void kept(RecordView... newestFirst) {
        when(records.of(caseId)).thenReturn(List.of(newestFirst));
    }

    private static RecordView record(String task, Map<String, Object> answers) {
        return new RecordView(
                UUID.randomUUID(),
                Run.outside(new UUID(0, 1)),
                new CaseRecords.Source(task, task, "v1"),
                new Answers(new HashMap<>(answers)),
                UUID.randomUUID(),
                Instant.EPOCH);
    }
}
