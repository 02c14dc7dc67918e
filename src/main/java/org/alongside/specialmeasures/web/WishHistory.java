package org.alongside.specialmeasures.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Wishes.Conversation;
import org.alongside.cases.Wishes.WishView;
import org.alongside.specialmeasures.Measure;
import org.jspecify.annotations.Nullable;

/** Everything the young person ever wished, and the talks in which they said it; the newest first. */
record WishHistory(List<WishView> newestFirst) {

    static final Map<String, String> WORDS = Map.of(
            "wants", "Wants it",
            "doesNotWant", "Does not want it",
            "notSure", "Not sure",
            "notAsked", "Not asked yet");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    List<Said> wishes() {
        return newestFirst.stream()
                .map(wish -> new Said(
                        day(wish),
                        Measure.ofWord(wish.said().measure())
                                .map(Measure::title)
                                .orElse(""),
                        WORDS.getOrDefault(wish.said().wish(), ""),
                        Objects.requireNonNullElse(wish.said().ownWords(), "")))
                .toList();
    }

    /** Whether anybody ever changed their mind about a measure. */
    boolean anyChanged() {
        return newestFirst.stream()
                        .map(wish -> wish.said().measure())
                        .distinct()
                        .count()
                < newestFirst.size();
    }

    List<Talk> talks() {
        return newestFirst.stream()
                .map(wish -> new Talk(day(wish), lines(wish.said().conversation()), words(wish)))
                .filter(talk -> !talk.ownWords().isEmpty() || !talk.lines().isEmpty())
                .distinct()
                .toList();
    }

    private static String words(WishView wish) {
        return Objects.requireNonNullElse(wish.said().conversation().ownWords(), "");
    }

    private static List<String> lines(Conversation talk) {
        List<String> lines = new ArrayList<>();
        add(lines, "Present: ", talk.whoWasPresent());
        add(lines, "Explained: ", talk.howExplained());
        add(lines, "With: ", talk.explainedWith());
        return List.copyOf(lines);
    }

    private static void add(List<String> lines, String what, @Nullable String said) {
        Stream.ofNullable(said).filter(it -> !it.isBlank()).forEach(it -> lines.add(what + it));
    }

    private static String day(WishView wish) {
        LocalDate said = wish.said().conversation().on();
        return DAY.format(Objects.requireNonNullElseGet(said, () -> LocalDate.ofInstant(wish.at(), LegalToday.LONDON)));
    }

    /** One wish on one day. */
    record Said(String day, String measure, String wish, String ownWords) {}

    /** A talk, in which several wishes may have been said. */
    record Talk(String day, List<String> lines, String ownWords) {}
}
