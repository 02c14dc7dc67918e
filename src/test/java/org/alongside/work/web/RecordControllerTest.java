package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actors;
import org.alongside.access.CaseRights;
import org.alongside.access.CurrentActor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.CaseRecords.Source;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.forms.Forms;
import org.alongside.testing.CaseFile;
import org.alongside.work.AnswerReaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.ui.ConcurrentModel;

class RecordControllerTest {

    private final CaseRecords records = mock();
    private final AnswerReaders readers = mock();
    private final StepNames names = mock();
    private final People people = mock();
    private final Cases cases = mock();
    private final AccessPolicy policy = mock();
    private final CurrentActor current = mock();
    private final RecordController controller =
            new RecordController(records, readers, new Forms(), names, people, cases, policy, current);

    @ParameterizedTest
    @CsvSource({"CPS_CASEWORKER, true", "CPS_REVIEWER, true", "POLICE_OIC, false", "MANAGER, false"})
    void showsADraftWithoutWhatIsWithheldToAllButTheProsecution(Role role, boolean all) {
        CaseView witness = CaseFile.witness("Robin", "Example");
        RecordView draft = new RecordView(
                UUID.randomUUID(),
                CaseFile.RUN,
                new Source("draftApplication", "draft-application", "1"),
                new Answers(Map.of(
                        "court", "Northmoor Crown Court",
                        "informationWithheld", true,
                        "withheldReason", "He asks for her address",
                        "withheldInformation", "She lives at the harbour")),
                UUID.randomUUID(),
                Instant.EPOCH);
        CaseRights reader = role == Role.MANAGER ? Actors.overseeing(Role.CPS_REVIEWER) : Actors.onCase(role);
        when(current.require()).thenReturn(reader.actor());
        when(policy.requireOpen(reader.actor(), witness.id())).thenReturn(reader);
        when(cases.byReference("AL-TEST-123")).thenReturn(Optional.of(witness));
        when(records.find(witness.id(), draft.id())).thenReturn(Optional.of(draft));
        when(readers.mayRead(any(), any())).thenReturn(true);
        when(names.of(any())).thenReturn("Draft the application");
        when(people.nameOf(any())).thenReturn("Priya Shah");
        var model = new ConcurrentModel();
        controller.show("AL-TEST-123", draft.id(), model);

        String shown = String.valueOf(model.getAttribute("parts"));
        assertThat(shown).contains("Northmoor Crown Court");
        assertThat(shown.contains("harbour") && shown.contains("He asks")).isEqualTo(all);
        assertThat(shown.contains("harbour") || shown.contains("He asks") || shown.contains("withheld"))
                .isEqualTo(all);
    }
}
