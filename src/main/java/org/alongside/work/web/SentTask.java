package org.alongside.work.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.work.Posted;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** What the page of a task sent: the form's values, and in names that start with an underscore what the page itself drew. */
record SentTask(Posted posted, boolean asDraft) {

    private static final int LONGEST_KEY = 64;

    /** @throws ResponseStatusException 400 when the page's own values are not as they were drawn */
    static SentTask of(MultiValueMap<String, String> sent) {
        String key = drawn(sent.getFirst("_key"));
        try {
            long version = Long.parseLong(drawn(sent.getFirst("_version")));
            return new SentTask(new Posted(version, key, typed(sent)), "draft".equals(sent.getFirst("_action")));
        } catch (NumberFormatException notAVersion) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    /** The form's own values. */
    static Map<String, List<String>> typed(MultiValueMap<String, String> sent) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (!name.startsWith("_")) {
                typed.put(name, values);
            }
        });
        return typed;
    }

    /** The key the page was drawn with; empty where it sent none. */
    static String key(MultiValueMap<String, String> sent) {
        return Objects.requireNonNullElse(sent.getFirst("_key"), "");
    }

    private static String drawn(@Nullable String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST_KEY) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return value;
    }
}
