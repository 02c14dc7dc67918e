package org.alongside.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.alongside.access.Walls;
import org.alongside.cases.CaseCommands;
import org.alongside.e2e.RunningAlongside;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By the time an answer takes nobody tells a case that never was from one behind a wall and one of another organisation. */
class SameTimeIT {

    private static final int SAMPLES = 200;
    private static final double SIGNIFICANT = 0.01;

    /** Of a hundred comparisons one is significant by chance: what is the same is so again when it is asked anew. */
    private static final int ROUNDS = 4;

    private static Attacker advocate;
    private static Map<Kind, String> references;

    private enum Kind {
        MISSING,
        WALLED,
        OTHERS
    }

    @BeforeAll
    static void oneCaseOfEachKind() {
        String name = "Ansel" + UUID.randomUUID();
        Target walled = Target.referred(name, "Walled", "Example answer.");
        Target others = Target.referredTo("advocate-2", "manager-2", "family-support-worker-2");
        RunningAlongside.part(CaseCommands.class).run(walled.witness().id(), () -> {
            RunningAlongside.part(Walls.class)
                    .putUp(
                            walled.witness().id(),
                            Target.actor("advocate").userId(),
                            Walls.Reason.ADDED,
                            Target.actor("manager").userId());
            return true;
        });
        references = new EnumMap<>(Map.of(
                Kind.MISSING, "AL-0000-000",
                Kind.WALLED, walled.witness().reference(),
                Kind.OTHERS, others.witness().reference()));
        advocate = Attacker.signedIn("advocate");
    }

    /** The page, an export, what hangs on a case, a program that asks for data, and the search by reference. */
    static Stream<Way> ways() {
        return Stream.of(
                new Way("page", it -> advocate.gets("/cases/" + it)),
                new Way("export", it -> advocate.gets("/cases/" + it + "/what-happens-next")),
                new Way("document", it -> advocate.gets("/cases/" + it + "/documents/" + UUID.randomUUID())),
                new Way(
                        "data",
                        it -> advocate.sends(Attacker.request("/cases/" + it).setHeader("Accept", "application/json"))),
                new Way(
                        "search",
                        it -> advocate.posts(
                                "/cases/emergency",
                                Map.of("reference", it, "why", "SAFETY", "words", "She rang in tears"))));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void noKindOfCaseIsToldByTheTime(Way way) {
        references
                .values()
                .forEach(reference -> assertThat(way.asks().apply(reference).statusCode())
                        .as(way.toString())
                        .isIn(400, 404));
        List<String> told = List.of("at first");
        for (int round = 0; round < ROUNDS && !told.isEmpty(); round++) {
            told = told(way, SAMPLES);
        }
        assertThat(told).as("%s, each of %d times".formatted(way, ROUNDS)).isEmpty();
    }

    @Test
    void aDifferenceWouldBeFound() {
        var random = new Random(7_731);
        List<Double> some = random.doubles(SAMPLES, 40, 42).boxed().toList();
        List<Double> same = random.doubles(SAMPLES, 40, 42).boxed().toList();
        List<Double> slower = random.doubles(SAMPLES, 40.4, 42.4).boxed().toList();

        assertThat(MannWhitney.p(some, same)).isGreaterThan(SIGNIFICANT);
        assertThat(MannWhitney.p(some, slower)).isLessThan(SIGNIFICANT);
        assertThat(MannWhitney.p(
                        DoubleStream.of(1, 2, 3, 4, 5).boxed().toList(),
                        DoubleStream.of(6, 7, 8, 9, 10).boxed().toList()))
                .isBetween(0.008, 0.015);
    }

    /** The pairs that the times tell apart, asked in turns so that whatever else the machine does falls on all. */
    private static List<String> told(Way way, int samples) {
        Map<Kind, List<Double>> times = new EnumMap<>(Kind.class);
        Stream.of(Kind.values()).forEach(kind -> times.put(kind, new ArrayList<>()));
        for (int i = 0; i < samples; i++) {
            for (int turn = 0; turn < Kind.values().length; turn++) {
                Kind kind = Kind.values()[(turn + i) % Kind.values().length];
                long before = System.nanoTime();
                int status = way.asks().apply(references.get(kind)).statusCode();
                times.get(kind).add((System.nanoTime() - before) / 1e6);
                assertThat(status).as(way.toString()).isIn(400, 404);
            }
        }
        List<String> told = new ArrayList<>();
        for (Kind one : Kind.values()) {
            for (Kind other : Kind.values()) {
                double p = one.compareTo(other) < 0 ? MannWhitney.p(times.get(one), times.get(other)) : 1;
                if (p < SIGNIFICANT) {
                    told.add("%s from %s: p = %.5f".formatted(one, other, p));
                }
            }
        }
        return told;
    }

    /** A way of asking for a case by its reference. */
    private record Way(String name, Function<String, HttpResponse<String>> asks) {

        @Override
        public String toString() {
            return name;
        }
    }
}
