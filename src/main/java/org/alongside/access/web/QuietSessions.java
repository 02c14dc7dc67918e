package org.alongside.access.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * What a request asks of the sessions in the database: it reads its own once (Spring Session by itself reads it again after it has
 * saved it), and it writes only what has changed.
 */
class QuietSessions<S extends Session> implements SessionRepository<QuietSession<S>> {

    private final FindByIndexNameSessionRepository<S> stored;
    private final ThreadLocal<Map<String, QuietSession<S>>> read = new ThreadLocal<>();

    QuietSessions(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    /** From here until {@link #end} this thread answers one request. */
    void begin() {
        read.set(new HashMap<>());
    }

    void end() {
        read.remove();
    }

    @Override
    public QuietSession<S> createSession() {
        return new QuietSession<>(stored.createSession());
    }

    @Override
    public void save(QuietSession<S> session) {
        stored.save(session.stored());
    }

    @Override
    public @Nullable QuietSession<S> findById(String id) {
        Map<String, QuietSession<S>> known = read.get();
        return known == null ? asked(id) : known.computeIfAbsent(id, this::asked);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
        Map<String, QuietSession<S>> known = read.get();
        if (known != null) {
            known.remove(id);
        }
    }

    private @Nullable QuietSession<S> asked(String id) {
        S found = stored.findById(id);
        return found == null ? null : new QuietSession<>(found);
    }
}
