package org.alongside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.e2e.WrittenLog;
import org.junit.jupiter.api.Test;

/**
 * Thousands of posts that no page sends: none is a fault of the service, none stores anything. The seed is in the message of a failure, and
 * {@code -Dalongside.seed} sends the same again.
 */
class MalformedPostsIT {

    private static final int POSTS = 10_000;
    private static final int PEOPLE = 4;

    @Test
    void noneIsAFaultAndNoneStoresAnything() {
        long seed = Long.getLong("alongside.seed", System.nanoTime());
        Target target = Target.referred();
        List<Attacker> attackers = Stream.of("manager", "advocate", "advocate-2", "admin")
                .map(Attacker::signedIn)
                .toList();
        List<String> addresses = addresses(target);
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        Map<Integer, AtomicInteger> answers = new TreeMap<>();
        IntStream.range(200, 600).forEach(status -> answers.put(status, new AtomicInteger()));
        String before = Target.stored();

        try (var log = new WrittenLog()) {
            IntStream.range(0, PEOPLE).parallel().forEach(person -> {
                var random = new Random(seed + person);
                for (int i = person; i < POSTS; i += PEOPLE) {
                    var post = MalformedPost.of(random, addresses.get(random.nextInt(addresses.size())));
                    HttpResponse<String> answer =
                            attackers.get(person).postsAnything(post.path(), post.type(), post.body());
                    answers.get(answer.statusCode()).incrementAndGet();
                    if (answer.statusCode() < 300 || answer.statusCode() >= 500) {
                        faults.add(answer.statusCode() + " to " + post);
                    }
                }
            });
            assertThat(log.text()).as("seed %d", seed).doesNotContain(MalformedPost.WORD);
        }

        assertThat(faults).as("seed %d", seed).isEmpty();
        assertThat(Target.stored()).as("seed %d", seed).isEqualTo(before);
        answers.values().removeIf(count -> count.get() == 0);
        assertThat(answers.keySet()).as("seed %d, %s", seed, answers).contains(400, 404, 413);
    }

    /** Left out are those that need no field to do something, an empty post is a whole one there, and a search, to which any name is. */
    private static List<String> addresses(Target target) {
        Map<String, String> ids = Map.of(
                "reference", target.witness().reference(),
                "task", target.task().id().toString(),
                "form", "raise-concern",
                "decision", "special-measures-eligibility",
                "number", "1");
        return Routes.posts()
                .filter(route -> !route.pattern()
                        .matches(
                                ".*/(claim|release|again|forget|disable|enable|retry|compare|recount|refused|first|search|here)"
                                        + "|/expired|/too-large|/demo.*|/sign-in.*"))
                .map(route -> route.filled(ids))
                .toList();
    }
}
