package org.alongside.crossexamination.process;

import static org.alongside.access.Role.CPS_CASEWORKER;
import static org.alongside.access.Role.CPS_REVIEWER;

import java.util.EnumSet;
import org.alongside.work.CaseAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can happen at any time while a recall may be asked for. */
@Configuration(proxyBeanMethods = false)
class CrossExaminationActions {

    @Bean
    CaseAction applyForRecallAction() {
        return new CaseAction(
                "apply-for-recall",
                "recall-applied",
                "Record an application for a further recording",
                EnumSet.of(CPS_CASEWORKER, CPS_REVIEWER));
    }
}
