package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers what nobody foresaw with a plain 500. The log gets where it happened but no message: those quote what people typed. */
@Component
class LastResort implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            return null; // Spring Security's to answer
        }
        if (DatabaseAway.isBehind(failure)) {
            return null; // without the database there is no page to draw it on
        }
        LOG.error("Unforeseen: {}", withoutMessages(failure));
        try {
            response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    static String withoutMessages(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            trace.append(System.lineSeparator()).append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                trace.append(' ').append(sql.getSQLState()).append('/').append(sql.getErrorCode());
            }
            for (StackTraceElement frame : cause.getStackTrace()) {
                trace.append(System.lineSeparator()).append("  at ").append(frame);
            }
        }
        return trace.toString();
    }
}
