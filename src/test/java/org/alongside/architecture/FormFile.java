package org.alongside.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A file of {@code forms/} as it lies in the project. */
record FormFile(Path path, JsonNode json) {

    private static final Path FORMS = Path.of("forms");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<FormFile> all() {
        try (Stream<Path> files = Files.walk(FORMS)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(FormFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String process, String name) {
        return Files.isRegularFile(FORMS.resolve(process).resolve(name + ".form"));
    }

    static FormFile of(String process, String name) {
        return read(FORMS.resolve(process).resolve(name + ".form"));
    }

    private static FormFile read(Path path) {
        try {
            return new FormFile(path, JSON.readTree(path.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    /** The folder the form lies in: a process, or {@code case-events}. */
    String folder() {
        return path.getName(1).toString();
    }

    String name() {
        return path.getFileName().toString().replace(".form", "");
    }

    String id() {
        return json.path("id").asText();
    }

    /** All that asks for an answer, in the order of the page. */
    List<Field> fields() {
        return components().stream().filter(Field::asks).toList();
    }

    List<Field> components() {
        List<Field> found = new ArrayList<>();
        for (JsonNode component : json.path("components")) {
            boolean conditional = component.has("conditional");
            found.add(new Field(component, conditional));
            component
                    .path("components")
                    .forEach(inner -> found.add(new Field(inner, conditional || inner.has("conditional"))));
        }
        return found;
    }

    @Override
    public String toString() {
        return folder() + "/" + name();
    }

    /** A component of a form; conditional when it, or the group around it, can be hidden. */
    record Field(JsonNode json, boolean conditional) {

        String type() {
            return json.path("type").asText();
        }

        boolean asks() {
            return !type().equals("text") && !type().equals("group");
        }

        String id() {
            return json.path("id").asText();
        }

        String key() {
            return json.path("key").asText();
        }

        String label() {
            return Stream.of("label", "dateLabel", "timeLabel")
                    .map(name -> json.path(name).asText())
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        boolean required() {
            return json.path("validate").path("required").asBoolean();
        }

        String property(String name) {
            return json.path("properties").path(name).asText();
        }

        boolean routes() {
            return property("routing").equals("true");
        }

        List<String> values() {
            return json.path("values").findValuesAsText("value");
        }

        /** The FEEL expression that hides the component, without its equals sign; empty when nothing does. */
        String hiddenWhen() {
            return json.path("conditional").path("hide").asText().replaceFirst("^=", "");
        }

        @Override
        public String toString() {
            return key();
        }
    }
}
