package org.alongside.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Says in one paragraph that the database did not answer, and where to look. */
class DatabaseAwayAnalyzer extends AbstractFailureAnalyzer<CannotGetJdbcConnectionException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotGetJdbcConnectionException cause) {
        return new FailureAnalysis(
                "The database did not let Alongside in: "
                        + cause.getMostSpecificCause().getMessage(),
                "Check that it runs and that ALONGSIDE_DATABASE_URL, ALONGSIDE_DATABASE_USER and ALONGSIDE_DATABASE_PASSWORD are its own.",
                cause);
    }
}
