package org.alongside.documents.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.alongside.documents.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an upload that is too large with 413. It stands before Spring Security, which looks for its token among the upload's parts:
 * Tomcat gives it none of them when one is too large, and the answer would be a 403 that explains nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LargeUploads extends OncePerRequestFilter {

    /** A browser that is still sending when the answer comes shows a broken connection instead, so this much is read and dropped. */
    private static final long READ_AWAY = 4L * Documents.LARGEST;

    private static final int BUFFER = 64 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(isMultipart(request) ? new WithoutParts(request) : request, response);
        } else if (isMultipart(request) && request.getContentLengthLong() > Documents.LARGEST) {
            readAway(request.getInputStream());
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    private static void readAway(InputStream body) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = READ_AWAY;
        int read = body.read(buffer);
        while (read >= 0 && left > 0) {
            left -= read;
            read = body.read(buffer);
        }
    }

    /** An error page would look for the parts of the upload that failed, and fail of them again. */
    private static final class WithoutParts extends HttpServletRequestWrapper {

        private WithoutParts(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }
    }
}
