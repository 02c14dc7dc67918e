package org.alongside.specialmeasures.process;

import java.util.Set;
import org.alongside.access.Role;
import org.alongside.work.CaseAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can happen to an application from outside while the court has it. */
@Configuration(proxyBeanMethods = false)
class SpecialMeasuresActions {

    @Bean
    CaseAction section41Allowed() {
        return new CaseAction(
                "allow-section-41",
                "section-41-allowed",
                "Record that the court allowed questions about sexual behaviour",
                Set.of(Role.CPS_CASEWORKER));
    }
}
