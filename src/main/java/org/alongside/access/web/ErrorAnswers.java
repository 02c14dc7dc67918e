package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.access.AccessDenied;
import org.alongside.access.CurrentActor;
import org.alongside.access.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers what may not be seen. An object that is not there, one that is somebody else's and an address that never existed take
 * the same way to the same page, so that nothing can be told from the answer; a function that is not one's own is 403.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorAnswers {

    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ErrorAnswers(CurrentActor actor, ApplicationEventPublisher events) {
        this.actor = actor;
        this.events = events;
    }

    @ExceptionHandler({NotFound.class, NoHandlerFoundException.class, NoResourceFoundException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /** An address with something senseless in it never existed; a senseless value after the question mark could not be read. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void senseless(MethodArgumentTypeMismatchException mismatch, HttpServletResponse response) throws IOException {
        boolean inAddress = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError((inAddress ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST).value());
    }

    /** What no form of ours sends: a name with a control character in it, a file where a word is expected. */
    @ExceptionHandler({RequestRejectedException.class, MethodArgumentConversionNotSupportedException.class})
    void rejected(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    /** A form with a file in it that is broken: a part without an end, a name with a sign that no name may have. */
    @ExceptionHandler(MultipartException.class)
    void brokenParts(MultipartException broken, HttpServletResponse response) throws IOException {
        boolean tooLarge = broken instanceof MaxUploadSizeExceededException;
        response.sendError((tooLarge ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.BAD_REQUEST).value());
    }

    /** Who is not signed in is sent to sign in by Spring Security; who is has asked for what their role does not do. */
    @ExceptionHandler(AccessDeniedException.class)
    void forbidden(AccessDeniedException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var who = actor.find().orElseThrow(() -> refusal);
        String page = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        events.publishEvent(new AccessDenied(who.userId(), "page", request.getMethod() + " " + page));
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
