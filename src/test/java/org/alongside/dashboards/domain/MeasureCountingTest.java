package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.LegalToday;
import org.alongside.cases.WishRecorded;
import org.alongside.specialmeasures.EligibilityDecided;
import org.alongside.specialmeasures.Measure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How far a measure came is counted once for each witness, and shown only where it gives nobody away. */
class MeasureCountingTest extends TwoOrganisations {

    private static final Path MIGRATION =
            Path.of("src/main/resources/db/migration/common/V590__eligible_and_wished_measures.sql");

    @Autowired
    private CaseCounting counting;

    @Autowired
    private TallyBins bins;

    @Autowired
    private CourtCentres courts;

    @Test
    void aWitnessIsCountedOnceHoweverManyStepsWereTaken() {
        UUID witness = witness();
        changed(witness, "SCREENS", "CONSIDERED", DAY);
        counting.slice(DAY.plusMonths(6));
        changed(witness, "SCREENS", "WISHED", DAY);
        changed(witness, "SCREENS", "APPLIED_FOR", DAY);
        counting.slice(DAY.plusMonths(6));
        changed(witness, "SCREENS", "GRANTED", DAY.plusMonths(2));
        counting.slice(DAY.plusMonths(6));
        counting.slice(DAY.plusMonths(6));

        List<TallyBins.Line> lines = bins.lines(harbour, Tallied.MEASURE, DAY.withDayOfMonth(1));

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).cases()).isEqualTo(1);
        assertThat(lines.get(0).inMonth()).isEqualTo(DAY.withDayOfMonth(1));
        assertThat(MeasureStep.GRANTED.isIn(Integer.parseInt(lines.get(0).standing())))
                .isTrue();
        assertThat(MeasureStep.GIVEN.isIn(Integer.parseInt(lines.get(0).standing())))
                .isFalse();
    }

    /** Half past midnight in London in summer is still the day before where the clock shows UTC. */
    @Test
    void whatIsDoneInTheFirstHourOfAMonthInSummerIsOfThatMonth() {
        UUID witness = witness();
        changed(witness, "SCREENS", "CONSIDERED", LocalDate.of(2026, 6, 30));
        database.sql("update measure_changes set changed_at = ? where case_id = ?")
                .params(LocalDateTime.of(2026, 6, 30, 23, 30), witness)
                .update();
        counting.slice(LocalDate.of(2026, 9, 1));

        assertThat(bins.lines(harbour, Tallied.MEASURE, DAY.withDayOfMonth(1)))
                .extracting(TallyBins.Line::inMonth)
                .containsExactly(LocalDate.of(2026, 7, 1));
    }

    @Test
    void smallCountsAreLeftOutAndLargeOnesAreShown() {
        for (int n = 0; n < 20; n++) {
            UUID witness = witness();
            changed(witness, "SCREENS", "CONSIDERED", DAY);
            if (n < 12) {
                changed(witness, "SCREENS", "WISHED", DAY);
            }
            if (n < 2) {
                changed(witness, "SCREENS", "REFUSED", DAY);
            }
        }
        counting.slice(DAY.plusMonths(6));

        FigureTable way = table(Figure.MEASURES, Period.THREE_MONTHS);
        FigureTable missed = table(Figure.GRANTED_NOT_GIVEN, Period.THREE_MONTHS);

        assertThat(way.columns())
                .extracting(FigureTable.Column::name)
                .containsExactly("Measure", "Eligible", "Asked for", "Applied", "Granted", "Arranged", "Given");
        assertThat(way.rows().get(0).cells().subList(0, 3)).isEqualTo(List.of("Screens", 20L, 12L));
        assertThat(missed.rows().get(0).cells().get(4)).isEqualTo(Suppression.SMALL);
    }

    @Test
    void aLongerPeriodLessAShorterOneGivesNobodyAway() {
        for (int n = 0; n < 20; n++) {
            changed(witness(), "SCREENS", "CONSIDERED", n < 18 ? DAY : DAY.minusMonths(6));
        }
        counting.slice(DAY.plusMonths(6));

        List<Object> eligible = List.of(
                table(Figure.MEASURES, Period.THREE_MONTHS)
                        .rows()
                        .get(0)
                        .cells()
                        .get(1),
                table(Figure.MEASURES, Period.TWELVE_MONTHS)
                        .rows()
                        .get(0)
                        .cells()
                        .get(1));

        assertThat(eligible.stream().filter(Long.class::isInstance)).hasSizeLessThan(2);
    }

    @Test
    void aCourtIsNamedOnceFiveWitnessesHaveItHoweverItsNameWasTyped() {
        for (int n = 0; n < 12; n++) {
            UUID witness = witness();
            changed(witness, "SCREENS", "CONSIDERED", DAY);
            named(witness, n % 2 == 0 ? "Crown Court at Exampleton" : "Exampleton Crown Court");
        }
        UUID alone = witness();
        changed(alone, "SCREENS", "CONSIDERED", DAY);
        named(alone, "Elsewhere, by the back door");
        counting.slice(DAY.plusMonths(6));

        FigureTable table = table(Figure.MEASURES_BY_COURT, Period.THREE_MONTHS);

        assertThat(table.rows().stream().<Object>map(row -> row.cells().get(0)))
                .containsExactly("Crown Court at Exampleton", "Other courts");
        assertThat(table.rows().stream().<Object>map(row -> row.cells().get(2)))
                .containsExactly(Suppression.WITHHELD, Suppression.SMALL);
    }

    @Test
    void whatIsGrantedAndNeverGivenIsReadAtEachCourt() {
        for (int n = 0; n < 24; n++) {
            UUID witness = witness();
            changed(witness, "SCREENS", "GRANTED", DAY);
            named(witness, n < 12 ? "Crown Court at Exampleton" : "Crown Court at Elsewhere");
            if (n % 2 == 0) {
                changed(witness, "SCREENS", "GIVEN", DAY);
            }
        }
        counting.slice(DAY.plusMonths(6));

        FigureTable table = table(Figure.GRANTED_NOT_GIVEN_BY_COURT, Period.THREE_MONTHS);

        assertThat(table.columns())
                .extracting(FigureTable.Column::name)
                .startsWith("Court centre", "Measure", "Granted", "Granted, never given");
        assertThat(table.rows().stream().<Object>map(row -> row.cells().subList(0, 2)))
                .containsExactly(
                        List.of("Crown Court at Elsewhere", "Screens"),
                        List.of("Crown Court at Exampleton", "Screens"));
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.cells().subList(2, 4)).isEqualTo(List.of(12L, 6L)));
    }

    @Test
    void aMeasureThatWasWishedForBeforeAGroundOpenedItIsEligibleToo() {
        UUID witness = witness();
        changed(witness, "SCREENS", "WISHED", DAY);
        facts().hear(new EligibilityDecided(witness, List.of(Measure.SCREENS, Measure.LIVE_LINK)));
        counting.slice(DAY.plusMonths(6));

        assertThat(steps("SCREENS")).containsExactly(MeasureStep.ASKED_FOR, MeasureStep.ELIGIBLE);
        assertThat(steps("LIVE_LINK")).containsExactly(MeasureStep.ELIGIBLE);
    }

    @Test
    void aMeasureThatIsWishedForOnceACourtHasDirectedItIsAskedForToo() {
        UUID witness = witness();
        changed(witness, "SCREENS", "GRANTED", DAY);
        facts().hear(new WishRecorded(witness, "screens", "notSure"));
        facts().hear(new WishRecorded(witness, "screens", "wants"));
        facts().hear(new EligibilityDecided(witness, List.of()));
        counting.slice(DAY.plusMonths(6));

        assertThat(steps("SCREENS")).containsExactly(MeasureStep.ASKED_FOR, MeasureStep.GRANTED);
    }

    @Test
    void afterAnUpgradeWishesThatWereKeptAndMeasuresThatWereOpenAreCountedAnew() throws IOException {
        UUID witness = witness();
        changed(witness, "SCREENS", "CONSIDERED", DAY);
        database.sql(
                        "insert into wishes (id, case_id, measure, wish, recorded_by, recorded_at) values (?, ?, 'screens', 'wants', ?, ?)")
                .params(UUID.randomUUID(), witness, UUID.randomUUID(), DAY.atTime(9, 0))
                .update();
        counting.slice(DAY.plusMonths(6));
        assertThat(steps("SCREENS")).containsExactly(MeasureStep.ELIGIBLE);

        for (String statement : Files.readString(MIGRATION).split(";\\s*")) {
            database.sql(statement).update();
        }
        assertThat(counting.slice(DAY.plusMonths(6))).isFalse();

        assertThat(steps("SCREENS")).containsExactly(MeasureStep.ASKED_FOR, MeasureStep.ELIGIBLE);
        assertThat(bins.lines(harbour, Tallied.MEASURE, DAY.withDayOfMonth(1)))
                .extracting(TallyBins.Line::cases)
                .containsExactly(1L);
    }

    private MeasureFacts facts() {
        Clock nine = Clock.fixed(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new MeasureFacts(new Facts(database, nine), new LegalToday(nine));
    }

    /** The steps that the one witness of a measure has reached. */
    private List<MeasureStep> steps(String measure) {
        List<TallyBins.Line> lines = bins.lines(harbour, Tallied.MEASURE, DAY.withDayOfMonth(1)).stream()
                .filter(line -> line.word().equals(measure))
                .toList();
        assertThat(lines).hasSize(1);
        return Arrays.stream(MeasureStep.values())
                .filter(step -> step.isIn(Integer.parseInt(lines.get(0).standing())))
                .toList();
    }

    @Test
    void theNameOfACourtIsNotInTheTables() {
        named(witness(), "Crown Court at Exampleton");

        assertThat(database.sql("select name from court_centres")
                        .query(String.class)
                        .list())
                .noneMatch(name -> name.contains("Exampleton"));
    }

    private void named(UUID witness, String court) {
        new Facts(database, Clock.fixed(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .add(witness, new Fact(OutcomeFact.COURT_NAMED, courts.of(court).toString(), DAY));
    }

    private FigureTable table(Figure figure, Period period) {
        return new MeasureFigures(bins, courts)
                .table(figure, new FigureQuestion(manager, period, null, "", DAY.plusMonths(1)));
    }

    private void changed(UUID witness, String measure, String status, LocalDate on) {
        database.sql("insert into measure_changes (id, case_id, measure, status, changed_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), witness, measure, status, on.atTime(9, 0))
                .update();
    }
}
