package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.testing.Tables;
import org.alongside.work.CaseAllocated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who carries open cases, whom a young person has had, and with whom nobody has spoken. */
@Tables
class PeopleRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @Autowired
    private JdbcClient database;

    @Autowired
    private People people;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PeopleRows rows;

    private CountedCases cases;
    private UUID harbour;
    private Actor manager;

    @BeforeEach
    void anOrganisation() {
        cases = new CountedCases(database);
        harbour = people.addOrganisation("Harbour", OrganisationKind.SERVICE);
        entities.flush();
        manager = Actors.in(harbour, Role.MANAGER);
    }

    @Test
    void aYoungPersonHasHadEverybodyTheCaseWasAllocatedToAndEachOnce() {
        UUID witness = witness();
        var facts = new AdvocateFacts(database);
        UUID sam = UUID.randomUUID();
        facts.hear(new CaseAllocated(witness, Role.ADVOCATE, sam, sam));
        facts.hear(new CaseAllocated(witness, Role.ADVOCATE, UUID.randomUUID(), sam));
        facts.hear(new CaseAllocated(witness, Role.ADVOCATE, sam, sam));
        facts.hear(new CaseAllocated(witness, Role.POLICE_OIC, UUID.randomUUID(), sam));

        assertThat(rows.continuity(CasesAsked.all(manager))).containsExactly(new PeopleRows.Had(2, 1));
    }

    @Test
    void casesThatNobodyHasAreCountedAsWell() {
        witness();
        witness();

        assertThat(rows.caseload(CasesAsked.all(manager)))
                .containsOnlyKeys((UUID) null)
                .containsValue(2L);
    }

    @Test
    void aCaseIsSilentOnceItsCheckInIsOverdue() {
        checkInDue(witness(), TODAY.minusDays(1));
        checkInDue(witness(), TODAY);

        assertThat(rows.silent(CasesAsked.all(manager), TODAY))
                .extracting(PeopleRows.Silent::dueOn)
                .containsExactly(TODAY.minusDays(1));
        assertThat(rows.silent(CasesAsked.all(Actors.in(UUID.randomUUID(), Role.MANAGER)), TODAY))
                .isEmpty();
    }

    @Test
    void aHearingTellsWhatIsDirectedAndWhatOfItIsArranged() {
        UUID witness = witness();
        measure(witness, "SCREENS", "ARRANGED");
        measure(witness, "LIVE_LINK", "GRANTED");
        measure(witness, "INTERMEDIARY", "WISHED");
        hearing(witness, TODAY.plusDays(28));
        hearing(witness, TODAY.plusDays(29));

        assertThat(rows.hearings(CasesAsked.all(manager), TODAY))
                .extracting(PeopleRows.ToCome::directed, PeopleRows.ToCome::arranged)
                .containsExactly(tuple(2L, 1L));
    }

    private UUID witness() {
        UUID witness = cases.witness("TRIAL", TODAY);
        cases.relate(witness, Role.ADVOCATE, harbour, null);
        return witness;
    }

    private void checkInDue(UUID witness, LocalDate day) {
        database.sql("insert into support_calendars (id, version, case_id, check_in_due_on) values (?, 0, ?, ?)")
                .params(UUID.randomUUID(), witness, day)
                .update();
    }

    private void measure(UUID witness, String measure, String status) {
        database.sql("insert into witness_measures (id, version, case_id, measure, status) values (?, 0, ?, ?, ?)")
                .params(UUID.randomUUID(), witness, measure, status)
                .update();
    }

    private void hearing(UUID witness, LocalDate on) {
        database.sql(
                        "insert into hearings (id, version, case_id, kind, status, sits_on, moves) values (?, 0, ?, 'TRIAL', 'OPEN', ?, 0)")
                .params(UUID.randomUUID(), witness, on)
                .update();
    }
}
