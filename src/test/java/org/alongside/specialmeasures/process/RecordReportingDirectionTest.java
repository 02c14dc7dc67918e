package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.TODAY;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Stage;
import org.alongside.specialmeasures.CourtProtection;
import org.alongside.specialmeasures.CourtProtections;
import org.alongside.timelimits.Birthdays;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.junit.jupiter.api.Test;

class RecordReportingDirectionTest {

    private static final String TASK = "recordReportingDirection";

    private final ApplicationRules rules = mock();
    private final CourtProtections protections = mock();
    private final Cases cases = mock();
    private final Birthdays birthdays = mock();
    private final TimeLimits limits = mock();
    private final RecordReportingDirection handler =
            new RecordReportingDirection(rules, protections, cases, birthdays, limits);

    @Test
    void aDirectionUntil18HasItsLastDayFromThenOn() {
        witnessTurns18On(TODAY.plusDays(1));

        handler.submit(decided("made", "RR45"));

        verify(birthdays).endsOn(CASE, "RR45-END", TODAY, TASK);
    }

    @Test
    void noDirectionUntil18IsMadeOnThe18thBirthday() {
        witnessTurns18On(TODAY);
        refuses(decided("made", "RR45"), "YJCEA 1999 s.45");
    }

    @Test
    void noDirectionUntil18IsMadeInTheYouthCourt() {
        witnessTurns18On(TODAY.plusYears(2));
        when(rules.courtKind(CASE)).thenReturn(Optional.of("youthCourt"));
        refuses(decided("made", "RR45"), "section 49 protects by itself");
    }

    @Test
    void lifelongAnonymityIsForWhoWasUnder18WhenTheProceedingsBegan() {
        witnessTurns18On(TODAY.minusDays(10));
        when(rules.chargedOn(CASE)).thenReturn(Optional.of(TODAY.minusDays(11)));
        handler.submit(decided("made", "RR45A"));

        when(rules.chargedOn(CASE)).thenReturn(Optional.of(TODAY.minusDays(10)));
        refuses(decided("made", "RR45A"), "YJCEA 1999 s.45A");
    }

    @Test
    void theDirectionForAdultsIsMadeFromThe18thBirthdayOn() {
        witnessTurns18On(TODAY);
        handler.submit(decided("made", "RR46"));

        witnessTurns18On(TODAY.plusDays(1));
        refuses(decided("made", "RR46"), "YJCEA 1999 s.46");
    }

    @Test
    void theRestrictionOfTheYouthCourtIsNotDirected() {
        witnessTurns18On(TODAY.plusYears(2));
        refuses(decided("made", "RR49"), "applies by itself");
    }

    @Test
    void whatIsLiftedWasInForceAndHasNoLastDayAnyMore() {
        witnessTurns18On(TODAY.plusYears(2));
        refuses(decided("lifted", "RR45"), "was not in force");
        refuses(decided("exception", "RR45"), "was not in force");

        when(protections.protecting(any(), any())).thenReturn(List.of(CourtProtection.RR45, CourtProtection.RR49));
        handler.submit(decided("exception", "RR45"));
        verifyNoInteractions(limits);
        handler.submit(decided("lifted", "RR45"));
        handler.submit(decided("lifted", "RR49"));

        verify(limits).stop(CASE, "RR45-END");
        verify(limits).stop(CASE, "RR49-END");
    }

    @Test
    void aRefusalIsKeptWhateverTheRestriction() {
        witnessTurns18On(TODAY);

        handler.submit(decided("refused", "RR45"));

        verifyNoInteractions(birthdays, limits);
    }

    private void refuses(Submission submission, String why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handler.submit(submission))
                .withMessageContaining(why)
                .returns("restriction", Refusal::field);
        verifyNoInteractions(birthdays);
    }

    private void witnessTurns18On(LocalDate birthday) {
        var day = LocalDate.of(2026, 1, 1);
        when(cases.byId(CASE))
                .thenReturn(new CaseView(
                        CASE,
                        "AL-TEST-123",
                        Stage.TRIAL,
                        day,
                        "Jessica",
                        "Example",
                        birthday.minusYears(18),
                        null,
                        null,
                        null,
                        day,
                        null,
                        CASE));
    }

    private static Submission decided(String decision, String restriction) {
        return task(
                TASK,
                Actors.with(Role.CPS_CASEWORKER),
                Map.of("reportingDecision", decision, "restriction", restriction, "decidedOn", TODAY.toString()));
    }
}
