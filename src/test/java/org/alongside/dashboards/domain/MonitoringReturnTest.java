package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.dashboards.domain.TallyBins.Line;
import org.alongside.forms.Forms;
import org.junit.jupiter.api.Test;

/** Every row of the return is counted, or says that it is not. */
class MonitoringReturnTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 6, 1);

    private final TallyBins bins = mock(TallyBins.class);
    private final ReturnRows rows = new ReturnRows(new AnswerTitles(new Forms()));

    @Test
    void countsYoungPeopleOnceAndKeepsFewBack() {
        Map<String, Object> counts = counts(Map.of(
                "", 40L,
                "SIGN_SEEN missingOrLate", 20L,
                "SIGN_SEEN olderPartner", 3L,
                "SIGN_SEEN missingSchool", 38L,
                "ADVOCATE_ALLOCATED", 30L));

        assertThat(counts)
                .containsEntry("Referred", 40L)
                .containsEntry("Goes missing or comes home late", 20L)
                .containsEntry("Has an older boyfriend, girlfriend or partner", Suppression.SMALL)
                // two have no such sign
                .containsEntry("Misses school", Suppression.WITHHELD)
                .containsEntry("With an advocate", 30L);
    }

    /** Each is of one age: who takes what is shown from everybody must not be left with a few. */
    @Test
    void agesLeaveNobodyOver() {
        Map<String, Object> counts = counts(Map.of(
                "", 40L,
                "AGE_KNOWN UNDER_13", 2L,
                "AGE_KNOWN FROM_13_TO_15", 28L,
                "AGE_KNOWN FROM_16_TO_17", 8L,
                "AGE_KNOWN FROM_18", 2L));

        assertThat(counts)
                .containsEntry("13 to 15", 28L)
                .containsEntry("16 and 17", Suppression.WITHHELD)
                .containsEntry("Referred", 40L);
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(counts(Map.of("", 40L))).containsEntry("Ethnicity", MonitoringReturn.NOT_RECORDED);
    }

    @Test
    void everyQuestionOfTheSelfAssessmentNamesRowsThatExist() {
        List<String> titles = rows.all().stream().map(ReturnRow::title).toList();

        for (SelfAssessmentQuestion question : SelfAssessmentQuestion.values()) {
            assertThat(titles).containsAll(question.rows());
        }
    }

    @Test
    void noWordIsLongerThanItsColumn() {
        assertThat(rows.all()).allSatisfy(row -> {
            if (row.source() instanceof ReturnRow.FromTallies from) {
                assertThat(from.word().length()).isLessThanOrEqualTo(60);
            }
        });
    }

    private Map<String, Object> counts(Map<String, Long> tallies) {
        List<Line> lines = new ArrayList<>();
        tallies.forEach((word, cases) -> lines.add(new Line(LAST_YEAR, CasePartners.NOBODY, word, "", cases)));
        when(bins.lines(any(), eq(Tallied.RETURN), any())).thenReturn(lines);
        when(bins.lines(any(), eq(Tallied.YOUNG_PERSON), any()))
                .thenReturn(List.of(new Line(LAST_YEAR, CasePartners.NOBODY, "", "", 40)));
        when(bins.lines(any(), eq(Tallied.OUTCOME), any())).thenReturn(List.of());
        var question = new FigureQuestion(Actors.in(new UUID(0, 1), Role.MANAGER), Period.EVERYTHING, null, "", TODAY);
        Map<String, Object> counts = new LinkedHashMap<>();
        new MonitoringReturn(rows, bins)
                .counts(question)
                .forEach((row, count) -> counts.put(row.title(), Objects.requireNonNull(count)));
        return counts;
    }
}
