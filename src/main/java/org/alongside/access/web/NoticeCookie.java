package org.alongside.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.alongside.access.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;

/**
 * Carries the sentence that says what was done ("Done: Check in.") to the page that comes after, in an encrypted cookie that
 * the page takes away. In the session it would cost the database two writes, each waiting for the disk.
 */
@Component("flashMapManager")
class NoticeCookie implements FlashMapManager {

    private static final String NOTICE = "notice";
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final char BETWEEN = '\n';

    private final FieldCipher cipher;
    private final String name;
    private final boolean secure;

    NoticeCookie(
            FieldCipher cipher,
            @Value("${server.servlet.session.cookie.name}") String sessionCookie,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.cipher = cipher;
        this.name = sessionCookie.replace("session", NOTICE);
        this.secure = secure;
    }

    @Override
    public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> notice = sent(request).flatMap(carried -> forPage(request.getRequestURI(), carried));
        notice.ifPresent(taken -> response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO)));
        return notice.map(NoticeCookie::flash).orElse(null);
    }

    @Override
    public void saveOutputFlashMap(FlashMap flash, HttpServletRequest request, HttpServletResponse response) {
        if (flash.isEmpty()) {
            return;
        }
        if (flash.size() != 1 || !(flash.get(NOTICE) instanceof String notice)) {
            throw new IllegalArgumentException("Only a notice travels to the next page, not " + flash.keySet());
        }
        String carried = cipher.encrypt(flash.getTargetRequestPath() + BETWEEN + notice);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(carried, LIFE));
    }

    private Optional<String> sent(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Another page that the browser happens to ask for first, a picture say, leaves it to the page that it is for. */
    private Optional<String> forPage(String path, String carried) {
        try {
            String[] opened = cipher.decrypt(carried).split(String.valueOf(BETWEEN), 2);
            return opened[0].equals(path) ? Optional.of(opened[1]) : Optional.empty();
        } catch (IllegalStateException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static FlashMap flash(String notice) {
        var flash = new FlashMap();
        flash.put(NOTICE, notice);
        return flash;
    }

    private String cookie(String value, Duration life) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }
}
