package org.alongside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.timelimits.Trigger;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * A rule with a length begins by itself: a step announces its trigger, or a form, a model or a handler names it. Of one that somebody must tell of,
 * because it happens outside, {@code heard-of.txt} says so; of one that nothing starts, {@code not-started.txt} says why not.
 */
class EveryLimitStartsTest {

    private static final int UNIT = 1;
    private static final int TRIGGER = 3;
    private static final Path HEARD_OF = Path.of("forms/case-events/record-time-limit.form");
    private static final Set<String> NOT_A_PLACE = Set.of("Trigger.java", "record-time-limit.form");

    @Test
    void beginsOrSaysWhyItDoesNot() throws IOException {
        String places = places();
        String heardOf = Files.readString(HEARD_OF);

        assertThat(ids(rule -> !isNamed(rule, places) && !isAnnounced(rule, places) && !isTold(rule, heardOf)))
                .containsExactlyInAnyOrderElementsOf(listed("not-started"));
    }

    @Test
    void mustBeToldOfOnlyWhereNoStepKnowsOfIt() throws IOException {
        String places = places();
        String heardOf = Files.readString(HEARD_OF);

        assertThat(ids(rule -> !isNamed(rule, places) && !isAnnounced(rule, places) && isTold(rule, heardOf)))
                .containsExactlyInAnyOrderElementsOf(listed("heard-of"));
    }

    private static Set<String> ids(Predicate<Rule> which) {
        return DecisionModel.of("time-limits").all(Rule.class).stream()
                .filter(rule -> !output(rule, UNIT).equals("NONE"))
                .filter(which)
                .map(EveryLimitStartsTest::id)
                .collect(Collectors.toSet());
    }

    private static String id(Rule rule) {
        return unquoted(rule.getInputEntries().iterator().next().getText().getTextContent());
    }

    private static boolean isNamed(Rule rule, String places) {
        return places.contains("\"%s\"".formatted(id(rule)));
    }

    private static boolean isAnnounced(Rule rule, String places) {
        return triggers(rule)
                .anyMatch(trigger -> places.contains("Trigger." + trigger.name())
                        || trigger.name().startsWith("SENDING") && places.contains("Trigger.sending(")
                        || trigger.name().endsWith("_IN_CUSTODY") && places.contains("Trigger.firstAppearance("));
    }

    private static boolean isTold(Rule rule, String form) {
        return triggers(rule).anyMatch(trigger -> form.contains("\"%s\"".formatted(trigger.word())));
    }

    private static Stream<Trigger> triggers(Rule rule) {
        return Arrays.stream(Trigger.values()).filter(trigger -> trigger.words().equals(output(rule, TRIGGER)));
    }

    private static String output(Rule rule, int at) {
        return unquoted(List.copyOf(rule.getOutputEntries()).get(at).getText().getTextContent());
    }

    private static String unquoted(String text) {
        return text.strip().replace("\"", "");
    }

    private static List<String> listed(String file) throws IOException {
        return new ClassPathResource("timelimits/%s.txt".formatted(file))
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ")[0])
                .toList();
    }

    private static String places() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String root : List.of("src/main/java", "processes", "forms")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(EveryLimitStartsTest::isPlace).toList()) {
                    text.append(Files.readString(file));
                }
            }
        }
        return text.toString();
    }

    private static boolean isPlace(Path file) {
        return Stream.of(".java", ".bpmn", ".form").anyMatch(file.toString()::endsWith)
                && !NOT_A_PLACE.contains(file.getFileName().toString());
    }
}
