package org.alongside.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Camunda Form as it stands in its file. The title of a page is its task's name, which the file does not know.
 *
 * @param id the form's id, unique in the whole set
 * @param folder the folder the file lies in: its process's id
 * @param version the first 12 hex digits of the file's SHA-256, kept with every answer
 */
public record Form(String id, String folder, String version, List<FormComponent> components) {

    public Form {
        components = List.copyOf(components);
    }

    /** Every question, also those inside groups, in the file's order. */
    public List<Field> fields() {
        return components.stream().flatMap(Form::fieldsOf).toList();
    }

    /** The question with this key, if the form asks it. */
    public Optional<Field> field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The same form with these answers to choose from, by the question's key, where the file leaves them to the case. */
    public Form offering(Map<String, List<Field.Option>> choices) {
        return choices.isEmpty()
                ? this
                : new Form(
                        id,
                        folder,
                        version,
                        components.stream().map(it -> offering(it, choices)).toList());
    }

    private static FormComponent offering(FormComponent component, Map<String, List<Field.Option>> choices) {
        if (component instanceof Field field) {
            return field.offering(choices.getOrDefault(field.key(), field.options()));
        }
        return component instanceof FormComponent.Group group
                ? new FormComponent.Group(
                        group.label(),
                        group.components().stream()
                                .map(it -> offering(it, choices))
                                .toList(),
                        group.hide())
                : component;
    }

    private static Stream<Field> fieldsOf(FormComponent component) {
        if (component instanceof Field field) {
            return Stream.of(field);
        }
        return component instanceof FormComponent.Group group
                ? group.components().stream().flatMap(Form::fieldsOf)
                : Stream.empty();
    }
}
