package org.alongside.work.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.work.Act;
import org.alongside.work.Acts;
import org.alongside.work.Priority;
import org.alongside.work.SenselessList;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody wants to do with the tasks they chose, as it was sent.
 *
 * @param list the address of the list that they came from
 * @param agreed whether it is to be done where it can be when it cannot be done with all
 */
record TypedAct(Kind kind, List<UUID> tasks, Map<String, String> typed, String list, boolean ready, boolean agreed) {

    /** The longest words that somebody may say about a task. */
    static final int LONGEST = 2_000;

    static TypedAct of(MultiValueMap<String, String> sent) {
        Kind kind = Stream.of(Kind.values())
                .filter(it -> it.word.equals(sent.getFirst("act")))
                .findFirst()
                .orElseThrow(() -> new SenselessList("This cannot be done with tasks."));
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : List.of("to", "words", "on", "priority")) {
            typed.put(
                    field, Objects.requireNonNullElse(sent.getFirst(field), "").strip());
        }
        List<String> ids = sent.getOrDefault("task", List.of());
        if (ids.size() > Acts.MOST) {
            throw new SenselessList("Choose %,d tasks at most.".formatted(Acts.MOST));
        }
        return new TypedAct(
                kind,
                ids.stream().distinct().map(TypedAct::id).toList(),
                typed,
                Objects.requireNonNullElse(sent.getFirst("list"), "/work"),
                kind.asksNothing || sent.containsKey("ready"),
                sent.containsKey("agreed"));
    }

    /** The same with all the tasks of a list: they are shown before anything is done with them. */
    TypedAct with(List<UUID> all) {
        return new TypedAct(kind, all, typed, list, false, false);
    }

    /** The same, come from another list. */
    TypedAct from(String address) {
        return new TypedAct(kind, tasks, typed, address, ready, agreed);
    }

    /** The same with the day that stands there already. */
    TypedAct with(LocalDate on) {
        Map<String, String> known = new LinkedHashMap<>(typed);
        known.put("on", on.toString());
        return new TypedAct(kind, tasks, known, list, ready, agreed);
    }

    /** What is wrong with what was typed, by field. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        String words = sent("words");
        if (kind == Kind.ASSIGN && id(sent("to"), null) == null) {
            problems.put("to", "Choose who is to have the tasks");
        }
        if (kind == Kind.FOLLOW_UP
                && !sent("on").isEmpty()
                && day().filter(on -> !on.isBefore(today)).isEmpty()) {
            problems.put("on", "The follow-up day must be a day from today on, like %s".formatted(today.plusDays(7)));
        }
        if (kind == Kind.PRIORITY && priority().isEmpty()) {
            problems.put("priority", "Choose how pressing it is");
        }
        boolean needsWords = kind == Kind.COMMENT
                || priority().filter(it -> it != Priority.NORMAL).isPresent();
        if (needsWords && words.isEmpty()) {
            problems.put("words", kind == Kind.COMMENT ? "Write the comment" : "Say why it is pressing");
        }
        if (words.length() > LONGEST) {
            problems.put("words", "Use %,d letters at most".formatted(LONGEST));
        }
        return problems;
    }

    /** What is to be done; nothing typed may be wrong. */
    Act act() {
        String words = sent("words");
        return switch (kind) {
            case CLAIM -> new Act.Claim();
            case RELEASE -> new Act.Release();
            case ASSIGN -> new Act.Assign(Objects.requireNonNull(id(sent("to"), null)), words);
            case FOLLOW_UP -> new Act.FollowUp(day().orElse(null));
            case PRIORITY -> new Act.Prioritise(priority().orElseThrow(), words);
            case COMMENT -> new Act.Comment(words);
        };
    }

    /** Whether they come from the page of the one task that it is about, and not from a list. */
    public boolean isOfPage() {
        return tasks.size() == 1 && list.equals("/work/" + tasks.get(0));
    }

    private String sent(String field) {
        return typed.getOrDefault(field, "");
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(sent("on")));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private Optional<Priority> priority() {
        return Stream.of(Priority.values())
                .filter(it -> kind == Kind.PRIORITY && it.name().equals(sent("priority")))
                .findFirst();
    }

    private static UUID id(String text) {
        return Objects.requireNonNullElse(id(text, null), new UUID(0, 0));
    }

    private static @Nullable UUID id(String text, @Nullable UUID otherwise) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return otherwise;
        }
    }

    /** What can be done with tasks. */
    enum Kind {
        CLAIM("claim", "Claim", true, false),
        RELEASE("release", "Give back to the team", true, false),
        ASSIGN("assign", "Hand over", false, false),
        FOLLOW_UP("follow-up", "Set a follow-up day", false, true),
        PRIORITY("priority", "Set the priority", false, false),
        COMMENT("comment", "Comment", false, true);

        private final String word;
        private final String title;
        private final boolean asksNothing;
        private final boolean withOthers;

        Kind(String word, String title, boolean asksNothing, boolean withOthers) {
            this.word = word;
            this.title = title;
            this.asksNothing = asksNothing;
            this.withOthers = withOthers;
        }

        /** Whether it can be done with tasks that one's case waits for and others do. */
        public boolean isWithOthers() {
            return withOthers;
        }

        public String word() {
            return word;
        }

        public String title() {
            return title;
        }
    }
}
