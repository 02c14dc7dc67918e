package org.alongside.notices.process;

import java.util.List;
import java.util.Map;
import org.alongside.cases.Run;
import org.alongside.notices.sending.SafeToContact;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Whoever resolves a notice that was held reads first why it was. */
@Component
class ResolveHeldNotice implements TaskHandler {

    private final SafeToContact safeToContact;

    ResolveHeldNotice(SafeToContact safeToContact) {
        this.safeToContact = safeToContact;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        var reasons = safeToContact.reasons(run.caseId());
        return reasons.isEmpty()
                ? List.of()
                : List.of(new Beside("Why a notice was sent or held", "decisions/explanation", reasons));
    }
}
