package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.AntPathMatcher;

/** What a browser may do with our pages: nothing from elsewhere, no frames, no plug-ins, and no page is kept. */
final class PageHeaders {

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private PageHeaders() {}

    /** Lets the form that signs out lead on to the provider, which signs out there: a browser counts that as sending the form to it. */
    static void allowFormsTo(HeadersConfigurer<HttpSecurity> headers, String origin) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY + " " + origin));
    }

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        RequestMatcher isPage = request -> !isStatic(request);
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        isPage, new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store")));
    }

    private static boolean isStatic(HttpServletRequest request) {
        var paths = new AntPathMatcher();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return Arrays.stream(SecuritySettings.STATIC).anyMatch(pattern -> paths.match(pattern, path));
    }
}
