package org.alongside.specialmeasures.process;

import java.util.Set;
import org.alongside.access.Role;
import org.alongside.work.CaseAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can happen to an application from outside. */
@Configuration(proxyBeanMethods = false)
class SpecialMeasuresActions {

    /** Who hears from the court. */
    private static final Set<Role> HEARING_FROM_COURT =
            Set.of(Role.CPS_CASEWORKER, Role.CPS_REVIEWER, Role.WITNESS_CARE_OFFICER);

    @Bean
    CaseAction notGuiltyPleaEntered() {
        return CaseAction.recordedOnly("enter-not-guilty-plea", "Record a not-guilty plea", HEARING_FROM_COURT);
    }

    @Bean
    CaseAction reportingDirectionDecided() {
        return CaseAction.recordedOnly(
                "record-reporting-direction",
                "Record what the court decided on reports about the young person",
                HEARING_FROM_COURT);
    }

    @Bean
    CaseAction inPersonBanDecided() {
        return CaseAction.recordedOnly(
                "record-in-person-ban",
                "Record what the court decided on questions by the accused in person",
                HEARING_FROM_COURT);
    }

    @Bean
    CaseAction section41Allowed() {
        return CaseAction.recordedOnly(
                "allow-section-41",
                "Record that the court allowed questions about sexual behaviour",
                Set.of(Role.CPS_CASEWORKER));
    }

    @Bean
    CaseAction furtherRepresentations() {
        return new CaseAction(
                "record-further-representations",
                "further-representations",
                "Record late or further representations on the application",
                Set.of(Role.CPS_CASEWORKER));
    }
}
