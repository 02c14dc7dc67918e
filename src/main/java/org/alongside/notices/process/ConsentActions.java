package org.alongside.notices.process;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.access.Role;
import org.alongside.work.CaseAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can be recorded at any time about who may be told what. */
@Configuration(proxyBeanMethods = false)
class ConsentActions {

    /** Whoever hears it records it: withdrawing is as easy as giving (UK GDPR article 7(3)). */
    private static final Set<Role> EVERYBODY = EnumSet.complementOf(EnumSet.of(Role.ADMIN, Role.AUDITOR));

    @Bean
    CaseAction giveConsentAction() {
        return CaseAction.recordedOnly("give-consent", "Record a consent to share", EVERYBODY);
    }

    @Bean
    CaseAction withdrawConsentAction() {
        return CaseAction.recordedAlways("withdraw-consent", "Record that a consent is withdrawn", EVERYBODY);
    }

    @Bean
    CaseAction shareWithPartnerAction() {
        return CaseAction.recordedOnly("share-with-partner", "Tell a partner something", EVERYBODY);
    }
}
