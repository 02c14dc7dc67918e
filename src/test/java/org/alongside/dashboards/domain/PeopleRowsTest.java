package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.testing.Tables;
import org.alongside.work.CaseAllocated;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who carries open cases, whom a young person has had, and with whom nobody has spoken. */
@Tables
class PeopleRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final String JOURNEY = "young-witness-journey";
    private static final String SUPPORT = "witness-support";
    private static final String XEX = "pre-trial-cross-examination";
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration/common");
    private static final Path MIGRATION = MIGRATIONS.resolve("V550__days_by_which_to_speak.sql");
    private static final Path FIRST_CONTACT = MIGRATIONS.resolve("V599__first_contact.sql");

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
    void casesThatNobodyHasHadYetStandInALineOfTheirOwn() {
        witness();

        assertThat(rows.continuity(CasesAsked.all(manager))).containsExactly(new PeopleRows.Had(0, 1));
    }

    @Test
    void overdueTasksAreAllThatWaitOnAnAdvocateAlsoInACaseOfAColleague() {
        UUID sam = advocate("sam");
        UUID own = witness(sam);
        assign(cases.task(own, SUPPORT, "checkIn", TODAY.minusDays(1)), sam);
        assign(cases.task(own, SUPPORT, "reviewSupportPlan", TODAY), sam);
        assign(cases.task(own, SUPPORT, "arrangeTherapy", TODAY.minusDays(1)), UUID.randomUUID());
        assign(cases.task(witness(advocate("alex")), SUPPORT, "checkIn", TODAY.minusDays(1)), sam);

        assertThat(rows.overdue(CasesAsked.all(manager), TODAY)).containsEntry(sam, 2L);
    }

    @Test
    void aCaseIsSilentOnceTheDayByWhichToSpeakHasPassed() {
        speakBy(witness(), TODAY.minusDays(1));
        speakBy(witness(), TODAY);
        speakBy(witness(), null);
        speakBy(cases.witness("CLOSED", TODAY), TODAY.minusDays(1));

        assertThat(rows.silent(CasesAsked.all(manager), TODAY))
                .extracting(PeopleRows.Silent::speakBy)
                .containsExactly(TODAY.minusDays(1));
        assertThat(rows.silent(CasesAsked.all(Actors.in(UUID.randomUUID(), Role.MANAGER)), TODAY))
                .isEmpty();
    }

    @Test
    void whatWasPlannedBeforeIsTheDayByWhichToSpeakUnlessSupportWasPassedOn() throws IOException {
        checkInDue(witness(), TODAY.minusDays(3));
        UUID passedOn = witness();
        checkInDue(passedOn, TODAY.minusDays(2));
        cases.done(cases.task(passedOn, SUPPORT, "passOnSupport", TODAY), TODAY, "DONE");
        UUID begunAgain = witness();
        checkInDue(begunAgain, TODAY.minusDays(1));
        cases.done(cases.task(begunAgain, SUPPORT, "passOnSupport", TODAY), TODAY, "DONE");
        cases.task(begunAgain, SUPPORT, "checkIn", TODAY);
        checkInDue(cases.witness("CLOSED", TODAY), TODAY.minusDays(4));

        migrate(MIGRATION, "update");

        assertThat(rows.silent(CasesAsked.all(manager), TODAY))
                .extracting(PeopleRows.Silent::speakBy)
                .containsExactly(TODAY.minusDays(3), TODAY.minusDays(1));
        assertThat(database.sql("select count(*) from support_calendars where speak_by is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whereNoPlanWasAgreedBeforeAFirstContactIsOwedTwoDaysAfterSupportBegan() throws IOException {
        cases.task(witness(), SUPPORT, "agreeSupportPlan", TODAY);
        UUID familySupported = witness();
        speakBy(familySupported, null);
        cases.task(familySupported, SUPPORT, "agreeSupportPlan", TODAY.minusDays(1));
        UUID agreed = witness();
        cases.done(cases.task(agreed, SUPPORT, "agreeSupportPlan", TODAY), TODAY, "DONE");
        speakBy(agreed, null);

        migrate(FIRST_CONTACT, "insert", "update");

        assertThat(rows.silent(CasesAsked.all(manager), TODAY))
                .extracting(PeopleRows.Silent::speakBy)
                .containsExactly(TODAY.minusDays(9), TODAY.minusDays(8));
    }

    private void migrate(Path migration, String... statements) throws IOException {
        Stream.of(Files.readString(migration).split(";"))
                .map(it -> it.replaceAll("(?m)^--.*$", "").strip())
                .filter(it -> Stream.of(statements).anyMatch(it::startsWith))
                .forEach(it -> database.sql(it).update());
    }

    @Test
    void allSilentCasesAreCountedAndTheLongestListed() {
        for (int day = 1; day <= 27; day++) {
            speakBy(witness(), TODAY.minusDays(day));
        }

        assertThat(rows.silent(CasesAsked.all(manager), TODAY))
                .hasSize(PeopleRows.MOST_SILENT)
                .first()
                .extracting(PeopleRows.Silent::speakBy)
                .isEqualTo(TODAY.minusDays(27));
        assertThat(rows.allSilent(CasesAsked.all(manager), TODAY)).isEqualTo(27);
        assertThat(rows.allSilent(CasesAsked.all(Actors.in(UUID.randomUUID(), Role.MANAGER)), TODAY))
                .isZero();
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
                .extracting(PeopleRows.ToCome::directed, PeopleRows.ToCome::arranged, PeopleRows.ToCome::toReplan)
                .containsExactly(tuple(2L, 1L, false));
    }

    @Test
    void aMovedTrialIsPlannedAgainOnceTheTaskForItIsDone() {
        UUID witness = witness();
        moved(hearing(witness, TODAY.plusDays(9)), witness, TODAY.minusDays(2));
        UUID replan = cases.task(witness, JOURNEY, "replanForMovedHearing", TODAY);
        assertThat(toReplan()).containsExactly(true);

        cases.done(replan, TODAY.minusDays(1), "DONE");

        assertThat(toReplan()).containsExactly(false);
    }

    @Test
    void whatWasConfirmedBeforeATrialWasMovedIsNoPlanForItsNewDay() {
        UUID witness = witness();
        cases.done(cases.task(witness, "trial", "confirmTrialArrangements", TODAY), TODAY.minusDays(3), "DONE");
        moved(hearing(witness, TODAY.plusDays(9)), witness, TODAY.minusDays(2));
        assertThat(toReplan()).containsExactly(true);

        cases.done(cases.task(witness, "trial", "confirmTrialArrangements", TODAY), TODAY.minusDays(1), "DONE");

        assertThat(toReplan()).containsExactly(false);
    }

    @Test
    void aTrialThatHadMovedAndGoesOnIsPlannedOnceItsNextDayIsToldOrConfirmed() {
        UUID told = witness();
        moved(hearing(told, TODAY.plusDays(9)), told, TODAY.minusDays(2));
        cases.done(cases.task(told, "trial", "tellNextTrialDay", TODAY), TODAY.minusDays(1), "DONE");
        UUID confirmed = witness();
        moved(hearing(confirmed, TODAY.plusDays(10)), confirmed, TODAY.minusDays(2));
        cases.done(cases.task(confirmed, "trial", "confirmTrialDay", TODAY), TODAY.minusDays(1), "DONE");

        assertThat(toReplan()).containsExactly(false, false);
    }

    @Test
    void aMoveThatIsStillToBePlannedIsNotPlannedByAnEarlierOne() {
        UUID witness = witness();
        moved(hearing(witness, TODAY.plusDays(9)), witness, TODAY.minusDays(2));
        cases.task(witness, JOURNEY, "replanForMovedHearing", TODAY);
        UUID earlier = cases.task(witness, JOURNEY, "replanForMovedHearing", TODAY);
        cases.done(earlier, TODAY.minusDays(1), "DONE");

        assertThat(toReplan()).containsExactly(true);
    }

    @Test
    void whatIsReadyForOneHearingIsNotThereforeReadyForTheNext() {
        UUID witness = witness();
        measure(witness, "SCREENS", "ARRANGED");
        given(hearing(witness, "RECORDING", TODAY.plusDays(5)), witness, TODAY.minusDays(9));
        given(hearing(witness, TODAY.plusDays(20)), witness, TODAY.minusDays(8));
        cases.done(cases.task(witness, XEX, "confirmArrangements", TODAY), TODAY.minusDays(3), "DONE");

        assertThat(confirmed()).containsExactly(tuple("RECORDING", true), tuple("TRIAL", false));

        cases.done(cases.task(witness, "trial", "confirmTrialArrangements", TODAY), TODAY.minusDays(1), "DONE");

        assertThat(confirmed()).containsExactly(tuple("RECORDING", true), tuple("TRIAL", true));
    }

    @Test
    void aRetrialIsNotReadyForWhatWasGivenAtTheTrial() {
        UUID witness = witness();
        measure(witness, "SCREENS", "GIVEN");
        cases.done(cases.task(witness, "trial", "confirmTrialArrangements", TODAY), TODAY.minusDays(9), "DONE");
        given(hearing(witness, TODAY.plusDays(9)), witness, TODAY.minusDays(3));
        assertThat(confirmed()).containsExactly(tuple("TRIAL", false));

        UUID confirming = cases.task(witness, "trial", "confirmTrialArrangements", TODAY);
        cases.done(confirming, TODAY.minusDays(1), "DONE");
        cases.task(witness, "trial", "recordTrialDay", TODAY);

        assertThat(confirmed()).containsExactly(tuple("TRIAL", true));
    }

    @Test
    void whileATrialIsPreparedAgainWhatWasConfirmedBeforeDoesNotCountAlthoughAnotherHearingWasReplanned() {
        UUID witness = witness();
        UUID trial = hearing(witness, TODAY.plusDays(9));
        given(trial, witness, TODAY.minusDays(6));
        cases.done(cases.task(witness, "trial", "confirmTrialArrangements", TODAY), TODAY.minusDays(5), "DONE");
        moved(trial, witness, TODAY.minusDays(3));
        cases.done(cases.task(witness, JOURNEY, "replanForMovedHearing", TODAY), TODAY.minusDays(2), "DONE");
        assertThat(confirmed()).containsExactly(tuple("TRIAL", true));

        cases.task(witness, "trial", "tellTrialDate", TODAY);

        assertThat(confirmed()).containsExactly(tuple("TRIAL", false));
    }

    @Test
    void nobodyArrangesTheRecordingOfSection28ForTheRecordingItself() {
        UUID witness = witness();
        measure(witness, "RECORDED_CROSS_EXAMINATION", "GRANTED");
        measure(witness, "SCREENS", "ARRANGED");
        hearing(witness, "RECORDING", TODAY.plusDays(5));
        hearing(witness, TODAY.plusDays(9));

        assertThat(rows.hearings(CasesAsked.all(manager), TODAY))
                .extracting(PeopleRows.ToCome::directed, PeopleRows.ToCome::arranged)
                .containsExactly(tuple(1L, 1L), tuple(2L, 1L));
    }

    private List<Tuple> confirmed() {
        return rows.hearings(CasesAsked.all(manager), TODAY).stream()
                .map(it -> tuple(it.kind(), it.confirmed()))
                .toList();
    }

    private List<Boolean> toReplan() {
        return rows.hearings(CasesAsked.all(manager), TODAY).stream()
                .map(PeopleRows.ToCome::toReplan)
                .toList();
    }

    private UUID witness() {
        return witness(null);
    }

    private UUID witness(@Nullable UUID advocate) {
        UUID witness = cases.witness("TRIAL", TODAY);
        cases.relate(witness, Role.ADVOCATE, harbour, advocate);
        return witness;
    }

    private UUID advocate(String username) {
        UUID id = people.addUser(
                new NewUser(username, "Somebody", null, harbour, EnumSet.of(Role.ADVOCATE), "a long password"));
        entities.flush();
        return id;
    }

    private void assign(UUID task, UUID user) {
        database.sql("update work_items set organisation_id = ?, assignee_id = ?, related = true where id = ?")
                .params(harbour, user, task)
                .update();
    }

    private void checkInDue(UUID witness, LocalDate day) {
        speakBy(witness, null);
        database.sql("update support_calendars set check_in_due_on = ? where case_id = ?")
                .params(day, witness)
                .update();
    }

    private void speakBy(UUID witness, @Nullable LocalDate day) {
        database.sql("insert into support_calendars (id, version, case_id, speak_by) values (?, 0, ?, ?)")
                .params(UUID.randomUUID(), witness, day)
                .update();
    }

    private void measure(UUID witness, String measure, String status) {
        database.sql("insert into witness_measures (id, version, case_id, measure, status) values (?, 0, ?, ?, ?)")
                .params(UUID.randomUUID(), witness, measure, status)
                .update();
    }

    private UUID hearing(UUID witness, LocalDate on) {
        return hearing(witness, "TRIAL", on);
    }

    private UUID hearing(UUID witness, String kind, LocalDate on) {
        UUID id = UUID.randomUUID();
        database.sql(
                        "insert into hearings (id, version, case_id, kind, status, sits_on, moves) values (?, 0, ?, ?, 'OPEN', ?, 0)")
                .params(id, witness, kind, on)
                .update();
        return id;
    }

    private void moved(UUID hearing, UUID witness, LocalDate onDay) {
        database.sql("update hearings set moves = 1 where id = ?")
                .params(hearing)
                .update();
        given(hearing, witness, onDay);
    }

    private void given(UUID hearing, UUID witness, LocalDate onDay) {
        database.sql(
                        "insert into hearing_dates (id, case_id, hearing_id, sits_on, given_at) select ?, ?, id, sits_on, ? from hearings where id = ?")
                .params(UUID.randomUUID(), witness, onDay.atTime(9, 0), hearing)
                .update();
    }
}
