package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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
    private MeasureCounting counting;

    @Autowired
    private MeasureRows rows;

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
        counting.slice();
        changed(witness, "SCREENS", "WISHED", DAY);
        changed(witness, "SCREENS", "APPLIED_FOR", DAY);
        counting.slice();
        changed(witness, "SCREENS", "GRANTED", DAY.plusMonths(2));
        counting.slice();
        counting.slice();

        List<MeasureRows.Line> lines = rows.lines(harbour, DAY.withDayOfMonth(1));

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).witnesses()).isEqualTo(1);
        assertThat(lines.get(0).beganIn()).isEqualTo(DAY.withDayOfMonth(1));
        assertThat(MeasureStep.GRANTED.isIn(lines.get(0).reached())).isTrue();
        assertThat(MeasureStep.GIVEN.isIn(lines.get(0).reached())).isFalse();
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
        counting.slice();

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
        counting.slice();

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

    private FigureTable table(Figure figure, Period period) {
        return new MeasureFigures(rows).table(figure, new FigureQuestion(manager, period, null, "", DAY));
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
