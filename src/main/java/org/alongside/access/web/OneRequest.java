package org.alongside.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the sessions and tells them where a request begins and ends. */
class OneRequest extends OncePerRequestFilter {

    private final QuietSessions<?> sessions;

    OneRequest(QuietSessions<?> sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        sessions.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            sessions.end();
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false; // error pages show who is signed in, too
    }
}
