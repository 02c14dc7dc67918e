package org.alongside.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** A form whose token is of no session, or of an older one, comes from a page that has expired: that is said, with what was typed. */
final class ExpiredPages extends AccessDeniedHandlerImpl {

    static final String PAGE = "/expired";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && HttpMethod.POST.matches(request.getMethod())) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            request.getRequestDispatcher(PAGE).forward(request, response);
        } else {
            super.handle(request, response, denied);
        }
    }
}
