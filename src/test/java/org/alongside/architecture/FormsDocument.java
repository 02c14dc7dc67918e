package org.alongside.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.access.Role;
import org.alongside.architecture.FormFile.Field;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Renders all forms with the source of each field to Markdown, for readers who check them against the law. */
class FormsDocument {

    private static final String INTRODUCTION = """
            # The forms

            Every question that a worker is asked, by process and task, with the source it comes from. Made from `forms/`
            and `processes/` by `FormsDocument`; `./mvnw test -Dtest=FormsDocumentTest -Dalongside.write-docs=true` writes
            it again. "Verified" says whether the source was read: *no* marks what still has to be checked against it.
            """;

    private static final Map<String, String> KINDS = Map.of(
            "textfield", "line of text",
            "textarea", "text",
            "number", "number",
            "checkbox", "yes or no",
            "radio", "one of",
            "select", "one of",
            "checklist", "any of");

    private final List<FormFile> forms;
    private final Map<String, ProcessModel> processes;
    private final Map<String, UserTask> tasks;

    FormsDocument(List<FormFile> forms, List<ProcessModel> models) {
        this.forms = forms;
        this.processes = models.stream().collect(Collectors.toMap(ProcessModel::name, Function.identity()));
        this.tasks = models.stream()
                .flatMap(model -> model.all(UserTask.class).stream())
                .collect(Collectors.toMap(UserTask::getCamundaFormRef, Function.identity(), (one, other) -> one));
    }

    String markdown() {
        var byFolder = forms.stream().collect(groupingBy(FormFile::folder, TreeMap::new, Collectors.toList()));
        var text = new StringBuilder(INTRODUCTION);
        byFolder.forEach((folder, inside) -> {
            text.append("\n## ").append(title(folder)).append('\n');
            inOrderOfTheModel(folder, inside).forEach(form -> text.append('\n').append(section(form)));
        });
        return text.toString();
    }

    private String title(String folder) {
        return Optional.ofNullable(processes.get(folder))
                .map(model -> model.process().getName())
                .orElse("Things that happen in a case at any time");
    }

    private List<FormFile> inOrderOfTheModel(String folder, List<FormFile> inside) {
        var model = processes.get(folder);
        if (model == null) {
            return inside;
        }
        var ordered = new LinkedHashMap<String, FormFile>();
        var byName = inside.stream().collect(Collectors.toMap(FormFile::name, Function.identity()));
        model.all(UserTask.class).stream()
                .map(UserTask::getCamundaFormRef)
                .filter(byName::containsKey)
                .forEach(name -> ordered.put(name, byName.get(name)));
        ordered.putAll(byName);
        return List.copyOf(ordered.values());
    }

    private String section(FormFile form) {
        var task = Optional.ofNullable(tasks.get(form.name()));
        var rows = form.components().stream().filter(Field::asks).map(FormsDocument::row);
        return """
                ### %s

                `%s`%s

                | question | kind | required | source | verified |
                |---|---|---|---|---|
                %s
                """.formatted(
                        task.map(UserTask::getName).orElse(heading(form.name())),
                        form,
                        task.map(FormsDocument::who).orElse(""),
                        rows.collect(joining("\n")));
    }

    private static String heading(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }

    private static String who(UserTask task) {
        var role =
                Role.ofWord(task.getCamundaCandidateGroups()).map(Role::title).orElse("nobody");
        var limit =
                ProcessModel.timeLimit(task).map(", time limit `%s`"::formatted).orElse("");
        return " · " + role + limit + "\n\n"
                + task.getDocumentations().stream()
                        .map(documentation -> documentation.getTextContent().strip())
                        .collect(joining(" "));
    }

    private static String row(Field field) {
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        cell(field.label()),
                        kind(field),
                        required(field),
                        cell(field.property("source")),
                        verified(field));
    }

    private static String kind(Field field) {
        if (field.type().equals("datetime")) {
            return field.json().path("subtype").asText();
        }
        var answers = field.json().path("values").findValuesAsText("label").stream()
                .map(FormsDocument::cell)
                .collect(joining("; "));
        return answers.isEmpty() ? KINDS.get(field.type()) : KINDS.get(field.type()) + ": " + answers;
    }

    private static String required(Field field) {
        if (!field.required()) {
            return "–";
        }
        return field.conditional() ? "where asked" : "yes";
    }

    private static String verified(Field field) {
        if (field.property("source").startsWith("practice")) {
            return "–";
        }
        return field.property("verified").equals("false") ? "**no**" : "yes";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
