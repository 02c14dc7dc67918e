package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.CurrentActor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** A request reads its session from the database once, however it ends. */
class SessionReadsTest {

    private final Actor sam = Actors.with(Role.ADVOCATE);
    private final People people = mock(People.class);
    private final CountedSessions sessions = new CountedSessions();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void readsTheSessionOnceInARequestThoughTheAnswerIsSentBeforeItsEnd() throws Exception {
        MapSession session = begun();

        asksFor(session, new MockHttpServletResponse());

        assertThat(sessions.read.get()).isEqualTo(1);
    }

    @Test
    void readsItAgainInTheNextRequest() throws Exception {
        MapSession session = begun();

        asksFor(session, new MockHttpServletResponse());
        asksFor(session, new MockHttpServletResponse());

        assertThat(sessions.read.get()).isEqualTo(2);
    }

    @Test
    void notesThatSomebodyIsStillThereToTheMinute() {
        MapSession session = begun();
        Instant before = session.getLastAccessedTime();
        var quiet = new QuietSession<>(session);

        quiet.setLastAccessedTime(before.plusSeconds(59));
        assertThat(session.getLastAccessedTime()).isEqualTo(before);
        quiet.setLastAccessedTime(before.plusSeconds(60));
        assertThat(session.getLastAccessedTime()).isEqualTo(before.plusSeconds(60));
    }

    @Test
    void doesNotKnowASessionThatEndedInTheSameRequest() {
        MapSession session = begun();
        var quiet = new QuietSessions<>(sessions);
        quiet.begin();
        assertThat(quiet.findById(session.getId())).isNotNull();

        quiet.deleteById(session.getId());

        assertThat(quiet.findById(session.getId())).isNull();
    }

    private MapSession begun() {
        MapSession session = sessions.createSession();
        sessions.save(session);
        return session;
    }

    private void asksFor(MapSession session, MockHttpServletResponse response) throws Exception {
        when(people.byId(sam.userId())).thenReturn(Optional.of(sam));
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(
                "SESSION", Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8))));
        var remembered = UsernamePasswordAuthenticationToken.authenticated(new SignedInAs(sam.userId()), "", List.of());
        var quiet = new QuietSessions<>(sessions);

        new OneRequest(quiet)
                .doFilter(
                        request,
                        response,
                        (first, out) -> new SessionRepositoryFilter<>(quiet).doFilter(first, out, (asked, answer) -> {
                            SecurityContextHolder.setContext(new SecurityContextImpl(remembered));
                            new FreshRights(people).doFilter(asked, answer, (inner, written) -> {
                                new CurrentActor().require();
                                ((HttpServletResponse) written).sendRedirect("/work");
                            });
                        }));
    }

    private static final class CountedSessions extends MapSessionRepository
            implements FindByIndexNameSessionRepository<MapSession> {

        private final AtomicInteger read = new AtomicInteger();

        private CountedSessions() {
            super(new ConcurrentHashMap<>());
        }

        @Override
        public MapSession findById(String id) {
            read.incrementAndGet();
            return super.findById(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String name, String value) {
            return Map.of();
        }
    }
}
