package org.alongside.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.Actors;
import org.alongside.access.CaseRights;
import org.alongside.access.FieldCipher;
import org.alongside.access.Role;
import org.alongside.access.Section;
import org.alongside.cases.CaseCommands;
import org.alongside.documents.Documents.DocumentView;
import org.alongside.documents.Documents.Held;
import org.alongside.documents.Documents.NewDocument;
import org.alongside.documents.domain.DocumentRows;
import org.alongside.documents.domain.Scanner;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A document comes back as it was added, lies encrypted, and both are said. */
@Tables
class DocumentsTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private DocumentRows rows;

    @Autowired
    private FieldCipher cipher;

    private final ApplicationEventPublisher events = mock();
    private final Scanner scanner = mock();
    private final UUID witness = UUID.randomUUID();
    private final CaseRights sam = Actors.onCase(Role.ADVOCATE);
    private Documents documents;

    @BeforeEach
    void aCase() {
        when(scanner.scan(any())).thenReturn(Scan.CLEAN);
        CaseCommands commands = mock();
        when(commands.run(any(), any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(1).get());
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
        documents = new Documents(rows, commands, cipher, scanner, clock, events);
        database.sql("""
                        insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth,
                            opened_on, stage_since, organisation_id)
                        values (:id, 0, 'AL-0000-000', 'TRIAL', 'x', 'x', 'x', :day, :day, :id)""")
                .param("id", witness)
                .param("day", LocalDate.of(2026, 3, 2))
                .update();
    }

    @Test
    void handsOutWhatWasAdded() {
        byte[] content = new byte[3 * 1024 * 1024 + 17];
        new Random(1).nextBytes(content);

        UUID id = add(new NewDocument("Letter to Jess.pdf", DocumentType.PDF, content));

        var copy = documents.handTo(witness, id, sam).orElseThrow();
        assertThat(copy.content()).isEqualTo(content);
        assertThat(copy.view().name()).isEqualTo("Letter to Jess.pdf");
        assertThat(documents.of(witness, sam)).containsExactly(copy.view());
        verify(events)
                .publishEvent(new DocumentAdded(
                        witness, id, DocumentType.PDF, Scan.CLEAN, sam.actor().userId()));
        verify(events)
                .publishEvent(new DocumentDisclosed(witness, id, sam.actor().userId()));
    }

    @Test
    void keepsNameAndContentEncrypted() {
        documents.add(
                witness,
                Section.SUPPORT,
                new NewDocument("Jess.pdf", DocumentType.PDF, "%PDF-Jess".getBytes(UTF_8)),
                sam.actor().userId(),
                "once");

        assertThat(database.sql("select name from documents")
                        .query(String.class)
                        .single())
                .doesNotContain("Jess");
        assertThat(database.sql("select content from document_parts")
                        .query(String.class)
                        .single())
                .doesNotContain("Jess");
    }

    @Test
    void whatIsSentTwiceIsAddedOnceAndAnsweredTheSame() {
        UUID by = sam.actor().userId();

        var first = documents.add(witness, Section.SUPPORT, letter(), by, "once");
        var second = documents.add(witness, Section.SUPPORT, letter(), by, "once");

        assertThat(second).isEqualTo(first);
        assertThat(documents.of(witness, sam)).hasSize(1);
        verify(events, times(1)).publishEvent(any(DocumentAdded.class));
    }

    @Test
    void handsNothingOutOfAnotherCase() {
        UUID id = add(new NewDocument("a.pdf", DocumentType.PDF, new byte[] {1}));

        assertThat(documents.handTo(UUID.randomUUID(), id, sam)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORT, ADVOCATE, true",
        "SUPPORT, POLICE_OIC, false",
        "SUPPORT, CPS_REVIEWER, false",
        "SUPPORT, FAMILY_SUPPORT_WORKER, false",
        "FAMILY, FAMILY_SUPPORT_WORKER, true",
        "FAMILY, ADVOCATE, false",
        "EVIDENCE, CPS_CASEWORKER, true",
        "EVIDENCE, ADVOCATE, false",
        "GENERAL, WITNESS_CARE_OFFICER, true"
    })
    void showsAndHandsOutADocumentOnlyToThoseWhomItIsFor(Section section, Role role, boolean theirs) {
        CaseRights reader = Actors.onCase(role);
        UUID id = documents
                .add(
                        witness,
                        section,
                        new NewDocument("a.pdf", DocumentType.PDF, new byte[] {1}),
                        sam.actor().userId(),
                        "once")
                .id();

        assertThat(documents.of(witness, reader)).hasSize(theirs ? 1 : 0);
        assertThat(documents.handTo(witness, id, reader).isPresent()).isEqualTo(theirs);
        assertThat(documents.handTo(witness, id, sam)).as("whoever added it").isPresent();
    }

    @Test
    void keepsNothingOfAVirusButThatSomebodyTriedToAddIt() {
        when(scanner.scan(any())).thenReturn(Scan.INFECTED);

        var received =
                documents.add(witness, Section.SUPPORT, letter(), sam.actor().userId(), "once");

        assertThat(received.scan()).isEqualTo(Scan.INFECTED);
        assertThat(documents.of(witness, sam)).isEmpty();
        verify(events)
                .publishEvent(
                        new DocumentRefused(witness, Refusal.VIRUS, sam.actor().userId()));
    }

    @Test
    void handsNobodyADocumentThatIsHeldUntilItWasScanned() {
        when(scanner.scan(any())).thenReturn(Scan.HELD);
        UUID id = add(letter());
        assertThat(documents.handTo(witness, id, sam)).isEmpty();
        assertThat(documents.held()).containsExactly(new Held(witness, id));

        documents.held().forEach(documents::scanAgain);
        assertThat(documents.handTo(witness, id, sam)).isEmpty();

        when(scanner.scan(letter().content())).thenReturn(Scan.CLEAN);
        documents.held().forEach(documents::scanAgain);
        assertThat(documents.held()).isEmpty();
        assertThat(documents.handTo(witness, id, sam)).isPresent();
        verify(events).publishEvent(new DocumentScanned(witness, id, Scan.CLEAN));
    }

    @Test
    void keepsADocumentShutForGoodInWhichAVirusIsFoundLater() {
        when(scanner.scan(any())).thenReturn(Scan.HELD);
        UUID id = add(letter());
        List<Held> seenByTwo = documents.held();
        when(scanner.scan(any())).thenReturn(Scan.INFECTED);

        seenByTwo.forEach(documents::scanAgain);
        seenByTwo.forEach(documents::scanAgain);

        assertThat(documents.handTo(witness, id, sam)).isEmpty();
        assertThat(documents.of(witness, sam)).extracting(DocumentView::scan).containsExactly(Scan.INFECTED);
        verify(events, times(1)).publishEvent(new DocumentScanned(witness, id, Scan.INFECTED));
    }

    private UUID add(NewDocument document) {
        return documents
                .add(
                        witness,
                        Section.SUPPORT,
                        document,
                        sam.actor().userId(),
                        UUID.randomUUID().toString())
                .id();
    }

    private static NewDocument letter() {
        return new NewDocument("letter.pdf", DocumentType.PDF, new byte[] {1, 2, 3});
    }
}
