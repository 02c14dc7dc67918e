package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.alongside.access.crypto.TinkFieldCipher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.FlashMap;

/** What was done is said on the page that comes after, once, and nowhere else. */
class NoticeCookieTest {

    private static final String SAID = "Done: Check in.";

    private final NoticeCookie notices = new NoticeCookie(TinkFieldCipher.inMemory(), "__Host-alongside-session", true);

    @Test
    void saysItOnThePageThatComesAfter() {
        Cookie carried = carried();

        assertThat(carried.getName()).isEqualTo("__Host-alongside-notice");
        assertThat(carried.getSecure()).isTrue();
        assertThat(carried.isHttpOnly()).isTrue();
        assertThat(shown("/cases/AL-1", carried, new MockHttpServletResponse())).isEqualTo(SAID);
    }

    @Test
    void takesItAwayOnceItIsSaid() {
        var response = new MockHttpServletResponse();

        shown("/cases/AL-1", carried(), response);

        assertThat(Objects.requireNonNull(response.getCookie("__Host-alongside-notice"))
                        .getMaxAge())
                .isZero();
    }

    @Test
    void leavesItWhereAnotherPageIsAskedForFirst() {
        var response = new MockHttpServletResponse();

        assertThat(shown("/govuk/style.css", carried(), response)).isNull();
        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    void saysNothingThatSomebodyElseWrote() {
        assertThat(shown(
                        "/cases/AL-1", new Cookie("__Host-alongside-notice", "made-up"), new MockHttpServletResponse()))
                .isNull();
    }

    @Test
    void carriesNothingButANotice() {
        var flash = new FlashMap();
        flash.put("typed", "something");

        assertThatThrownBy(() ->
                        notices.saveOutputFlashMap(flash, new MockHttpServletRequest(), new MockHttpServletResponse()))
                .hasMessageContaining("typed");
    }

    @Test
    void carriesNothingWhereNothingWasSaid() {
        var response = new MockHttpServletResponse();

        notices.saveOutputFlashMap(new FlashMap(), new MockHttpServletRequest(), response);

        assertThat(response.getCookies()).isEmpty();
    }

    private Cookie carried() {
        var flash = new FlashMap();
        flash.put("notice", SAID);
        flash.setTargetRequestPath("/cases/AL-1");
        var response = new MockHttpServletResponse();
        notices.saveOutputFlashMap(flash, new MockHttpServletRequest(), response);
        return Objects.requireNonNull(response.getCookie("__Host-alongside-notice"));
    }

    private @Nullable String shown(String path, Cookie cookie, MockHttpServletResponse response) {
        var request = new MockHttpServletRequest("GET", path);
        request.setCookies(cookie);
        FlashMap flash = notices.retrieveAndUpdate(request, response);
        return flash == null ? null : (String) flash.get("notice");
    }
}
