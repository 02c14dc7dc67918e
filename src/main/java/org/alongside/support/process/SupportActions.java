package org.alongside.support.process;

import static org.alongside.access.Role.ADVOCATE;
import static org.alongside.access.Role.CPS_CASEWORKER;
import static org.alongside.access.Role.CPS_REVIEWER;
import static org.alongside.access.Role.FAMILY_SUPPORT_WORKER;
import static org.alongside.access.Role.MANAGER;
import static org.alongside.access.Role.POLICE_OIC;
import static org.alongside.access.Role.WITNESS_CARE_OFFICER;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.access.Role;
import org.alongside.work.CaseAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can be recorded at any time and support answers to. */
@Configuration(proxyBeanMethods = false)
class SupportActions {

    private static final Set<Role> EVERY_WORKER = EnumSet.of(
            ADVOCATE, FAMILY_SUPPORT_WORKER, POLICE_OIC, CPS_CASEWORKER, CPS_REVIEWER, WITNESS_CARE_OFFICER, MANAGER);

    @Bean
    CaseAction wantTherapyAction() {
        return new CaseAction(
                "want-therapy",
                "therapy-wanted",
                "Record that the young person wants therapy",
                EnumSet.of(ADVOCATE, FAMILY_SUPPORT_WORKER, POLICE_OIC, WITNESS_CARE_OFFICER, MANAGER));
    }

    @Bean
    CaseAction needHandoverAction() {
        return new CaseAction(
                "need-handover", "handover-needed", "Ask for a hand-over to another worker", EVERY_WORKER);
    }

    @Bean
    CaseAction askForSupportAgainAction() {
        return new CaseAction(
                "ask-for-support-again",
                "support-asked-for-again",
                "Record that support is wanted again",
                EVERY_WORKER);
    }

    @Bean
    CaseAction hearFromFamilyAction() {
        return new CaseAction(
                "hear-from-family",
                "family-got-in-touch",
                "Record that the family got in touch",
                EnumSet.of(FAMILY_SUPPORT_WORKER, ADVOCATE, WITNESS_CARE_OFFICER));
    }

    @Bean
    CaseAction lodgeAppealAction() {
        return new CaseAction(
                "lodge-appeal",
                "appeal-lodged",
                "Record an appeal",
                EnumSet.of(CPS_CASEWORKER, CPS_REVIEWER, WITNESS_CARE_OFFICER));
    }
}
