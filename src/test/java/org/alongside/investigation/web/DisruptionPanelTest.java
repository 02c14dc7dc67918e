package org.alongside.investigation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.LocalDate;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.cases.Stage;
import org.alongside.investigation.domain.DisruptionRegister;
import org.alongside.investigation.domain.DisruptionTool;
import org.alongside.investigation.domain.RegisterInMemory;
import org.alongside.investigation.domain.Term;
import org.alongside.testing.CaseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisruptionPanelTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 1);
    private static final LocalDate YESTERDAY = CaseFile.TODAY.minusDays(1);

    private final DisruptionRegister register = new RegisterInMemory().on(CaseFile.today());
    private final DisruptionPanel panel = new DisruptionPanel(register, CaseFile.today());

    @BeforeEach
    void haveATermThatNobodyClosed() {
        register.seek(CaseFile.RUN, DisruptionTool.RECOVERY_ORDER);
        register.issue(CaseFile.RUN, Term.until(ISSUED, YESTERDAY));
    }

    @Test
    void showsTheOfficerATermAsExpiredAsSoonAsItsLastDayHasPassed() {
        var model = panel.model(witnessCase(), Actors.onCase(Role.POLICE_OIC));
        var row = new DisruptionPanel.Row("Recovery order", ISSUED, YESTERDAY, YESTERDAY.minusDays(14), "Expired");
        assertThat(model.get("measures")).asInstanceOf(LIST).containsExactly(row);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isForThePoliceAndManagers(Role role) {
        assertThat(Actors.onCase(role).sees(panel.section()))
                .isEqualTo(role == Role.POLICE_OIC || role == Role.MANAGER);
    }

    private static CaseView witnessCase() {
        return new CaseView(
                CaseFile.CASE,
                "AL-TEST-123",
                Stage.INVESTIGATION,
                ISSUED,
                "Maya",
                "Reed",
                LocalDate.of(2010, 5, 1),
                null,
                null,
                null,
                ISSUED,
                null,
                CaseFile.CASE);
    }
}
