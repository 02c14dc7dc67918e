package org.alongside.audit.domain;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the log keeps of an event: ids, enums, dates, numbers, and strings only when they are a word of ours ({@code notCharged},
 * {@code SM-LAPSE-60}) or a page's pattern. Anything else may have been written about somebody and is left out.
 */
final class EventFacts {

    private static final int LONGEST_WORD = 80;
    private static final int MOST = 1900;

    private static final Pattern WORD = Pattern.compile("[a-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*"
            + "|[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+"
            + "|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
            + "|(?:GET|POST|PUT|PATCH|DELETE|HEAD) /[a-z0-9/{}*-]*");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** Looked up once a class: a command may do a thousand things of one kind. */
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> event) {
            RecordComponent[] components = event.getRecordComponents();
            return components == null
                    ? List.of()
                    : Stream.of(components).map(Component::of).toList();
        }
    };

    private EventFacts() {}

    /** The name of an event's class in kebab case: {@code StageEntered} is {@code stage-entered}. */
    static String kind(Class<?> event) {
        return HUMP.matcher(event.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** The components of an event that are kept, by name. */
    static Map<String, String> of(Object event) {
        Map<String, String> facts = new LinkedHashMap<>();
        collect(event, facts);
        int length = 0;
        for (var entries = facts.entrySet().iterator(); entries.hasNext(); ) {
            var entry = entries.next();
            length += entry.getKey().length() + entry.getValue().length() + 6;
            if (length > MOST) {
                entries.remove();
            }
        }
        return facts;
    }

    /** A component that is an id. */
    static Optional<UUID> id(Object event, String name) {
        for (Component component : COMPONENTS.get(event.getClass())) {
            if (component.name().equals(name) && component.of(event) instanceof UUID id) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private static void collect(Object event, Map<String, String> facts) {
        for (Component component : COMPONENTS.get(event.getClass())) {
            Object value = component.of(event);
            if (value instanceof Record inner) {
                collect(inner, facts);
            } else if (!component.name().equals("caseId")) {
                kept(value).ifPresent(word -> facts.putIfAbsent(component.name(), word));
            }
        }
    }

    private static Optional<String> kept(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return Optional.of(constant.name());
        }
        if (value instanceof UUID || value instanceof Temporal || value instanceof Number || value instanceof Boolean) {
            return Optional.of(value.toString());
        }
        if (value instanceof Collection<?> several) {
            String words = several.stream()
                    .map(EventFacts::kept)
                    .flatMap(Optional::stream)
                    .sorted()
                    .collect(Collectors.joining(","));
            return words.isEmpty() ? Optional.empty() : Optional.of(words);
        }
        return value instanceof String text
                        && text.length() <= LONGEST_WORD
                        && WORD.matcher(text).matches()
                ? Optional.of(text)
                : Optional.empty();
    }

    /** What an event says under a name. */
    private record Component(String name, Method accessor) {

        static Component of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Component(component.getName(), accessor);
        }

        @Nullable
        Object of(Object event) {
            try {
                return accessor.invoke(event);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Cannot read " + name + " of " + event.getClass(), e);
            }
        }
    }
}
