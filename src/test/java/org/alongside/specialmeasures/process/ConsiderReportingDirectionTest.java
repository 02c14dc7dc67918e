package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.TODAY;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.timelimits.Birthdays;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.junit.jupiter.api.Test;

class ConsiderReportingDirectionTest {

    private final ApplicationRules rules = mock();
    private final Birthdays birthdays = mock();
    private final ConsiderReportingDirection handler = new ConsiderReportingDirection(rules, mock(), birthdays);

    @Test
    void remindsOfARestrictionThatEndsAtEighteen() {
        when(rules.courtKind(CASE)).thenReturn(Optional.of("youthCourt"));

        handler.submit(inForce("RR49", "RR45", "RR45A", "ANON92"));

        verify(birthdays).endsOn(CASE, "RR49-END", TODAY, "considerReportingDirection");
        verify(birthdays).endsOn(CASE, "RR45-END", TODAY, "considerReportingDirection");
    }

    @Test
    void takesTheRestrictionOfTheYouthCourtOnlyThere() {
        when(rules.courtKind(CASE)).thenReturn(Optional.of("crownCourt"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(inForce("RR49")))
                .withMessageContaining("CYPA 1933 s.49")
                .returns("restrictionsThatApply", Refusal::field);
        verifyNoInteractions(birthdays);
    }

    private static Submission inForce(String... restrictions) {
        return task(
                "considerReportingDirection",
                Actors.with(Role.CPS_CASEWORKER),
                Map.of("restrictionsThatApply", List.of(restrictions), "reportingDirection", "none"));
    }
}
