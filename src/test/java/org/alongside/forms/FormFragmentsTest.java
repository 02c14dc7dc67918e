package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.alongside.forms.FieldView.Choice;
import org.alongside.forms.FieldView.Entry;
import org.alongside.forms.FieldView.Words;
import org.alongside.forms.FormView.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our fragments draw what the GOV.UK Design System's own templates draw for its own examples. */
class FormFragmentsTest {

    private static final Path EXAMPLES =
            Path.of("target/govuk-frontend-examples/META-INF/resources/webjars/govuk-frontend");

    private static final Set<String> ON_OR_OFF = Set.of("checked", "selected");

    private final Templates templates = new Templates();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "input, default",
        "input, with hint text",
        "input, with error message",
        "input, with error and hint",
        "input, with width-10 class",
        "input, value",
        "input, inputmode",
        "input, with autocomplete attribute",
        "textarea, default",
        "textarea, with hint",
        "textarea, with default value",
        "textarea, with custom rows",
        "textarea, with hint and error message",
        "character-count, default",
        "character-count, with hint",
        "character-count, with default value",
        "character-count, with hint and error",
        "radios, with hint",
        "radios, with fieldset and error message",
        "radios, with very long option text",
        "radios, with hint and error message",
        "checkboxes, with hint",
        "checkboxes, with very long option text",
        "checkboxes, with error message and hint",
        "select, default",
        "select, with selected value",
        "select, with hint text and error message",
        "date-input, default",
        "date-input, with errors only",
        "date-input, with errors and hint",
        "date-input, with error on day input",
        "date-input, with error on month input",
        "date-input, with error on year input",
        "error-summary, default",
        "error-summary, without links",
        "error-summary, mixed with and without links",
        "error-message, default",
        "error-message, html as text"
    })
    void drawsTheDesignSystemsExample(String component, String name) throws IOException {
        var example = example(component, name);

        assertThat(shape(drawn(component, example.path("options"))))
                .isEqualTo(shape(example.path("html").asText()));
    }

    @Test
    void linksASingleTickWithItsHintAndItsError() throws IOException {
        var options = new JsonMapper().readTree("""
                {"name": "agreed", "hint": {"text": "Ask first"}, "errorMessage": {"text": "Select it"}, "items": [{"value": "true", "text": "Agreed"}]}""");

        var input = Jsoup.parseBodyFragment(drawn("checkbox", options)).select("input");

        assertThat(input.attr("aria-describedby")).isEqualTo("agreed-hint agreed-error");
        assertThat(input.attr("id")).isEqualTo("agreed");
    }

    private String drawn(String component, JsonNode options) {
        return switch (component) {
            case "error-summary" ->
                draw(
                        "errorSummary(${it})",
                        each(
                                options.path("errorList"),
                                problem -> new Problem(problem.path("text").asText(), text(problem, "href"))));
            case "error-message" ->
                draw("error-of(null, ${it})", options.path("text").asText());
            case "character-count" -> draw("textarea-part(${it})", field("textarea", options));
            case "date-input" -> draw("date-part(${it})", field("date", options));
            default -> draw(component + "-part(${it})", field(component, options));
        };
    }

    private String draw(String fragment, Object it) {
        return templates.draw(
                "<th:block th:replace=\"~{forms/form :: " + fragment + "}\"></th:block>", Map.of("it", it));
    }

    private static FieldView field(String shape, JsonNode options) {
        var name = text(options, "idPrefix", text(options, "name", text(options, "id", "")));
        var legend = text(options.at("/fieldset/legend"), "text", "");
        var words = new Words(
                text(options.path("label"), "text", legend),
                null,
                text(options.path("hint"), "text"),
                null,
                true,
                text(options.path("errorMessage"), "text"),
                FieldView.Beside.NOTHING);
        var entry = new Entry(
                text(options, "value"),
                text(options, "classes"),
                text(options, "inputmode"),
                text(options, "autocomplete"),
                options.has("maxlength") ? options.path("maxlength").asInt() : null,
                options.path("rows").asInt(5));
        var id = text(options, "id", name);
        return new FieldView(shape, id, text(options, "name", name), words, entry, choices(shape, id, options));
    }

    private static List<Choice> choices(String shape, String id, JsonNode options) {
        var choices = new ArrayList<Choice>();
        if (shape.equals("date")) {
            for (var part : List.of("day", "month", "year")) {
                var item = options.path("items").path(choices.size());
                var name = options.has("namePrefix") ? text(options, "namePrefix", "") + "-" + part : part;
                var label = part.substring(0, 1).toUpperCase(Locale.UK) + part.substring(1);
                choices.add(new Choice(
                        id + "-" + part,
                        name,
                        label,
                        null,
                        text(item, "classes", "").contains("error")));
            }
            return choices;
        }
        for (var item : options.path("items")) {
            var value = text(item, "value", "");
            var chosen = item.path("selected").asBoolean()
                    || item.path("checked").asBoolean()
                    || value.equals(text(options, "value"));
            var itemId = choices.isEmpty() ? id : id + "-" + (choices.size() + 1);
            choices.add(new Choice(itemId, text(options, "name", ""), text(item, "text", ""), value, chosen));
        }
        return choices;
    }

    private static JsonNode example(String component, String name) throws IOException {
        try (var files = Files.walk(EXAMPLES)) {
            var fixtures = files.filter(file -> file.endsWith(Path.of(component, "fixtures.json")))
                    .findFirst()
                    .orElseThrow();
            return StreamSupport.stream(
                            new JsonMapper()
                                    .readTree(fixtures.toFile())
                                    .path("fixtures")
                                    .spliterator(),
                            false)
                    .filter(fixture -> fixture.path("name").asText().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.path(name).asText() : null;
    }

    private static String text(JsonNode node, String name, String otherwise) {
        return node.hasNonNull(name) ? node.path(name).asText() : otherwise;
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        return StreamSupport.stream(array.spliterator(), false).map(read).toList();
    }

    /** The DOM in one form: classes and attributes in order, blanks folded. An item that the example disables is not ours to draw. */
    private static String shape(String html) {
        return Jsoup.parseBodyFragment(html).body().children().stream()
                .map(FormFragmentsTest::shape)
                .collect(Collectors.joining("\n"));
    }

    private static String shape(Element element) {
        var attributes = element.attributes().asList().stream()
                .filter(attribute -> !attribute.getKey().equals("disabled"))
                .map(attribute -> attribute.getKey().equals("class")
                        ? "class="
                                + Arrays.stream(attribute.getValue().strip().split("\\s+"))
                                        .sorted()
                                        .toList()
                        : attribute.getKey() + "="
                                + (ON_OR_OFF.contains(attribute.getKey()) ? "" : attribute.getValue()))
                .sorted()
                .collect(Collectors.joining(" "));
        var inner = element.childNodes().stream()
                .map(node -> node instanceof Element child
                        ? shape(child)
                        : node instanceof TextNode text ? text.text().strip() : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return "<" + element.tagName() + " " + attributes + ">\n" + inner + "\n</" + element.tagName() + ">";
    }
}
