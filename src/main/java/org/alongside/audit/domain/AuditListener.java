package org.alongside.audit.domain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.access.AccessDenied;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.Ids;
import org.alongside.access.Role;
import org.alongside.access.SecurityEvent;
import org.alongside.access.SignInFailed;
import org.alongside.access.UserSignedIn;
import org.alongside.access.UserSignedOut;
import org.alongside.audit.AuditEntry;
import org.alongside.cases.CaseEvent;
import org.alongside.cases.Together;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Writes every event into the log in the transaction it happens in: what cannot be logged does not happen. What a command does to its case is
 * written with one statement at its end.
 */
@Component
class AuditListener implements Together {

    /** In these the event's user is the one who acts; in others it is the one who is acted upon. */
    private static final Set<Class<?>> OWN_DOING =
            Set.of(UserSignedIn.class, UserSignedOut.class, SignInFailed.class, AccessDenied.class);

    private static final Set<Class<?>> REFUSALS = Set.of(SignInFailed.class, AccessDenied.class);

    private final AuditRows rows;
    private final CurrentActor current;
    private final Clock clock;
    private final ThreadLocal<@Nullable List<AuditEntry>> waiting = new ThreadLocal<>();
    private final TransactionTemplate withTheRest;

    AuditListener(AuditRows rows, CurrentActor current, Clock clock, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.current = current;
        this.clock = clock;
        this.withTheRest = new TransactionTemplate(transactions);
    }

    @Override
    public <T> T during(Supplier<T> command) {
        if (waiting.get() != null) {
            return command.get();
        }
        List<AuditEntry> entries = new ArrayList<>();
        waiting.set(entries);
        try {
            T result = command.get();
            rows.addAll(entries);
            return result;
        } finally {
            waiting.remove();
        }
    }

    @EventListener
    void hear(CaseEvent event) {
        AuditEntry entry = entry(event, event.caseId());
        List<AuditEntry> entries = waiting.get();
        if (entries == null) {
            write(entry);
        } else {
            entries.add(entry);
        }
    }

    @EventListener
    void hear(SecurityEvent event) {
        AuditEntry entry = entry(event, EventFacts.id(event, "caseId").orElse(null));
        write(entry);
        if (REFUSALS.contains(event.getClass()) && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Again(entry));
        }
    }

    private void write(AuditEntry entry) {
        withTheRest.executeWithoutResult(status -> rows.add(entry));
    }

    private AuditEntry entry(Object event, @Nullable UUID caseId) {
        return new AuditEntry(
                Ids.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                EventFacts.kind(event.getClass()),
                REFUSALS.contains(event.getClass()) ? "refused" : "done",
                caseId,
                who(event),
                channel(),
                EventFacts.of(event));
    }

    private AuditEntry.@Nullable Who who(Object event) {
        Optional<Actor> actor = current.find();
        if (actor.isPresent()) {
            Actor it = actor.get();
            String roles = it.roles().stream().sorted().map(Role::word).collect(Collectors.joining(","));
            return new AuditEntry.Who(it.userId(), roles, it.organisationId());
        }
        return EventFacts.id(event, OWN_DOING.contains(event.getClass()) ? "userId" : "by")
                .map(id -> new AuditEntry.Who(id, null, null))
                .orElse(null);
    }

    /** The page as its pattern, so that nothing typed into an address is kept; before a page is found only that it is one. */
    private static String channel() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            var request = attributes.getRequest();
            Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            return request.getMethod() + " " + (pattern == null ? "page" : pattern);
        }
        return "engine";
    }

    /** A refusal undoes the command it happens in, but not what is known of it: that is written on the same connection, before it is given back. */
    private final class Again implements TransactionSynchronization {

        private final AuditEntry entry;

        private Again(AuditEntry entry) {
            this.entry = entry;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) {
                rows.addAfterRollback(entry);
            }
        }
    }
}
