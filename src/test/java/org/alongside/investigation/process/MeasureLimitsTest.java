package org.alongside.investigation.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.RUN;
import static org.alongside.testing.CaseFile.TODAY;
import static org.alongside.testing.CaseFile.sent;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.investigation.domain.DisruptionMeasure;
import org.alongside.investigation.domain.DisruptionRegister;
import org.alongside.investigation.domain.DisruptionTool;
import org.alongside.investigation.domain.Term;
import org.alongside.testing.CaseFile;
import org.alongside.timelimits.Birthdays;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasureLimitsTest {

    private static final LocalDate ISSUED = TODAY.minusDays(1);
    private static final String TASK = "obtainMeasure";

    private final CaseFile file = new CaseFile();
    private final Triggers triggers = mock(Triggers.class);
    private final TimeLimits limits = mock(TimeLimits.class);
    private final Birthdays birthdays = mock(Birthdays.class);
    private final DisruptionRegister register = mock(DisruptionRegister.class);
    private final MeasureLimits measure = new MeasureLimits(triggers, limits, birthdays, register, file.records());

    @BeforeEach
    void nothingIsInForce() {
        when(register.inForce(RUN)).thenReturn(Optional.empty());
    }

    @Test
    void theFirstClosureOrderBeginsTheWholeTimeAndAnExtensionDoesNot() {
        issued(DisruptionTool.CLOSURE_NUISANCE, Map.of());
        verify(triggers).happened(RUN, ISSUED, TASK, Trigger.CLOSURE_ORDER);

        when(register.inForce(RUN))
                .thenReturn(Optional.of(new DisruptionMeasure(RUN, DisruptionTool.CLOSURE_NUISANCE, ISSUED)));
        issued(DisruptionTool.CLOSURE_NUISANCE, Map.of());
        verify(triggers).happened(RUN, ISSUED, TASK);
    }

    @Test
    void theOrderEndsTheTimeOfTheNoticeBeforeIt() {
        issued(
                DisruptionTool.CLOSURE_NUISANCE,
                Map.of("closureNoticeOn", ISSUED.minusDays(1).toString(), "closureNoticeBy", "superintendent"));

        verify(triggers).happened(RUN, ISSUED.minusDays(1), TASK, Trigger.SUPERINTENDENTS_CLOSURE_NOTICE);
        verify(limits).meet(LimitOf.task(RUN, "CLOSE-ASB-48", TASK), ISSUED);
    }

    @Test
    void noNoticeIsAfterItsOrder() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> issued(DisruptionTool.CLOSURE_SEX_OFFENCES, Map.of("closureNoticeOn", TODAY.toString())))
                .returns("closureNoticeOn", Refusal::field);
    }

    @Test
    void whatAnOrderContainsHasATimeOfItsOwn() {
        issued(DisruptionTool.SEXUAL_HARM_PREVENTION_ORDER, Map.of("requirements", List.of("travelBan")));
        verify(triggers).happened(RUN, ISSUED, TASK, Trigger.HARM_PREVENTION_ORDER, Trigger.HARM_PREVENTION_TRAVEL_BAN);

        issued(
                DisruptionTool.SLAVERY_RISK_ORDER,
                Map.of("requirements", List.of("nameAndAddress"), "servedOn", TODAY.toString()));
        verify(triggers).happened(RUN, TODAY, TASK, Trigger.NAME_AND_ADDRESS_REQUIRED);
    }

    @Test
    void aWarningNoticeEndsOnABirthdayWhichIsLaterForAChildInCare() {
        issued(DisruptionTool.ABDUCTION_WARNING_NOTICE, Map.of());
        verify(birthdays).endsOn(CASE, "CAWN-16", ISSUED, TASK);

        file.answered("assessVulnerability", Map.of("inCare", "yes"));
        issued(DisruptionTool.ABDUCTION_WARNING_NOTICE, Map.of());
        verify(birthdays).endsOn(CASE, "CAWN-18", ISSUED, TASK);
    }

    private void issued(DisruptionTool tool, Map<String, Object> answers) {
        measure.start(sent(TASK, answers), tool, Term.until(ISSUED, ISSUED.plusMonths(2)));
    }
}
