package org.alongside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** {@code src/docs/processes.md} names each process with its roles and messages, and each decision table. */
class ProcessesDocumentTest {

    private static final Path DOCUMENT = Path.of("src/docs/processes.md");

    @Test
    void hasARowForEachProcessWithItsRolesAndMessages() throws IOException {
        List<String> rows = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(rows).hasSameSizeAs(ProcessModel.all());
        for (ProcessModel model : ProcessModel.all()) {
            assertThat(rows)
                    .filteredOn(row -> row.startsWith("| `%s` |".formatted(model.name())))
                    .singleElement()
                    .asString()
                    .contains(names(model));
        }
    }

    @Test
    void namesEachDecisionTable() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            var tables = files.map(it -> String.valueOf(it.getFileName()))
                    .filter(it -> it.endsWith(".dmn"))
                    .map(it -> "`" + it.replace(".dmn", "") + "`")
                    .toList();
            assertThat(tables).isNotEmpty();
            assertThat(Files.readString(DOCUMENT)).contains(tables);
        }
    }

    private static List<String> names(ProcessModel model) {
        var roles = model.all(UserTask.class).stream().map(UserTask::getCamundaCandidateGroups);
        var messages = model.all(Message.class).stream().map(Message::getName);
        return Stream.concat(roles, messages)
                .distinct()
                .map(it -> "`" + it + "`")
                .toList();
    }
}
