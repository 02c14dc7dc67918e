package org.alongside.journey.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The texts of the sheet, in words that a nine-year-old can read. */
@Component
class PlainWords {

    private static final String FILE = "/journey/what-happens-next.properties";
    private static final String GLOSSARY = "word.";

    private final Map<String, String> texts = new TreeMap<>();

    PlainWords() {
        var read = new Properties();
        try (Reader file = new InputStreamReader(PlainWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            read.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
    }

    /**
     * A text as its paragraphs.
     *
     * @throws IllegalArgumentException when there is no such text
     */
    public List<String> paragraphs(String key) {
        return text(key).lines().toList();
    }

    /**
     * A text of one paragraph.
     *
     * @throws IllegalArgumentException when there is no such text
     */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("The sheet has no text " + key);
        }
        return text;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Every text by its key. */
    Map<String, String> all() {
        return Map.copyOf(texts);
    }

    /** The hard words that occur in these texts or in what explains them, with their meanings, in alphabetical order. */
    Map<String, String> explained(Stream<String> shown) {
        Map<String, String> found = new TreeMap<>();
        Deque<String> said = new ArrayDeque<>(shown.toList());
        while (!said.isEmpty()) {
            String text = said.pop();
            hardWords()
                    .filter(word -> occurs(word, text) && !found.containsKey(word))
                    .forEach(word -> {
                        found.put(word, text(GLOSSARY + word));
                        said.push(text(GLOSSARY + word));
                    });
        }
        return found;
    }

    /** The words that need explaining. */
    Stream<String> hardWords() {
        return texts.keySet().stream()
                .filter(key -> key.startsWith(GLOSSARY))
                .map(key -> key.substring(GLOSSARY.length()));
    }

    private static boolean occurs(String word, String text) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }
}
