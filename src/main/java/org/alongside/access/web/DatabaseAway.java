package org.alongside.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.TransactionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers while the database does not, has no connection left or no room: with 503, and when to come again. It stands before everything else, since
 * without the database there is no session to draw a page for. It does not try again: what was sent may have been kept before the answer was
 * lost, and only the person can look.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

    private static final String SECONDS = "10";

    /** What SQL calls a connection that could not be made or has gone. */
    private static final String CONNECTION = "08";

    /** What MariaDB says when its disk is full: of a table, and of the disk itself. */
    private static final Set<Integer> FULL = Set.of(1114, 1021);

    private static final int MOST_CAUSES = 20;

    private static final byte[] PAGE = """
            <!DOCTYPE html>
            <html lang="en" class="govuk-template">
            <head>
              <meta charset="utf-8">
              <title>Alongside cannot answer now – Alongside</title>
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <link rel="stylesheet" href="/govuk/govuk-frontend.min.css">
            </head>
            <body class="govuk-template__body">
            <main class="govuk-width-container govuk-main-wrapper">
              <h1 class="govuk-heading-l">Alongside cannot answer now</h1>
              <p class="govuk-body">Try again in a minute.</p>
              <p class="govuk-body">If you sent something: nothing of it was changed half way, either all of it was kept or none. Go back, load
                the page again and see before you send it once more.</p>
            </main>
            </body>
            </html>
            """.getBytes(StandardCharsets.UTF_8);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (response.isCommitted() || !isBehind(failure)) {
                throw failure;
            }
            LOG.error("The database does not answer: {}", LastResort.withoutMessages(failure));
            answer(response);
        }
    }

    /** Whether it is for want of a connection that something failed, also one that was lost and cannot be rolled back any more, or of room. */
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, DatabaseAway::causeOf)
                .limit(MOST_CAUSES)
                .anyMatch(cause -> cause instanceof TransactionException lost && isUnexplained(lost)
                        || cause instanceof SQLException sql && isAway(sql));
    }

    /** The pool closes a connection that is lost, and gives whoever would end a transaction on it no state at all. */
    private static boolean isUnexplained(TransactionException lost) {
        return lost.getCause() instanceof SQLException sql && sql.getSQLState() == null;
    }

    private static @Nullable Throwable causeOf(Throwable failure) {
        return failure.getCause();
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || (state != null && state.startsWith(CONNECTION))
                || FULL.contains(failure.getErrorCode());
    }

    private static void answer(HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", PageHeaders.CONTENT_SECURITY_POLICY);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(PAGE);
    }
}
