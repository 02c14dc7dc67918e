package org.alongside.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The page of an error has an address only so that errors can be brought there: for whoever asks for it there is no such page. Without this it
 * would tell them of an error that nobody made. Errors on their way there do not come past here.
 */
@Component
class ErrorPageItself extends OncePerRequestFilter {

    private final RequestMatcher page = PathPatternRequestMatcher.withDefaults().matcher(SecuritySettings.ERROR);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !page.matches(request);
    }
}
