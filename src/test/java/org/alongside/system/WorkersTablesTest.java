package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.NewUser;
import org.alongside.access.NotFound;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.access.domain.CaseRelation;
import org.alongside.engine.TaskOpened;
import org.alongside.testing.Samples;
import org.alongside.testing.Tables;
import org.alongside.work.Away;
import org.alongside.work.Leave;
import org.alongside.work.domain.Due;
import org.alongside.work.domain.KeptSheets;
import org.alongside.work.domain.LoadRows;
import org.alongside.work.domain.WorkItem;
import org.alongside.work.domain.WorkItems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept about those who do the work, and what they send. */
@Tables
class WorkersTablesTest {

    /** As the clock of the slice has it. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private EntityManager entities;

    @Autowired
    private People people;

    @Autowired
    private KeptSheets sheets;

    @Autowired
    private Leave leave;

    @Autowired
    private LoadRows load;

    @Autowired
    private WorkItems items;

    private UUID harbour;
    private UUID sam;

    @BeforeEach
    void somebodyWorksHere() {
        harbour = people.addOrganisation("Harbour", OrganisationKind.SERVICE);
        sam = user("sam");
    }

    @Test
    void aListThatCameBackIsItsSendersAloneAndSaysWhatBecameOfIt() {
        UUID id = sheets.keep(Samples.SECRET.repeat(20_000), sam);

        assertThat(sheets.find(id, sam)).contains(new KeptSheets.Kept(Samples.SECRET.repeat(20_000), null));
        assertThat(sheets.find(id, UUID.randomUUID())).isEmpty();
        sheets.taken(id, "2 tasks were changed");
        assertThat(sheets.find(id, sam).map(KeptSheets.Kept::report)).contains("2 tasks were changed");
    }

    @Test
    void aListThatNobodyCameBackToGoesByItself() {
        UUID waiting = sheets.keep(Samples.SECRET, sam);

        sheets.dropExpired();

        assertThat(sheets.find(waiting, sam)).isPresent();
        entities.createNativeQuery("update kept_sheets set expires_at = timestamp '2026-01-01 00:00:00'")
                .executeUpdate();
        sheets.dropExpired();
        assertThat(entities.createNativeQuery("select 1 from kept_sheets").getResultList())
                .isEmpty();
    }

    @Test
    void daysOfLeaveThatTouchOrOverlapAreJoined() {
        leave.enter(sam, TODAY.plusDays(10), TODAY.plusDays(12), sam);
        leave.enter(sam, TODAY.plusDays(20), TODAY.plusDays(22), sam);
        leave.enter(user("ama"), TODAY.plusDays(13), TODAY.plusDays(13), sam);

        leave.enter(sam, TODAY.plusDays(13), TODAY.plusDays(20), sam);
        leave.enter(sam, TODAY.plusDays(11), TODAY.plusDays(11), sam);
        leave.enter(sam, TODAY.plusDays(24), TODAY.plusDays(24), sam);

        assertThat(leave.of(sam))
                .extracting(Away::from, Away::to)
                .containsExactly(
                        tuple(TODAY.plusDays(10), TODAY.plusDays(22)), tuple(TODAY.plusDays(24), TODAY.plusDays(24)));
        assertThatThrownBy(() -> leave.enter(sam, TODAY.plusDays(2), TODAY.plusDays(1), sam))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhenEachIsAwayFromNowOnTheSoonestFirstAndForgetsWhatIsOver() {
        UUID ama = user("ama");
        UUID eve = user("eve");
        Away over = leave.enter(sam, TODAY.minusDays(9), TODAY.minusDays(1), sam);
        Away now = leave.enter(ama, TODAY.minusDays(3), TODAY, ama);
        Away later = leave.enter(ama, TODAY.plusDays(99), TODAY.plusDays(99), ama);
        Away soon = leave.enter(eve, TODAY.plusDays(15), TODAY.plusDays(16), eve);

        assertThat(leave.ahead(List.of(sam, ama, eve))).isEqualTo(Map.of(ama, List.of(now, later), eve, List.of(soon)));
        assertThat(now.isOn(TODAY)).isTrue();
        assertThat(now.isOn(TODAY.plusDays(1))).isFalse();
        assertThat(leave.of(sam)).doesNotContain(over).isEmpty();
        assertThat(leave.ahead(List.of())).isEmpty();
    }

    @Test
    void takesBackOnesOwnLeaveAndNobodyElses() {
        Away away = leave.enter(sam, TODAY, TODAY.plusDays(1), sam);
        UUID ama = user("ama");

        assertThatThrownBy(() -> leave.takeBack(ama, away.id(), ama)).isInstanceOf(NotFound.class);
        assertThat(leave.of(sam)).containsExactly(away);
        leave.takeBack(sam, away.id(), ama);
        assertThat(leave.of(sam)).isEmpty();
    }

    @Test
    void countsTheOtherCasesThatSomebodyHasWithAHearingOnTheDay() {
        UUID ama = user("ama");
        UUID asked = caseOf(sam, "OPEN", TODAY.plusDays(3));
        caseOf(ama, "OPEN", TODAY.plusDays(3));
        caseOf(ama, "OPEN", TODAY.plusDays(3));
        caseOf(ama, "OPEN", TODAY.plusDays(4));
        caseOf(ama, "VACATED", TODAY.plusDays(3));
        caseOf(null, "OPEN", TODAY.plusDays(3));

        assertThat(load.hearings(Set.of(asked), TODAY)).containsExactly(TODAY.plusDays(3));
        assertThat(load.hearings(Set.of(asked), TODAY.plusDays(4))).isEmpty();
        assertThat(load.clashes(Set.of(TODAY.plusDays(3)), Set.of(asked), List.of(sam, ama)))
                .isEqualTo(Map.of(ama, 2));
        assertThat(load.clashes(Set.of(), Set.of(asked), List.of(sam, ama))).isEmpty();
    }

    @Test
    void leavesWhatAnOrganisationNotedForItselfBehindWhenATaskPassesToAnother() {
        UUID caseId = caseOf(sam, "OPEN", TODAY);
        WorkItem task = items.save(new WorkItem(
                UUID.randomUUID(),
                new TaskOpened(
                        "1", caseId, "AL-1", "support", "run-1", "checkIn", "Check in", "advocate", "f", false, null),
                new Relation(caseId, Role.ADVOCATE, harbour, sam),
                new Due(null, TODAY, TODAY, null),
                Instant.EPOCH));
        entities.flush();
        entities.createNativeQuery("update work_items set priority = 1, priority_reason = 'ill' where id = ?")
                .setParameter(1, task.id())
                .executeUpdate();

        items.forgetNotes(caseId, "ADVOCATE", harbour);
        assertThat(noted(task)).containsExactly("1", "ill");
        items.forgetNotes(caseId, "ADVOCATE", UUID.randomUUID());
        assertThat(noted(task)).containsExactly("1", "null");
    }

    private List<String> noted(WorkItem task) {
        return Stream.of("priority", "priority_reason")
                .map(column ->
                        String.valueOf(entities.createNativeQuery("select " + column + " from work_items where id = ?")
                                .setParameter(1, task.id())
                                .getSingleResult()))
                .toList();
    }

    private UUID caseOf(@Nullable UUID worker, String status, LocalDate hearing) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery(
                        "insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth, opened_on,"
                                + " stage_since, organisation_id) values (?, 0, ?, 'TRIAL', '', '', '', '2026-01-01', '2026-01-01', ?)")
                .setParameter(1, id)
                .setParameter(2, "AL-" + id.toString().substring(0, 8))
                .setParameter(3, harbour)
                .executeUpdate();
        entities.persist(relation(id, worker));
        entities.createNativeQuery(
                        "insert into hearings (id, version, case_id, kind, status, sits_on, moves) values (?, 0, ?, 'TRIAL', ?, ?, 0)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, id)
                .setParameter(3, status)
                .setParameter(4, hearing)
                .executeUpdate();
        entities.flush();
        return id;
    }

    private CaseRelation relation(UUID caseId, @Nullable UUID worker) {
        var relation = new CaseRelation(caseId, Role.ADVOCATE, harbour);
        if (worker != null) {
            relation.allocateTo(worker);
        }
        return relation;
    }

    private UUID user(String name) {
        UUID id = people.addUser(
                new NewUser(name, name, name + "@example.org", harbour, Set.of(Role.ADVOCATE), "three unusual words"));
        entities.flush();
        return id;
    }
}
