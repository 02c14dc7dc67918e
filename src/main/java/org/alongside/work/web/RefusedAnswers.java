package org.alongside.work.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.cases.CaseBusy;
import org.alongside.work.UnknownFields;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what is refused whole: a page that sends what its form does not ask for, and a change that others were quicker with. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedAnswers {

    @ExceptionHandler(UnknownFields.class)
    void notAsked(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    @ExceptionHandler(CaseBusy.class)
    void others(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONFLICT.value());
    }
}
