package org.alongside.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.alongside.forms.Field.Kind;
import org.alongside.forms.Field.Limits;
import org.alongside.forms.Field.Option;
import org.jspecify.annotations.Nullable;

/** Turns a {@code .form} file into a {@link Form}; knows only what Alongside draws and refuses the rest. */
class FormReader {

    private final JsonMapper json;

    FormReader(JsonMapper json) {
        this.json = json;
    }

    Form read(String path, byte[] file) throws IOException {
        try {
            var root = json.readTree(new String(file, StandardCharsets.UTF_8));
            var folders = path.split("/");
            return new Form(
                    text(root, "id"),
                    folders.length < 2 ? "" : folders[folders.length - 2],
                    fingerprint(file),
                    each(root.path("components"), component -> component(component, null)));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(path + ": " + wrong.getMessage(), wrong);
        }
    }

    private FormComponent component(JsonNode node, @Nullable String groupHide) {
        var hide = either(groupHide, node.at("/conditional/hide").asText(""));
        return switch (text(node, "type")) {
            case "text" -> new FormComponent.Text(text(node, "text"), hide);
            case "group" ->
                new FormComponent.Group(
                        text(node, "label"), each(node.path("components"), inner -> component(inner, hide)), hide);
            default -> field(node, hide);
        };
    }

    private Field field(JsonNode node, @Nullable String hide) {
        var kind = kind(node);
        var properties = node.path("properties");
        var hint = node.path("description").asText("");
        return new Field(
                text(node, "key"),
                text(node, label(kind)),
                hint.isBlank() ? null : hint,
                kind,
                each(node.path("values"), value -> new Option(text(value, "label"), text(value, "value"))),
                limits(node),
                hide,
                properties.path("source").asText(""),
                !"false".equals(properties.path("verified").asText()),
                "true".equals(properties.path("routing").asText()));
    }

    private static Kind kind(JsonNode node) {
        var type = text(node, "type");
        return switch (type) {
            case "textfield" -> Kind.TEXT_FIELD;
            case "textarea" -> Kind.TEXT_AREA;
            case "number" -> Kind.NUMBER;
            case "checkbox" -> Kind.CHECKBOX;
            case "radio" -> Kind.RADIO;
            case "select" -> Kind.SELECT;
            case "checklist" -> Kind.CHECKLIST;
            case "datetime" ->
                switch (text(node, "subtype")) {
                    case "date" -> Kind.DATE;
                    case "time" -> Kind.TIME;
                    default -> throw new IllegalArgumentException("a date and time in one is not drawn");
                };
            default -> throw new IllegalArgumentException("the type " + type + " is not drawn");
        };
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case DATE -> "dateLabel";
            case TIME -> "timeLabel";
            default -> "label";
        };
    }

    private static Limits limits(JsonNode node) {
        var validate = node.path("validate");
        var readingGrade = node.at("/properties/readingGrade").asText("");
        return new Limits(
                validate.path("required").asBoolean(false),
                validate.has("minLength") ? validate.path("minLength").asInt() : null,
                validate.has("maxLength") ? validate.path("maxLength").asInt() : null,
                number(validate.path("min")),
                number(validate.path("max")),
                node.path("decimalDigits").asInt(0),
                pattern(validate.path("pattern").asText("")),
                readingGrade.isEmpty() ? null : Integer.valueOf(readingGrade),
                "true".equals(node.at("/properties/past").asText()));
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : new BigDecimal(node.asText());
    }

    private static @Nullable String pattern(String expression) {
        return expression.isEmpty() ? null : Pattern.compile(expression).pattern();
    }

    /** A question in a hidden group is hidden too, so it carries both conditions. */
    private static @Nullable String either(@Nullable String groupHide, String ownHide) {
        if (ownHide.isBlank()) {
            return groupHide;
        }
        return groupHide == null ? ownHide : "=(" + bare(groupHide) + ") or (" + bare(ownHide) + ")";
    }

    private static String bare(String expression) {
        return expression.strip().startsWith("=") ? expression.strip().substring(1) : expression;
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        return StreamSupport.stream(array.spliterator(), false).map(read).toList();
    }

    private static String text(JsonNode node, String name) {
        var text = node.path(name).asText("").strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException(
                    node.path("key").asText(node.path("id").asText("?")) + " has no " + name);
        }
        return text;
    }

    private static String fingerprint(byte[] file) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(file);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
