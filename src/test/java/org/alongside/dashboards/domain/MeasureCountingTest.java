package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far a measure came is counted once for each witness, and shown only where it gives nobody away. */
@Tables
class MeasureCountingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private JdbcClient database;

    @Autowired
    private People people;

    @Autowired
    private EntityManager entities;

    @Autowired
    private CaseCounting counting;

    @Autowired
    private TallyBins bins;

    @Autowired
    private CourtCentres courts;

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

        assertThat(way.rows().get(0).cells().subList(0, 3)).isEqualTo(List.of("Screens", 20L, 12L));
        assertThat(missed.rows().get(0).cells().get(4)).isEqualTo(Suppression.SMALL);
    }

    @Test
    void aLongerPeriodLessAShorterOneGivesNobodyAway() {
        for (int n = 0; n < 20; n++) {
            changed(witness(), "SCREENS", "CONSIDERED", n < 18 ? DAY : DAY.minusMonths(6));
        }
        counting.slice(DAY.plusMonths(6));

        List<Object> considered = List.of(
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

        assertThat(considered.stream().filter(Long.class::isInstance)).hasSizeLessThan(2);
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

    private UUID witness() {
        UUID witness = cases.witness("TRIAL", DAY);
        cases.relate(witness, Role.ADVOCATE, harbour, null);
        return witness;
    }

    private void changed(UUID witness, String measure, String status, LocalDate on) {
        database.sql("insert into measure_changes (id, case_id, measure, status, changed_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), witness, measure, status, on.atTime(9, 0))
                .update();
    }
}
