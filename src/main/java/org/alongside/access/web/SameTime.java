package org.alongside.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.alongside.access.AccessDenied;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * A refusal takes as long whatever was refused: to find that there is no such case asks less of the database than to find that a wall stands
 * before it, and many answers side by side would tell the two apart. Each waits for the end of the slot of time that it falls in; no
 * transaction is open then.
 */
class SameTime extends OncePerRequestFilter implements HandlerInterceptor {

    private static final String BEGAN = SameTime.class.getName() + ".began";
    private static final String REFUSED = SameTime.class.getName() + ".refused";

    private final long slot;

    /** @param slot longer than a refusal takes by itself, and too short to be a nuisance; nothing waits where it is zero */
    SameTime(Duration slot) {
        this.slot = slot.toNanos();
    }

    @EventListener
    void on(AccessDenied refusal) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(REFUSED, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(BEGAN, System.nanoTime());
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.NOT_FOUND.value()) {
            request.setAttribute(REFUSED, true);
        }
        waits(request);
    }

    /** A refusal that is told on a page of its own waits before that is drawn. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        waits(request);
    }

    private void waits(HttpServletRequest request) {
        if (slot > 0 && request.getAttribute(REFUSED) != null && request.getAttribute(BEGAN) instanceof Long began) {
            request.removeAttribute(REFUSED);
            long end = began + slot * ((System.nanoTime() - began) / slot + 1);
            for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }
    }
}
