package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.OrganisationKind;
import org.alongside.access.Role;
import org.alongside.dashboards.domain.CasesBehind.Found;
import org.alongside.dashboards.domain.CasesBehind.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A count leads to as many cases as it says, whatever was chosen for its page. */
class CasesBehindTest extends TwoOrganisations {

    private static final LocalDate TODAY = DAY.plusMonths(1);
    private static final LocalDate LONG_AGO = DAY.minusYears(2);

    @Autowired
    private CasesBehind behind;

    @Autowired
    private Pipeline pipeline;

    @Autowired
    private PeopleRows rows;

    @Test
    void theCasesOfAStageAreThoseThatAreCountedInTheirPeriodAndWithTheirOrganisation() {
        UUID elsewhere = organisation("Elsewhere", OrganisationKind.CPS);
        some(28, DAY, elsewhere);
        some(3, DAY, police);
        some(2, LONG_AGO, elsewhere);
        cases.relate(cases.witness("TRIAL", DAY), Role.ADVOCATE, elsewhere, null);

        for (FigureQuestion question : List.of(
                asked(Period.TWELVE_MONTHS, elsewhere),
                asked(Period.EVERYTHING, elsewhere),
                asked(Period.TWELVE_MONTHS, null))) {
            var trial = pipeline.table(Figure.CASES_BY_AGE, question).rows().stream()
                    .filter(row -> Objects.equals(row.cells().get(0), "Trial"))
                    .findFirst()
                    .orElseThrow();

            assertThat(trial.href()).startsWith("/dashboards/cases?period=" + question.period());
            assertThat(pages(after -> behind.counted(CasesAsked.of(question), CountedBy.STAGE, "TRIAL", after)))
                    .hasSize(Math.toIntExact(
                            (Long) Objects.requireNonNull(trial.cells().get(1))));
        }
    }

    @Test
    void theCasesOfAnAdvocateAreThoseOfTheCaseload() {
        Actor sam = someone(Role.ADVOCATE);
        some(2, DAY, police);
        for (int n = 0; n < 3; n++) {
            UUID witness = cases.witness("TRIAL", DAY);
            cases.relate(witness, Role.ADVOCATE, harbour, sam.userId());
        }
        CasesAsked asked = CasesAsked.all(manager);

        assertThat(rows.caseload(asked)).containsEntry(sam.userId(), 3L).containsEntry(null, 2L);
        assertThat(behind.counted(asked, CountedBy.ADVOCATE, sam.userId(), null))
                .hasSize(3)
                .extracting(Found::advocate)
                .containsOnly(sam.userId());
        assertThat(behind.counted(asked, CountedBy.NOBODY, "", null)).hasSize(2);
        assertThat(rows.continuity(asked)).containsExactly(new PeopleRows.Had(0, 5));
        assertThat(behind.counted(asked, CountedBy.ADVOCATES_SO_FAR, 0, null)).hasSize(5);
        assertThat(behind.counted(asked, CountedBy.ADVOCATES_SO_FAR, 1, null)).isEmpty();
    }

    @Test
    void everySilentCaseIsOnOneOfThePagesAndOnNoOther() {
        for (int n = 0; n < 60; n++) {
            speakBy(witness(), DAY.plusDays(n / 4));
        }
        speakBy(witness(), TODAY);
        CasesAsked asked = CasesAsked.all(manager);

        List<Found> all = pages(after -> behind.silent(asked, TODAY, after));

        assertThat(all).hasSize(Math.toIntExact(rows.allSilent(asked, TODAY))).hasSize(60);
        assertThat(all).extracting(Found::id).doesNotHaveDuplicates();
        assertThat(all).extracting(Found::day).isSorted();
    }

    @Test
    void aWordThatStandsForNothingIsNoCount() {
        assertThat(CountedBy.STAGE.value("NOWHERE")).isEmpty();
        assertThat(CountedBy.ADVOCATE.value("sam")).isEmpty();
        assertThat(CountedBy.ADVOCATES_SO_FAR.value("two")).isEmpty();
    }

    private static List<Found> pages(Pages pages) {
        List<Found> all = new ArrayList<>();
        @Nullable Position after = null;
        do {
            List<Found> page = pages.after(after);
            List<Found> shown = page.stream().limit(CasesBehind.PAGE).toList();
            all.addAll(shown);
            after = page.size() > shown.size() ? position(shown.get(shown.size() - 1)) : null;
        } while (after != null);
        return all;
    }

    private static Position position(Found last) {
        return new Position(last.day(), last.id());
    }

    private void some(int many, LocalDate opened, UUID partner) {
        for (int n = 0; n < many; n++) {
            UUID witness = cases.witness("TRIAL", opened);
            cases.relate(witness, Role.ADVOCATE, harbour, null);
            cases.relate(witness, Role.POLICE_OIC, partner, null);
        }
    }

    private void speakBy(UUID witness, LocalDate day) {
        database.sql("insert into support_calendars (id, version, case_id, speak_by) values (?, 0, ?, ?)")
                .params(UUID.randomUUID(), witness, day)
                .update();
    }

    private FigureQuestion asked(Period period, @Nullable UUID organisation) {
        return new FigureQuestion(manager, period, organisation, "", TODAY);
    }

    private interface Pages {

        List<Found> after(@Nullable Position after);
    }
}
