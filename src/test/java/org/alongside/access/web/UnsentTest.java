package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class UnsentTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/expired");

    @Test
    void isWhatWasSentToThePageThatExpiredWithoutTokenAndPassword() {
        request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, "/work/1");
        request.addParameter("_csrf", "old");
        request.addParameter("note", "one", "two");
        request.addParameter("newPassword", "secret");

        assertThat(Unsent.of(request)).contains(new Unsent("/work/1", Map.of("note", List.of("one", "two"))));
    }

    @Test
    void isWhatTheSignInPageCarriesApartFromItsOwnInputs() {
        fromSignIn("/work/1");

        assertThat(Unsent.of(request)).contains(new Unsent("/work/1", Map.of("username", List.of("typed"))));
    }

    @Test
    void leadsNowhereElse() {
        for (String elsewhere : List.of("//evil.example", "/\\evil.example", "https://evil.example", "")) {
            var fresh = new MockHttpServletRequest("POST", "/sign-in");
            fresh.addParameter(Unsent.FROM, elsewhere);

            assertThat(Unsent.of(fresh)).as(elsewhere).isEqualTo(Optional.empty());
        }
    }

    @Test
    void isNothingWhenTheSignInPageItselfExpired() {
        request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, "/sign-in");
        request.addParameter("username", "sam");

        assertThat(Unsent.of(request)).isEmpty();
    }

    private void fromSignIn(String path) {
        request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, "/sign-in");
        request.addParameter("username", "sam");
        request.addParameter("password", "secret");
        request.addParameter(Unsent.FROM, path);
        request.addParameter(Unsent.carried("username"), "typed");
        request.addParameter(Unsent.carried("_csrf"), "old");
    }
}
