package org.alongside.investigation.process;

import java.util.Set;
import org.alongside.access.Role;
import org.alongside.work.CaseAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can be recorded at any time: a suspect can be arrested or released, and bail changed, after the charge too. */
@Configuration(proxyBeanMethods = false)
class InvestigationActions {

    @Bean
    CaseAction recordInvestigationEventAction() {
        return new CaseAction(
                "record-investigation-event",
                "investigation-event-recorded",
                "Record an arrest, an interview under caution, a release or a change of bail",
                Set.of(Role.POLICE_OIC));
    }
}
