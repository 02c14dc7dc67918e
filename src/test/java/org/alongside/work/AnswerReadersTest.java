package org.alongside.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.CaseRights;
import org.alongside.access.Role;
import org.alongside.access.Section;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Run;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerReadersTest {

    private static final UUID CASE = new UUID(0, 1);

    private final AnswerReaders readers = new AnswerReaders();

    @ParameterizedTest
    @CsvSource({
        "SUPPORT, ADVOCATE, true",
        "SUPPORT, FAMILY_SUPPORT_WORKER, false",
        "SUPPORT, POLICE_OIC, false",
        "SUPPORT, CPS_REVIEWER, false",
        "FAMILY, ADVOCATE, false",
        "FAMILY, FAMILY_SUPPORT_WORKER, true",
        "EVIDENCE, CPS_CASEWORKER, true",
        "EVIDENCE, ADVOCATE, false",
        "EVIDENCE, WITNESS_CARE_OFFICER, false",
        "ARRANGEMENTS, CPS_REVIEWER, true",
        "ARRANGEMENTS, ADVOCATE, false",
        "SUPPORT, MANAGER, false"
    })
    void whatOneSideWroteIsForThatSide(Section section, Role reader, boolean reads) {
        assertThat(readers.mayRead(Actors.onCase(reader), writtenIn(section))).isEqualTo(reads);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatIsWithheldFromAnotherPartyIsForTheProsecutionAlone(Role role) {
        boolean prosecution = role == Role.CPS_CASEWORKER || role == Role.CPS_REVIEWER;

        assertThat(AnswerReaders.WITHHELD).hasSize(3);
        assertThat(AnswerReaders.hiddenFrom(Actors.onCase(role)).containsAll(AnswerReaders.WITHHELD))
                .isNotEqualTo(prosecution);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whereSomebodyIsReachedIsForThoseWhoGetInTouch(Role role) {
        CaseRights reader = Actors.onCase(role);

        assertThat(AnswerReaders.hiddenFrom(reader).contains("recipientAddress"))
                .isNotEqualTo(reader.sees(Section.CONTACT));
    }

    @Test
    void everybodyReadsTheirOwnWhileTheCaseIsTheirs() {
        Actor writer = Actors.with(Role.MANAGER);
        RecordView kept = writtenIn(Section.SUPPORT, writer.userId());

        assertThat(readers.mayRead(Actors.onCase(writer), kept)).isTrue();
        assertThat(readers.mayRead(new CaseRights(writer, Set.of(), Set.of()), kept))
                .isFalse();
    }

    @Test
    void aManagerReadsWhatTheirPeopleOnTheCaseMayRead() {
        assertThat(readers.mayRead(Actors.overseeing(Role.ADVOCATE), writtenIn(Section.SUPPORT)))
                .isTrue();
        assertThat(readers.mayRead(Actors.overseeing(Role.POLICE_OIC), writtenIn(Section.SUPPORT)))
                .isFalse();
    }

    @Test
    void whatBelongsNowhereIsForNobody() {
        assertThat(readers.readable(Actors.onCase(Role.ADVOCATE), List.of(written("raise-concern", null, CASE))))
                .isEmpty();
        assertThat(readers.readable(
                        Actors.onCase(Role.ADVOCATE), List.of(written("not-a-form", Section.SUPPORT, CASE))))
                .isEmpty();
    }

    @Test
    void aFormThatHasASectionOfItsOwnStaysThereWhoeverWroteIt() {
        RecordView kept = written("decide-charge", Section.SUPPORT, CASE);

        assertThat(readers.mayRead(Actors.onCase(Role.CPS_REVIEWER), kept)).isTrue();
        assertThat(readers.mayRead(Actors.onCase(Role.ADVOCATE), kept)).isFalse();
    }

    private RecordView writtenIn(Section section) {
        return writtenIn(section, UUID.randomUUID());
    }

    private RecordView writtenIn(Section section, UUID writer) {
        return written("raise-concern", section, writer);
    }

    private static RecordView written(String form, @Nullable Section section, UUID writer) {
        return new RecordView(
                UUID.randomUUID(),
                Run.outside(CASE),
                new CaseRecords.Source(form, form, "v1"),
                Answers.NONE,
                writer,
                Instant.EPOCH,
                section);
    }
}
