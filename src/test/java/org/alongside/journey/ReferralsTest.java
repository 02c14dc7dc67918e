package org.alongside.journey;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.CaseRelations;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.NewCase;
import org.alongside.cases.Run;
import org.alongside.cases.SafeContacts;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.cases.Stage;
import org.alongside.engine.Processes;
import org.alongside.forms.Forms;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.TimeLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;

class ReferralsTest {

    private static final UUID SERVICE = UUID.fromString("00000000-0000-7000-8000-000000000003");
    private static final UUID ADVOCATE = UUID.fromString("00000000-0000-7000-8000-000000000004");
    private static final LocalDate BORN = LocalDate.of(2011, 5, 20);

    private final CaseCommands commands = mock(CaseCommands.class);
    private final Cases cases = mock(Cases.class);
    private final CaseRelations relations = mock(CaseRelations.class);
    private final SafeContacts contacts = mock(SafeContacts.class);
    private final CaseRecords records = mock(CaseRecords.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final Processes processes = mock(Processes.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final Actor actor = Actors.with(Role.POLICE_OIC);
    private final Referrals referrals =
            new Referrals(commands, cases, relations, contacts, records, limits, processes, CaseFile.today(), events);

    @BeforeEach
    void runCommands() {
        when(commands.open(any()))
                .thenAnswer(call -> call.<Supplier<?>>getArgument(0).get());
        when(cases.open(any())).thenReturn(opened());
    }

    @Test
    void opensACaseAndStartsItsJourney() {
        var contact = new SafeContact("text", "07700 900123", true, true, true);

        var opened = referrals.start(referral("row-1", contact), actor);

        assertThat(opened.reference()).isEqualTo("AL-TEST-123");
        verify(cases).open(new NewCase("Jessica", "Example", BORN, "01AB2345626", "row-1", SERVICE));
        verify(relations).relate(CASE, Role.ADVOCATE, SERVICE, ADVOCATE);
        Referrals.casework().stream()
                .filter(role -> role != Role.ADVOCATE)
                .forEach(role -> verify(relations).relate(CASE, role, SERVICE, null));
        verify(contacts).keep(CASE, contact);
        verify(records)
                .keep(
                        eq(Run.outside(CASE)),
                        eq(new CaseRecords.Source("referral", "refer-young-person", "1")),
                        any(),
                        eq(actor.userId()));
        verify(limits).start(CASE, "SM-LAPSE-60", BORN.plusYears(18), "referral");
        verify(processes)
                .start(
                        "young-witness-journey",
                        CASE,
                        "AL-TEST-123",
                        Map.of("stage", "investigation", "plea", "notGuilty"));
        verify(events).publishEvent(new WitnessReferred(CASE, actor.userId(), TODAY));
    }

    @Test
    void isReadAgainByTheFormItWasWrittenIn() {
        referrals.start(referral("row-1", null), actor);

        var source = ArgumentCaptor.forClass(CaseRecords.Source.class);
        verify(records).keep(eq(Run.outside(CASE)), source.capture(), any(), eq(actor.userId()));
        assertThat(new Forms().form(source.getValue().form())).isNotNull();
    }

    @Test
    void opensNothingTwice() {
        when(cases.isImported("row-1")).thenReturn(true);

        assertThatExceptionOfType(AlreadyReferred.class)
                .isThrownBy(() -> referrals.start(referral("row-1", null), actor));
        verify(cases, never()).open(any());
    }

    @Test
    void losesARaceAgainstTheSameReferral() {
        when(cases.open(any())).thenThrow(new DataIntegrityViolationException("witness_cases_by_import_key"));
        when(cases.isImported("row-1")).thenReturn(false, true);

        assertThatExceptionOfType(AlreadyReferred.class)
                .isThrownBy(() -> referrals.start(referral("row-1", null), actor));
    }

    @Test
    void opensNothingWithoutATeamForEachRole() {
        var teams = teams();
        teams.remove(Role.WITNESS_CARE_OFFICER);
        var incomplete = new Referral("Jessica", "Example", BORN, null, null, teams, Map.of(), null, Answers.NONE);

        assertThatExceptionOfType(MissingTeam.class)
                .isThrownBy(() -> referrals.start(incomplete, actor))
                .satisfies(missing -> assertThat(missing.role()).isEqualTo(Role.WITNESS_CARE_OFFICER));
        verifyNoInteractions(commands);
    }

    @Test
    void isNamedInNoLogLine() {
        assertThat(referral("row-1", null)).hasToString("Referral[row-1]");
    }

    private static Referral referral(String key, @Nullable SafeContact contact) {
        return new Referral(
                "Jessica",
                "Example",
                BORN,
                "01AB2345626",
                key,
                teams(),
                Map.of(Role.ADVOCATE, ADVOCATE),
                contact,
                Answers.NONE);
    }

    private static Map<Role, UUID> teams() {
        var teams = new HashMap<Role, UUID>();
        Referrals.casework().forEach(role -> teams.put(role, SERVICE));
        return teams;
    }

    private static CaseView opened() {
        return new CaseView(
                CASE,
                "AL-TEST-123",
                Stage.REFERRAL,
                TODAY,
                "Jessica",
                "Example",
                BORN,
                null,
                null,
                null,
                TODAY,
                null,
                SERVICE);
    }
}
