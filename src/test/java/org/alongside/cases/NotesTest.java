package org.alongside.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.CaseRights;
import org.alongside.access.Role;
import org.alongside.access.Section;
import org.alongside.cases.domain.Note;
import org.alongside.cases.domain.NoteRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesTest {

    private static final UUID CASE = UUID.randomUUID();

    private final NoteRows rows = mock(NoteRows.class);
    private final Notes notes = new Notes(rows, Clock.systemUTC(), event -> {});
    private final CaseRights writer = Actors.onCase(Role.POLICE_OIC);

    @ParameterizedTest
    @CsvSource({
        "SUPPORT, ADVOCATE, true",
        "SUPPORT, CPS_CASEWORKER, false",
        "SUPPORT, FAMILY_SUPPORT_WORKER, false",
        "FAMILY, FAMILY_SUPPORT_WORKER, true",
        "FAMILY, ADVOCATE, false",
        "EVIDENCE, CPS_REVIEWER, true",
        "EVIDENCE, ADVOCATE, false",
        "GENERAL, FAMILY_SUPPORT_WORKER, true"
    })
    void aNoteIsReadByThoseWhomItIsFor(Section section, Role role, boolean read) {
        keptIn(section);

        assertThat(notes.of(CASE, Actors.onCase(role))).hasSize(read ? 1 : 0);
        assertThat(notes.of(CASE, writer)).as("whoever wrote it").hasSize(1);
    }

    @Test
    void aNoteOfWhichNobodyKnowsWhomItIsForIsReadByNobody() {
        keptIn(null);

        assertThat(notes.of(CASE, Actors.onCase(Role.ADVOCATE))).isEmpty();
    }

    private void keptIn(@Nullable Section section) {
        UUID by = writer.actor().userId();
        var note =
                new Note(UUID.randomUUID(), CASE, section, new Note.Written("Seen on Monday", by, Instant.EPOCH), null);
        when(rows.findByCaseIdOrderByWrittenAtDescIdDesc(CASE)).thenReturn(List.of(note));
    }
}
