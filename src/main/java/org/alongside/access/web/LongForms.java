package org.alongside.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a form that is too long for Tomcat, which hands on nothing at all of it, not even the token: what is of a usual length goes
 * on to whoever checks that token, and {@link LongFormAnswers} answers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
class LongForms extends OncePerRequestFilter {

    /** What {@code server.tomcat.max-http-form-post-size} says, in bytes. */
    static final long LARGEST = 2L * 1024 * 1024;

    static final String FOUND = LongForms.class.getName() + ".found";

    /** A browser that is still sending when the answer comes shows a broken connection instead, so this much is read and dropped. */
    private static final long READ_AWAY = 20 * LARGEST;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.REQUEST && isTooLong(request)) {
            LongForm form = LongForm.read(request.getInputStream(), READ_AWAY);
            request.setAttribute(FOUND, form);
            chain.doFilter(new WithUsualAnswers(request, form), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isTooLong(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getContentLengthLong() > LARGEST
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** The form without its longest answers, so that Tomcat need not read it. */
    private static final class WithUsualAnswers extends HttpServletRequestWrapper {

        private final Map<String, String[]> answers = new LinkedHashMap<>();

        private WithUsualAnswers(HttpServletRequest request, LongForm form) {
            super(request);
            form.answers().forEach((name, values) -> answers.put(name, values.toArray(String[]::new)));
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = answers.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return answers.get(name);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(answers.keySet());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(answers);
        }
    }
}
