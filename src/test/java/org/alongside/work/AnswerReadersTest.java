package org.alongside.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.UserView;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerReadersTest {

    private final People people = mock(People.class);
    private final AnswerReaders readers = new AnswerReaders(people);

    @ParameterizedTest
    @CsvSource({
        "ADVOCATE, ADVOCATE, true",
        "ADVOCATE, FAMILY_SUPPORT_WORKER, false",
        "ADVOCATE, POLICE_OIC, false",
        "ADVOCATE, CPS_REVIEWER, false",
        "FAMILY_SUPPORT_WORKER, ADVOCATE, false",
        "FAMILY_SUPPORT_WORKER, FAMILY_SUPPORT_WORKER, true",
        "POLICE_OIC, CPS_CASEWORKER, true",
        "POLICE_OIC, ADVOCATE, false",
        "POLICE_OIC, WITNESS_CARE_OFFICER, false",
        "CPS_REVIEWER, POLICE_OIC, true",
        "CPS_CASEWORKER, WITNESS_CARE_OFFICER, false",
        "WITNESS_CARE_OFFICER, CPS_REVIEWER, true",
        "WITNESS_CARE_OFFICER, ADVOCATE, false",
        "ADVOCATE, MANAGER, false"
    })
    void whatOneSideWroteIsForThatSide(Role writer, Role reader, boolean reads) {
        assertThat(readers.mayRead(Actors.with(reader), writtenBy(Actors.with(writer))))
                .isEqualTo(reads);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatIsWithheldFromAnotherPartyIsForTheProsecutionAlone(Role role) {
        boolean prosecution = role == Role.CPS_CASEWORKER || role == Role.CPS_REVIEWER;

        assertThat(AnswerReaders.hiddenFrom(Actors.with(role)))
                .isEqualTo(prosecution ? List.of() : AnswerReaders.WITHHELD);
    }

    @Test
    void everybodyReadsTheirOwn() {
        Actor writer = Actors.with(Role.MANAGER);

        assertThat(readers.mayRead(writer, writtenBy(writer))).isTrue();
    }

    @Test
    void aManagerReadsWhatHerOwnOrganisationWrote() {
        UUID organisation = UUID.randomUUID();

        assertThat(readers.mayRead(
                        Actors.in(organisation, Role.MANAGER), writtenBy(Actors.in(organisation, Role.ADVOCATE))))
                .isTrue();
    }

    @Test
    void whatALeaverWroteStaysReadableForTheirSide() {
        var kept = writtenBy(Actors.with(Role.ADVOCATE), false);

        assertThat(readers.readable(Actors.with(Role.ADVOCATE), List.of(kept))).containsExactly(kept);
        assertThat(readers.readable(Actors.with(Role.POLICE_OIC), List.of(kept)))
                .isEmpty();
    }

    @Test
    void whatAnUnknownWriterWroteIsForNobody() {
        var kept = writtenBy(Actors.with(Role.ADVOCATE));
        when(people.user(kept.by())).thenReturn(Optional.empty());

        assertThat(readers.mayRead(Actors.with(Role.ADVOCATE), kept)).isFalse();
    }

    private RecordView writtenBy(Actor writer) {
        return writtenBy(writer, true);
    }

    private RecordView writtenBy(Actor writer, boolean stillHere) {
        var view = new UserView(
                writer.userId(), "sam", "Sam Example", null, writer.organisationId(), writer.roles(), stillHere);
        when(people.user(writer.userId())).thenReturn(Optional.of(view));
        return new RecordView(
                UUID.randomUUID(),
                Run.outside(new UUID(0, 1)),
                new CaseRecords.Source("checkIn", "check-in", "v1"),
                Answers.NONE,
                writer.userId(),
                Instant.EPOCH);
    }
}
