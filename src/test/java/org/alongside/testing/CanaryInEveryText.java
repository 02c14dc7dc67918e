package org.alongside.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.cases.LegalToday;
import org.alongside.demo.FormFilling;
import org.alongside.forms.Field;
import org.alongside.forms.Form;
import org.alongside.forms.FormCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plants in the texts of forms, each time a form is sent, a word that nobody would say and that names the question, and looks for it where
 * no text may be. A text that the answers at hand hide is planted in another way of answering the same open task: that is done whole,
 * looked at and then taken back, before the task is finished with the answers at hand.
 */
public final class CanaryInEveryText {

    /** The word. */
    public static final String CANARY = "zq7canary";

    private static final int TRIES = 12;

    /** A text that is refused whatever else is said is not tried each time its form comes up. */
    private static final int ENCOUNTERS = 4;

    private static final String EASY =
            ". It is so. We go on. We can do it. You are in. I am up. He is at it. It is on. ";

    private static final Set<Field.Kind> TEXTS = Set.of(Field.Kind.TEXT_FIELD, Field.Kind.TEXT_AREA);

    private final FormFilling filling;
    private final LegalToday today;
    private final EngineTexts engine;
    private final TransactionTemplate transaction;
    private final Map<String, List<Map<String, List<String>>>> also;

    private final Set<String> planted = new TreeSet<>();
    private final Map<String, String> refused = new TreeMap<>();
    private final Map<String, Integer> tried = new HashMap<>();
    private final Set<String> heard = new TreeSet<>();

    /**
     * @param also by form what else has to be answered, in ways that its file does not know, so that some of its texts are taken
     */
    public CanaryInEveryText(
            FormCheck check,
            LegalToday today,
            JdbcClient database,
            PlatformTransactionManager transactions,
            Map<String, List<Map<String, List<String>>>> also) {
        this.also = also;
        this.filling = new FormFilling(check);
        this.today = today;
        this.engine = new EngineTexts(database);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The text questions of a form, {@code decide-referral/declineReason}. */
    public static List<String> textsOf(Form form) {
        return texts(form).map(field -> name(form, field)).toList();
    }

    /** The text questions that were sent with their word, and the form was taken. */
    public Set<String> planted() {
        return planted;
    }

    /** What was said when a text question was to be planted, the last of it by question. */
    public Map<String, String> refused() {
        return refused;
    }

    /** The engine's columns in which any word was found; there must be none. */
    public Set<String> heard() {
        return heard;
    }

    /**
     * Sends the form: first in every way that plants something new, each taken back, and then as it was filled in, with what is said in
     * it planted; without, where that is not taken.
     */
    public Object send(Form form, Map<String, List<String>> typed, Sending sending) {
        texts(form)
                .filter(field -> !planted.contains(name(form, field)))
                .filter(field -> tried.getOrDefault(name(form, field), 0) < ENCOUNTERS)
                .forEach(field -> plant(form, field, typed, sending));
        Object result = sending.send(with(form, typed, field -> typed.containsKey(field.key())));
        return sending.isTaken(result) ? result : sending.send(typed);
    }

    /** Looks at the engine's tables as they are now. */
    public void listen() {
        heard.addAll(engine.columnsWith(CANARY));
    }

    private void plant(Form form, Field field, Map<String, List<String>> typed, Sending sending) {
        boolean isPlanted = new WaysToShow(form, also.getOrDefault(form.id(), List.of()))
                .of(field, typed)
                .flatMap(way -> Stream.of(with(form, way, every -> true), with(form, way, field::equals)))
                .map(answers -> filled(form, answers))
                .flatMap(Optional::stream)
                .filter(answers -> answers.containsKey(field.key()))
                .limit(TRIES)
                .anyMatch(answers -> isTakenAndTakenBack(form, answers, sending));
        if (!isPlanted) {
            tried.merge(name(form, field), 1, Integer::sum);
        }
    }

    private boolean isTakenAndTakenBack(Form form, Map<String, List<String>> all, Sending sending) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            Object result = sending.send(all);
            List<String> sent = texts(form)
                    .filter(field ->
                            all.getOrDefault(field.key(), List.of()).stream().anyMatch(said -> said.contains(CANARY)))
                    .map(field -> name(form, field))
                    .toList();
            if (sending.isTaken(result)) {
                planted.addAll(sent);
                listen();
            } else {
                sent.forEach(name -> refused.put(name, sending.why(result)));
            }
            return sending.isTaken(result);
        }));
    }

    /** Empty where the form cannot be filled like that. */
    private Optional<Map<String, List<String>>> filled(Form form, Map<String, List<String>> answers) {
        try {
            return Optional.of(filling.fill(form, answers, today.date()));
        } catch (IllegalArgumentException cannotBeFilled) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> with(
            Form form, Map<String, List<String>> answers, Predicate<Field> planted) {
        Map<String, List<String>> all = new HashMap<>(answers);
        texts(form)
                .filter(planted)
                .forEach(field -> all.put(field.key(), List.of(text(field, all.getOrDefault(field.key(), List.of())))));
        return all;
    }

    /** Easy to read where it must be; what was to be said stands behind it. */
    private static String text(Field field, List<String> said) {
        String end = field.limits().readingGrade() == null ? " " : EASY;
        String text = (CANARY + " " + field.key() + end + String.join(" ", said)).strip();
        Integer longest = field.limits().maxLength();
        return longest == null || text.length() <= longest
                ? text
                : text.substring(0, longest).strip();
    }

    private static Stream<Field> texts(Form form) {
        return form.fields().stream().filter(field -> TEXTS.contains(field.kind()));
    }

    private static String name(Form form, Field field) {
        return form.id() + "/" + field.key();
    }

    /** How a form is sent and what comes of it. */
    public interface Sending {

        Object send(Map<String, List<String>> answers);

        boolean isTaken(Object result);

        /** What was wrong with it. */
        String why(Object result);
    }
}
