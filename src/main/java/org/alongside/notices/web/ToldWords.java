package org.alongside.notices.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The texts of the sheet "Who is told what", in words that a nine-year-old can read. */
@Component
public class ToldWords {

    private static final String FILE = "/notices/who-is-told.properties";

    private final Map<String, String> texts = new TreeMap<>();

    ToldWords() {
        var read = new Properties();
        try (Reader file = new InputStreamReader(ToldWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            read.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
    }

    /**
     * A text with these in its places.
     *
     * @throws IllegalArgumentException when there is no such text
     */
    public String text(String key, Object... in) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("The sheet has no text " + key);
        }
        return new MessageFormat(text, Locale.UK).format(in);
    }

    /** A text as its paragraphs. */
    public List<String> paragraphs(String key) {
        return text(key).lines().toList();
    }
}
