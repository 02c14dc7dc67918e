package org.alongside.access.crypto;

import org.alongside.access.MissingSecret;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one paragraph what is missing and how to get it, where there would be a hundred lines of stack trace. */
class MissingSecretAnalyzer extends AbstractFailureAnalyzer<MissingSecret> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSecret cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
