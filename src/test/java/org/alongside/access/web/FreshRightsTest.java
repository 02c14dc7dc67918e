package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.CurrentActor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

class FreshRightsTest {

    private final People people = mock(People.class);
    private final FreshRights freshRights = new FreshRights(people);
    private final CurrentActor currentActor = new CurrentActor();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final HttpSession session = mock(HttpSession.class);
    private final Actor sam = Actors.with(Role.ADVOCATE);

    @BeforeEach
    void samIsSignedIn() {
        var remembered = UsernamePasswordAuthenticationToken.authenticated(new SignedInAs(sam.userId()), "", List.of());
        SecurityContextHolder.setContext(new SecurityContextImpl(remembered));
        when(people.byId(sam.userId())).thenReturn(Optional.of(sam));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void readsTheRightsOnceInARequest() throws Exception {
        freshRights.doFilter(request, new MockHttpServletResponse(), (asked, answer) -> {
            assertThat(currentActor.require()).isEqualTo(sam);
            assertThat(currentActor.find()).contains(sam);
        });

        verify(people, times(1)).byId(sam.userId());
    }

    @Test
    void readsNothingWhereNobodyAsks() throws Exception {
        freshRights.doFilter(request, new MockHttpServletResponse(), (asked, answer) -> {});

        verifyNoInteractions(people);
    }

    @Test
    void refusesALeaverAndEndsTheSession() throws Exception {
        when(people.byId(sam.userId())).thenReturn(Optional.empty());

        freshRights.doFilter(
                aged(0),
                new MockHttpServletResponse(),
                (asked, answer) -> assertThat(currentActor.find()).isEmpty());

        verify(session).invalidate();
    }

    @Test
    void endsASessionTwelveHoursAfterItsSignIn() throws Exception {
        freshRights.doFilter(
                aged(FreshRights.LONGEST_SESSION.toMillis() + 1),
                new MockHttpServletResponse(),
                (asked, answer) -> assertThat(currentActor.find()).isEmpty());

        verify(session).invalidate();
    }

    private MockHttpServletRequest aged(long milliseconds) {
        when(session.getCreationTime()).thenReturn(1_000L);
        when(session.getLastAccessedTime()).thenReturn(1_000L + milliseconds);
        MockHttpServletRequest aged = new MockHttpServletRequest() {
            @Override
            public HttpSession getSession(boolean create) {
                return session;
            }
        };
        return aged;
    }
}
