package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.OrganisationKind;
import org.alongside.access.Role;
import org.alongside.access.RolePassed;
import org.alongside.cases.CaseParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bins say what the rows say, however often the rows change. */
class CountingTest extends TwoOrganisations {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate DUE = DAY;
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Autowired
    private LimitCounting limits;

    @Autowired
    private StepCounting steps;

    @Autowired
    private PartTasks open;

    @Autowired
    private PassedCases passed;

    @Autowired
    private LimitRows limitRows;

    @Autowired
    private StepRows stepRows;

    @Autowired
    private Pipeline pipeline;

    @Test
    void aLimitIsChargedToWhoeverHadToActUnderIt() {
        UUID limit = cases.limit(witness(), "MG2", "police-oic", DUE);
        cases.becomes(limit, "MISSED", DUE.plusDays(4));

        count();

        assertThat(limitRows.lines(manager, FROM))
                .containsExactly(
                        new LimitLine(police, "MG2", "police-oic", "MISSED", LocalDate.of(2026, 3, 1), 4, 1, 4));
        assertThat(limitRows.lines(Actors.in(police, Role.MANAGER), FROM)).hasSize(1);
    }

    @Test
    void nobodyIsCountedLateWithARight() {
        UUID right = cases.limit(witness(), "PREP-HRG", "cps-caseworker", DUE);
        database.sql("update running_limits set obligation = 'RIGHT' where id = ?")
                .param(right)
                .update();

        count();

        assertThat(limitRows.lines(manager, FROM)).isEmpty();
        assertThat(limitRows.worst(manager, DUE.plusDays(30), null)).isEmpty();
    }

    @Test
    void aLimitThatChangesIsTakenOutOfWhereItWas() {
        UUID limit = cases.limit(witness(), "MG2", "police-oic", DUE);
        count();
        assertThat(standing().overdue()).isEqualTo(1);
        assertThat(standing().delay()).isEqualTo(18);

        cases.becomes(limit, "MET", DUE);
        count();
        assertThat(standing().met()).isEqualTo(1);
        assertThat(standing().running()).isZero();

        cases.becomes(limit, "SUPERSEDED", DUE);
        count();
        assertThat(limitRows.lines(manager, FROM)).isEmpty();
    }

    @Test
    void nothingIsCountedTwice() {
        cases.limit(witness(), "MG2", "police-oic", DUE);

        count();
        count();

        assertThat(standing().running()).isEqualTo(1);
    }

    @Test
    void anOrganisationWithoutAPartInTheCaseSeesNothing() {
        cases.limit(witness(), "MG2", "police-oic", DUE);
        count();

        UUID elsewhere = organisation("Elsewhere", OrganisationKind.SERVICE);
        assertThat(limitRows.lines(Actors.in(elsewhere, Role.MANAGER), FROM)).isEmpty();
    }

    @Test
    void aLimitThatStoodStillIsJudgedByTheDayFromWhichItDid() {
        UUID limit = cases.limit(witness(), "PR-1", "advocate", DUE);
        database.sql("update running_limits set paused_on = ? where id = ?")
                .params(DUE.minusDays(1), limit)
                .update();
        cases.becomes(limit, "MET", DUE.plusDays(30));
        count();

        assertThat(limitRows.lines(manager, FROM)).extracting(LimitLine::late).containsExactly(-1);
    }

    @Test
    void aLimitThatCameToStandStillAfterItsLastDayIsLateByThoseDays() {
        UUID limit = cases.limit(witness(), "PR-1", "advocate", DUE);
        database.sql("update running_limits set paused_on = ? where id = ?")
                .params(DUE.plusDays(12), limit)
                .update();
        cases.becomes(limit, "PAUSED", null);
        UUID early = cases.limit(witness(), "PR-1", "advocate", DUE);
        database.sql("update running_limits set paused_on = ? where id = ?")
                .params(DUE.minusDays(2), early)
                .update();
        cases.becomes(early, "PAUSED", null);
        count();

        assertThat(standing().delay()).isEqualTo(12);
        assertThat(standing().paused()).isEqualTo(2);
        assertThat(standing().overdue()).isZero();
    }

    @Test
    void aCaseThatPassesToAnotherServiceIsCountedThereAndNoLongerWhereNobodyMayOpenIt() {
        UUID witness = witness();
        UUID elsewhere = organisation("Elsewhere", OrganisationKind.SERVICE);
        Actor their = Actors.in(elsewhere, Role.MANAGER);
        cases.limit(witness, "SM-LAPSE-60", "advocate", DUE);
        cases.done(cases.task(witness, "trial", "prepare", DUE), DUE, "DONE");
        count();

        passed.hear(new RolePassed(witness));
        database.sql("update case_relations set organisation_id = ? where case_id = ? and role = 'ADVOCATE'")
                .params(elsewhere, witness)
                .update();
        new CaseParts(database, entities).keep(witness);
        count();

        var question = new FigureQuestion(manager, Period.TWELVE_MONTHS, null, "trial", TODAY);
        var theirs = new FigureQuestion(their, Period.TWELVE_MONTHS, null, "trial", TODAY);
        assertThat(limitRows.lines(manager, FROM)).isEmpty();
        assertThat(limitRows.lines(their, FROM)).hasSize(1);
        assertThat(stepRows.standings(question)).isEmpty();
        assertThat(stepRows.standings(theirs).get("prepare"))
                .extracting(StepStanding::finished)
                .isEqualTo(1L);
        assertThat(limitRows.lines(Actors.in(police, Role.MANAGER), FROM)).hasSize(1);
    }

    @Test
    void afterManyChangesTheBinsSayWhatTheRowsSay() {
        var random = new Random(7);
        List<UUID> all = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            all.add(cases.limit(witness(), "R" + random.nextInt(3), "police-oic", DUE.plusDays(random.nextInt(40))));
        }
        for (int round = 0; round < 6; round++) {
            for (UUID limit : all) {
                if (random.nextBoolean()) {
                    String status = List.of("RUNNING", "PAUSED", "MET", "MISSED", "STOPPED", "SUPERSEDED")
                            .get(random.nextInt(6));
                    boolean ended = !List.of("RUNNING", "PAUSED").contains(status);
                    cases.becomes(limit, status, ended ? DUE.plusDays(random.nextInt(60)) : null);
                }
            }
            count();
            assertThat(binned()).isEqualTo(slowly());
        }
    }

    @Test
    void aFinishedTaskIsCountedWithItsDaysAndAWithdrawnOneIsNot() {
        UUID witness = witness();
        cases.done(cases.task(witness, "trial", "prepare", DUE), DUE.plusDays(1), "DONE");
        cases.done(cases.task(witness, "trial", "prepare", DUE), DUE.minusDays(3), "DONE");
        cases.done(cases.task(witness, "trial", "prepare", DUE), DUE, "WITHDRAWN");
        cases.task(witness, "trial", "prepare", DUE);
        count();
        count();

        StepStanding step = Objects.requireNonNull(
                stepRows.standings(new FigureQuestion(manager, Period.TWELVE_MONTHS, null, "trial", TODAY))
                        .get("prepare"));

        assertThat(step.finished()).isEqualTo(2);
        assertThat(step.cases()).isEqualTo(1);
        assertThat(step.overdue()).isEqualTo(1);
        assertThat(step.insideLimits()).isEqualTo(33);
        assertThat(step.days().min()).contains(7);
        assertThat(step.days().ninetieth()).contains(11);
    }

    @Test
    void aTaskThatNobodyCanBeLateWithIsInNeitherHalfOfTheShare() {
        UUID witness = witness();
        LocalDate never = LocalDate.of(9999, 12, 31);
        cases.task(witness, "trial", "prepare", never);
        cases.done(cases.task(witness, "trial", "prepare", never), DUE, "DONE");
        underARight(cases.task(witness, "trial", "prepare", DUE));
        UUID late = cases.task(witness, "trial", "prepare", DUE);
        underARight(late);
        cases.done(late, DUE.plusDays(3), "DONE");
        count();
        assertThat(prepare(null).insideLimits()).isNull();
        assertThat(prepare(null).finished()).isEqualTo(2);

        cases.done(cases.task(witness, "trial", "prepare", DUE), DUE.plusDays(3), "DONE");
        cases.task(witness, "trial", "prepare", TODAY.plusDays(1));
        count();
        assertThat(prepare(null).insideLimits()).isEqualTo(50);
        assertThat(prepare(null).overdue()).isZero();
    }

    @Test
    void whereAnOrganisationIsChosenNothingIsSaidOfFinishedTasks() {
        UUID witness = witness();
        cases.done(cases.task(witness, "trial", "prepare", DUE), DUE, "DONE");
        cases.task(witness, "trial", "prepare", TODAY);
        count();

        assertThat(prepare(police).cases()).isEqualTo(1);
        assertThat(prepare(police).finished()).isNull();
        assertThat(prepare(police).insideLimits()).isNull();
        assertThat(prepare(police).days().median()).isEmpty();
    }

    @Test
    void whatThePoliceSeekAgainstTheOffendingIsInNoFigureOfAnAdvocate() {
        Actor sam = Actors.in(harbour, Role.ADVOCATE);
        UUID witness = cases.witness("INVESTIGATION", DUE);
        cases.relate(witness, Role.ADVOCATE, harbour, null);
        cases.task(witness, "trial", "obtainMeasure", DUE);
        UUID limit = cases.limit(witness, "R1", "police-oic", DUE);
        database.sql("update running_limits set started_by = 'obtainMeasure' where id = ?")
                .param(limit)
                .update();
        var question = new FigureQuestion(sam, Period.TWELVE_MONTHS, null, "trial", TODAY);

        var overdue = new FigureQuestion(sam, Period.EVERYTHING, null, "trial", DUE.plusDays(30));
        count();

        assertThat(overdueTasks(overdue)).isZero();
        assertThat(overdueTasks(new FigureQuestion(manager, Period.EVERYTHING, null, "trial", DUE.plusDays(30))))
                .isEqualTo(1);
        assertThat(stepRows.standings(question)).isEmpty();
        assertThat(stepRows.cases(CasesAsked.all(sam), "trial", "obtainMeasure", null))
                .isEmpty();
        assertThat(limitRows.worst(sam, DUE.plusDays(30), null)).isEmpty();
        assertThat(stepRows.cases(CasesAsked.all(manager), "trial", "obtainMeasure", null))
                .hasSize(1);
        assertThat(limitRows.worst(manager, DUE.plusDays(30), null)).hasSize(1);
    }

    private long overdueTasks(FigureQuestion question) {
        return pipeline.table(Figure.CASES_BY_AGE, question).rows().stream()
                .mapToLong(row -> ((Number) Objects.requireNonNull(row.cells().get(2))).longValue())
                .sum();
    }

    private StepStanding prepare(@Nullable UUID organisation) {
        var question = new FigureQuestion(manager, Period.TWELVE_MONTHS, organisation, "trial", TODAY);
        return Objects.requireNonNull(stepRows.standings(question).get("prepare"));
    }

    private void underARight(UUID task) {
        database.sql("update work_items set limit_rule = 'S9-OBJECT' where id = ?")
                .param(task)
                .update();
    }

    @Test
    void anAdvocateSeesTheLimitsOfCasesAllocatedToThem() {
        Actor sam = someone(Role.ADVOCATE);
        UUID own = cases.witness("TRIAL", DUE);
        cases.relate(own, Role.ADVOCATE, harbour, sam.userId());
        cases.becomes(cases.limit(own, "MG2", "police-oic", DUE), "MISSED", DUE.plusDays(4));
        cases.limit(witness(), "MG2", "police-oic", DUE);

        assertThat(limitRows.lines(sam, FROM))
                .containsExactly(new LimitLine(
                        CasePartners.NOBODY, "MG2", "police-oic", "MISSED", LocalDate.of(2026, 3, 1), 4, 1, 4));
    }

    @Test
    void theCasesAtAStepAreThoseTheReaderMayOpen() {
        cases.task(witness(), "trial", "prepare", DUE);
        UUID elsewhere = organisation("Elsewhere", OrganisationKind.SERVICE);

        assertThat(stepRows.cases(CasesAsked.all(manager), "trial", "prepare", null))
                .hasSize(1);
        assertThat(stepRows.cases(CasesAsked.all(Actors.in(elsewhere, Role.MANAGER)), "trial", "prepare", null))
                .isEmpty();
    }

    private void count() {
        limits.slice();
        steps.slice();
        open.slice();
    }

    private LimitStanding standing() {
        var standing = new LimitStanding(TODAY);
        limitRows.lines(manager, FROM).forEach(standing::add);
        return standing;
    }

    private Map<String, Long> binned() {
        Map<String, Long> counts = new TreeMap<>();
        limitRows
                .lines(manager, FROM)
                .forEach(line -> counts.merge(line.rule() + line.state() + line.late(), line.limits(), Long::sum));
        return counts;
    }

    private Map<String, Long> slowly() {
        Map<String, Long> counts = new TreeMap<>();
        database.sql("select rule, status, last_day, ended_on from running_limits"
                        + " where status in ('RUNNING', 'PAUSED', 'MET', 'MISSED') and case_id in"
                        + " (select case_id from case_relations where organisation_id = ?)")
                .param(harbour)
                .query(row -> {
                    LocalDate last = row.getObject("last_day", LocalDate.class);
                    LocalDate ended = row.getObject("ended_on", LocalDate.class);
                    long late = ended == null ? 0 : ended.toEpochDay() - last.toEpochDay();
                    counts.merge(row.getString("rule") + row.getString("status") + late, 1L, Long::sum);
                });
        return counts;
    }
}
