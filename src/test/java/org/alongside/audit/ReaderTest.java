package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.alongside.audit.Usual.Hours;
import org.junit.jupiter.api.Test;

/** What makes somebody's reading unusual. */
class ReaderTest {

    private static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");
    private static final Usual USUAL = new Usual(7, 3, 2, 2, new Hours(LocalTime.of(7, 0), LocalTime.of(20, 0)));

    private final Reader reader = new Reader(UUID.randomUUID(), USUAL);
    private final UUID witness = UUID.randomUUID();

    @Test
    void countsCasesWithinAnHourAndNotOverTheDay() {
        for (int i = 0; i < 8; i++) {
            look(UUID.randomUUID(), MONDAY.plusSeconds(1_500L * i), true);
        }
        assertThat(reader.mostCases()).isEqualTo(3);
        assertThat(reader.readsMany()).isFalse();

        look(UUID.randomUUID(), MONDAY.plusSeconds(1_500L * 7 + 1), true);
        assertThat(reader.mostCases()).isEqualTo(4);
        assertThat(reader.readsMany()).isTrue();
        assertThat(reader.mostCasesUntil()).isEqualTo(MONDAY.plusSeconds(1_500L * 7 + 1));
    }

    @Test
    void countsACaseThatIsReadOverAndOverOnce() {
        for (int i = 0; i < 30; i++) {
            look(witness, MONDAY.plusSeconds(i), true);
        }

        assertThat(reader.mostCases()).isEqualTo(1);
        assertThat(reader.looks()).isEqualTo(30);
        assertThat(reader.isUnusual()).isFalse();
    }

    @Test
    void countsLooksAtOthersCases() {
        for (int i = 0; i < 3; i++) {
            look(witness, MONDAY.plusSeconds(i), false);
        }

        assertThat(reader.readsOthers()).isTrue();
    }

    @Test
    void countsTheHoursAsLondonDoes() {
        look(witness, Instant.parse("2026-06-01T18:59:59Z"), true);
        look(witness, Instant.parse("2026-06-01T06:00:00Z"), true);
        assertThat(reader.afterHours()).isZero();

        look(witness, Instant.parse("2026-06-01T19:00:00Z"), true);
        look(witness, Instant.parse("2026-06-02T05:59:59Z"), true);
        look(witness, Instant.parse("2026-06-06T11:00:00Z"), true);
        assertThat(reader.afterHours()).isEqualTo(3);
        assertThat(reader.readsLate()).isTrue();
    }

    private void look(UUID caseId, Instant at, boolean own) {
        reader.hear(new Look(reader.id(), caseId, at, own));
    }
}
