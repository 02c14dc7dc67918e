package org.alongside.trial.process;

import static org.alongside.access.Role.CPS_CASEWORKER;
import static org.alongside.access.Role.CPS_REVIEWER;
import static org.alongside.access.Role.WITNESS_CARE_OFFICER;

import java.util.EnumSet;
import org.alongside.work.CaseAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can happen at any time while a trial is prepared. */
@Configuration(proxyBeanMethods = false)
class TrialActions {

    @Bean
    CaseAction moveTrialAction() {
        return new CaseAction(
                "move-trial",
                "trial-moved",
                "Record that the trial has moved",
                EnumSet.of(CPS_CASEWORKER, CPS_REVIEWER, WITNESS_CARE_OFFICER));
    }
}
