package org.alongside.journey.process;

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

/** What can be recorded at any time and the journey answers to. */
@Configuration(proxyBeanMethods = false)
class JourneyActions {

    private static final Set<Role> CASEWORK = EnumSet.of(
            ADVOCATE, FAMILY_SUPPORT_WORKER, POLICE_OIC, CPS_CASEWORKER, CPS_REVIEWER, WITNESS_CARE_OFFICER, MANAGER);
    private static final Set<Role> PROSECUTION = EnumSet.of(CPS_CASEWORKER, CPS_REVIEWER);

    @Bean
    CaseAction raiseConcernAction() {
        return new CaseAction("raise-concern", "concern-raised", "Raise a safeguarding concern", CASEWORK);
    }

    @Bean
    CaseAction reportIntimidationAction() {
        return new CaseAction("report-intimidation", "intimidation-reported", "Report intimidation", CASEWORK);
    }

    @Bean
    CaseAction considerDisruptionAction() {
        return new CaseAction(
                "consider-disruption",
                "disruption-considered",
                "Ask for a measure against the offending",
                EnumSet.of(ADVOCATE, FAMILY_SUPPORT_WORKER, POLICE_OIC, MANAGER));
    }

    @Bean
    CaseAction reportMaterialNeededAction() {
        return new CaseAction(
                "report-material-needed",
                "material-needed",
                "Record that third-party material is needed",
                EnumSet.of(POLICE_OIC, CPS_CASEWORKER, CPS_REVIEWER));
    }

    @Bean
    CaseAction changeCircumstancesAction() {
        return new CaseAction(
                "change-circumstances",
                "circumstances-changed",
                "Record that wishes or circumstances have changed",
                EnumSet.of(
                        ADVOCATE,
                        FAMILY_SUPPORT_WORKER,
                        POLICE_OIC,
                        CPS_CASEWORKER,
                        CPS_REVIEWER,
                        WITNESS_CARE_OFFICER));
    }

    @Bean
    CaseAction moveHearingAction() {
        return new CaseAction(
                "move-hearing",
                "hearing-moved",
                "Record that a hearing has moved",
                EnumSet.of(CPS_CASEWORKER, CPS_REVIEWER, WITNESS_CARE_OFFICER));
    }

    @Bean
    CaseAction enterGuiltyPleaAction() {
        return new CaseAction(
                "enter-guilty-plea",
                "guilty-plea-entered",
                "Record a guilty plea",
                EnumSet.of(CPS_CASEWORKER, CPS_REVIEWER, WITNESS_CARE_OFFICER));
    }

    @Bean
    CaseAction discontinueProceedingsAction() {
        return new CaseAction(
                "discontinue-proceedings",
                "proceedings-discontinued",
                "Record that the proceedings have stopped",
                PROSECUTION);
    }

    @Bean
    CaseAction askForReviewAction() {
        return new CaseAction(
                "ask-for-review",
                "review-asked-for",
                "Record that the young person asks for a review after all",
                CASEWORK);
    }

    @Bean
    CaseAction raiseWithdrawalAction() {
        return new CaseAction(
                "raise-withdrawal",
                "withdrawal-raised",
                "Record that the young person thinks of withdrawing",
                CASEWORK);
    }

    @Bean
    CaseAction confirmWithdrawalAction() {
        return new CaseAction(
                "confirm-withdrawal",
                "withdrawal-confirmed",
                "Confirm that the young person withdraws",
                EnumSet.of(POLICE_OIC));
    }

    @Bean
    CaseAction recordTimeLimitAction() {
        return new CaseAction(
                "record-time-limit",
                "time-limit-recorded",
                "Record what starts or ends a time limit",
                EnumSet.of(POLICE_OIC, CPS_CASEWORKER, CPS_REVIEWER, WITNESS_CARE_OFFICER));
    }
}
