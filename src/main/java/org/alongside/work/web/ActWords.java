package org.alongside.work.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.access.AnswerWords;
import org.alongside.access.Role;
import org.alongside.work.Priority;
import org.alongside.work.SavedLists;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The words of what the work list asks for besides the forms: what to do with tasks, and the name of a list. They come before those of the
 * forms, some of which ask for answers of the same names.
 */
@Component
@Order(0)
class ActWords implements AnswerWords {

    /** Without words is what the pages drew themselves, and whom somebody chose: only their team may read names. */
    private static final Map<String, String> OF_AN_ACT = Map.of(
            "act", "What to do with the tasks",
            "words", "Your comment or reason",
            "on", "Look at it again on",
            "priority", "How pressing is it?",
            "task", "",
            "list", "",
            "to", "",
            "ready", "",
            "agreed", "");

    private static final Map<String, String> OF_A_LIST = Map.of("name", "Name of the list", "team", "For", "list", "");

    @Override
    public Optional<String> question(String name, Set<String> together) {
        return Optional.ofNullable(questions(together).get(name));
    }

    @Override
    public String answer(String name, String value, Set<String> together) {
        return switch (name) {
            case "act" ->
                Stream.of(TypedAct.Kind.values())
                        .filter(it -> it.word().equals(value))
                        .map(TypedAct.Kind::title)
                        .findFirst()
                        .orElse(value);
            case "priority" ->
                Stream.of(Priority.values())
                        .filter(it -> it.name().equals(value))
                        .map(Priority::title)
                        .findFirst()
                        .orElse(value);
            case "team" ->
                Role.ofWord(value).map(role -> "My team: " + role.title()).orElse(value);
            default -> value;
        };
    }

    @Override
    public Optional<Integer> longest(String name, Set<String> together) {
        return question(name, together).flatMap(it -> switch (name) {
            case "words" -> Optional.of(TypedAct.LONGEST);
            case "name" -> Optional.of(SavedLists.LONGEST_NAME);
            default -> Optional.empty();
        });
    }

    private static Map<String, String> questions(Set<String> together) {
        if (together.containsAll(Set.of("act", "list"))) {
            return OF_AN_ACT;
        }
        return together.containsAll(Set.of("list", "name", "team")) ? OF_A_LIST : Map.of();
    }
}
