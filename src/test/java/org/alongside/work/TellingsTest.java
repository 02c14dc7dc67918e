package org.alongside.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TellingsTest {

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"");

    /** What tells somebody else, or the day of a hearing that is vacated where the way to it ends. */
    private static final Set<String> NOT_OWED =
            Set.of("tellPoliceAndSocialCare", "tellPartner", "tellNextTrialDay", "tellRecordingDate", "tellTrialDate");

    @Test
    void everyTaskThatTellsTheYoungPersonSomethingIsKnown() throws IOException {
        Set<String> telling = new TreeSet<>(userTasks().stream()
                .filter(task -> task.matches("(tell|explain)[A-Z]\\w*"))
                .filter(task -> !NOT_OWED.contains(task))
                .toList());

        assertThat(Tellings.TASKS).containsExactlyInAnyOrderElementsOf(telling);
    }

    private static List<String> userTasks() throws IOException {
        try (var models = Files.list(Path.of("processes"))) {
            return models.filter(model -> model.toString().endsWith(".bpmn"))
                    .flatMap(model -> USER_TASK.matcher(read(model)).results())
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    private static String read(Path model) {
        try {
            return Files.readString(model);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
