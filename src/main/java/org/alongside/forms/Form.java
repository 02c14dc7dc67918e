package org.alongside.forms;

import java.util.List;
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

    private static Stream<Field> fieldsOf(FormComponent component) {
        if (component instanceof Field field) {
            return Stream.of(field);
        }
        return component instanceof FormComponent.Group group
                ? group.components().stream().flatMap(Form::fieldsOf)
                : Stream.empty();
    }
}
