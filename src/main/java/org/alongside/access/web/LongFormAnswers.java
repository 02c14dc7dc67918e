package org.alongside.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers a form that was too long, once Spring Security has let it through, with the page that says which answer it was. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LongFormAnswers extends OncePerRequestFilter {

    static final String PAGE = "/too-large";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(LongForms.FOUND) == null || request.getDispatcherType() != DispatcherType.REQUEST) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }
}
