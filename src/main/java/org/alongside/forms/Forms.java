package org.alongside.forms;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All forms of the service, read from the class path once, at the start. */
@Component
public class Forms {

    private final Map<String, Form> byId;

    /**
     * Reads every file below {@code forms/}.
     *
     * @throws IllegalStateException when a file has something that Alongside cannot draw, or an id occurs twice
     */
    public Forms() {
        this("classpath*:forms/**/*.form");
    }

    Forms(String pattern) {
        var reader = new FormReader(new JsonMapper());
        var read = new TreeMap<String, Form>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var form = reader.read(file.getURL().getPath(), file.getContentAsByteArray());
                if (read.put(form.id(), form) != null) {
                    throw new IllegalStateException("Two forms have the id " + form.id());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        byId = Collections.unmodifiableMap(read);
    }

    /**
     * The form with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Form form(String id) {
        var form = byId.get(id);
        if (form == null) {
            throw new IllegalArgumentException("There is no form " + id);
        }
        return form;
    }

    /** Every form, by id. */
    public Collection<Form> all() {
        return byId.values();
    }
}
