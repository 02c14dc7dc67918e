package org.alongside.access.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The names of people shown lately, so that a list of fifty rows does not read and decrypt fifty names. Per node, minutes old. */
@Component
public class KnownNames {

    private static final int MOST = 1_000;
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<UUID, Known> known = new LinkedHashMap<>();

    public KnownNames(Clock clock) {
        this.clock = clock;
    }

    /** The name as remembered, or as looked up now. */
    public String of(UUID userId, Supplier<String> lookUp) {
        Instant now = clock.instant();
        synchronized (known) {
            Known name = known.get(userId);
            if (name != null && !name.until().isBefore(now) && !name.until().isAfter(now.plus(FRESH))) {
                return name.text();
            }
        }
        String name = lookUp.get();
        synchronized (known) {
            known.remove(userId);
            known.put(userId, new Known(name, now.plus(FRESH)));
            known.keySet().stream()
                    .limit(Math.max(0, known.size() - MOST))
                    .toList()
                    .forEach(known::remove);
        }
        return name;
    }

    private record Known(String text, Instant until) {}
}
