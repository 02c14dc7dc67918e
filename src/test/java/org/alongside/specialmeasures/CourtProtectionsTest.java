package org.alongside.specialmeasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.CaseRecords.Source;
import org.alongside.cases.CaseView;
import org.alongside.cases.Run;
import org.alongside.cases.Stage;
import org.junit.jupiter.api.Test;

class CourtProtectionsTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final LocalDate BIRTHDAY = LocalDate.of(2029, 5, 20);
    private static final CaseView WITNESS = new CaseView(
            CASE,
            "AL-TEST-123",
            Stage.TRIAL,
            LocalDate.of(2026, 1, 1),
            "Jessica",
            "Example",
            BIRTHDAY.minusYears(18),
            null,
            null,
            null,
            LocalDate.of(2026, 1, 1),
            null,
            CASE);

    private final List<RecordView> kept = new ArrayList<>();
    private final CaseRecords records = mock();
    private final CourtProtections protections = new CourtProtections(records);

    CourtProtectionsTest() {
        when(records.of(eq(CASE), any())).thenReturn(kept);
    }

    @Test
    void anApplicationProtectsOnlyWhenTheCourtDirectsIt() {
        record(
                "considerReportingDirection",
                Map.of("reportingDirection", "lifetime", "reportingAppliedOn", "2026-02-02"));

        assertThat(stands(CourtProtection.RR45A, ProtectionStatus.ASKED_FOR, "2026-02-02"))
                .isTrue();
        assertThat(protections.protecting(WITNESS, LocalDate.of(2026, 2, 3))).isEmpty();

        record("recordReportingDirection", reports("made", "RR45A", "2026-03-03"));

        assertThat(stands(CourtProtection.RR45A, ProtectionStatus.DIRECTED, "2026-03-03"))
                .isTrue();
        assertThat(protections.protecting(WITNESS, BIRTHDAY)).containsExactly(CourtProtection.RR45A);
    }

    @Test
    void aRestrictionForChildrenProtectsUntilTheEighteenthBirthday() {
        record("recordReportingDirection", reports("made", "RR45", "2026-03-03"));

        assertThat(protections.protecting(WITNESS, BIRTHDAY.minusDays(1))).containsExactly(CourtProtection.RR45);
        assertThat(protections.protecting(WITNESS, BIRTHDAY)).isEmpty();
    }

    @Test
    void whatTheCourtLiftedDoesNotProtectAndAnExceptionDoes() {
        record("recordReportingDirection", reports("made", "RR45", "2026-03-03"));
        record("recordReportingDirection", reports("exception", "RR45", "2026-04-03"));
        assertThat(protections.protecting(WITNESS, LocalDate.of(2026, 4, 3))).containsExactly(CourtProtection.RR45);

        record("recordReportingDirection", reports("lifted", "RR45", "2026-05-03"));
        assertThat(protections.protecting(WITNESS, LocalDate.of(2026, 5, 3))).isEmpty();
    }

    @Test
    void aBanThatAppliesByItselfNeedsNoCourtAndOneOfSection36Does() {
        record("considerInPersonBan", Map.of("inPersonBan", "section35"));
        record("considerInPersonBan", Map.of("inPersonBan", "section36", "banAppliedOn", "2026-02-02"));
        LocalDate day = LocalDate.of(2026, 3, 3);
        assertThat(protections.protecting(WITNESS, day)).containsExactly(CourtProtection.BAN35);

        record("recordInPersonBan", Map.of("banDecision", "made", "decidedOn", "2026-03-03"));
        assertThat(protections.protecting(WITNESS, day)).containsExactly(CourtProtection.BAN35, CourtProtection.BAN36);
    }

    @Test
    void aLaterNoteOfAnEarlierApplicationDoesNotUndoWhatTheCourtDecided() {
        record("recordInPersonBan", Map.of("banDecision", "refused", "decidedOn", "2026-03-03"));
        record("considerInPersonBan", Map.of("inPersonBan", "section36", "banAppliedOn", "2026-02-02"));
        assertThat(stands(CourtProtection.BAN36, ProtectionStatus.REFUSED, "2026-03-03"))
                .isTrue();

        record("considerInPersonBan", Map.of("inPersonBan", "section36", "banAppliedOn", "2026-03-09"));
        assertThat(stands(CourtProtection.BAN36, ProtectionStatus.ASKED_FOR, "2026-03-09"))
                .isTrue();
    }

    private boolean stands(CourtProtection protection, ProtectionStatus status, String since) {
        return protections.of(WITNESS).stream()
                .anyMatch(it -> it.protection() == protection
                        && it.status() == status
                        && it.since().equals(LocalDate.parse(since)));
    }

    private static Map<String, Object> reports(String decision, String restriction, String on) {
        return Map.of("reportingDecision", decision, "restriction", restriction, "decidedOn", on);
    }

    private void record(String task, Map<String, Object> answers) {
        kept.add(new RecordView(
                UUID.randomUUID(),
                new Run(CASE, "run-1"),
                new Source(task, task, "1"),
                new Answers(Map.copyOf(answers)),
                CASE,
                Instant.parse("2026-06-01T09:00:00Z")));
    }
}
