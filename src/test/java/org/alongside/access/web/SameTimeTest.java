package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.UUID;
import org.alongside.access.AccessDenied;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SameTimeTest {

    private static final Duration SLOT = Duration.ofMillis(200);

    private final SameTime sameTime = new SameTime(SLOT);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/cases/AL-0000-000");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whatIsNotFoundWaitsForTheEndOfItsSlot() throws Exception {
        assertThat(taken((asked, answered) -> response.setStatus(404))).isGreaterThanOrEqualTo(SLOT);
    }

    @Test
    void aRefusalWithAPageOfItsOwnWaitsBeforeItIsDrawnAndOnlyOnce() throws Exception {
        Duration taken = taken((asked, answered) -> {
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
            sameTime.on(new AccessDenied(UUID.randomUUID(), "case", "unknown"));
            sameTime.postHandle(request, response, this, null);
            response.setStatus(400);
        });

        assertThat(taken).isBetween(SLOT, SLOT.multipliedBy(2));
    }

    @Test
    void whatIsAnsweredDoesNotWait() throws Exception {
        assertThat(taken((asked, answered) -> response.setStatus(200))).isLessThan(SLOT);
    }

    private Duration taken(FilterChain chain) throws Exception {
        long before = System.nanoTime();
        sameTime.doFilter(request, response, chain);
        return Duration.ofNanos(System.nanoTime() - before);
    }
}
