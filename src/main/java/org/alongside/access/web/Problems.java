package org.alongside.access.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;

/** What is wrong with a form, one sentence a field, in the order of the page. */
final class Problems {

    private final Map<String, String> byField = new LinkedHashMap<>();

    static Problems none() {
        return new Problems();
    }

    static Problems of(String field, String text) {
        Problems problems = new Problems();
        problems.add(field, text);
        return problems;
    }

    void when(boolean wrong, String field, String text) {
        if (wrong) {
            add(field, text);
        }
    }

    void add(String field, String text) {
        byField.putIfAbsent(field, text);
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }

    /** For the page: {@code errors} beside each field and {@code problems} in the summary, which leads to the fields. */
    void show(Model model) {
        List<Problem> problems = byField.entrySet().stream()
                .map(it -> new Problem("#" + it.getKey(), it.getValue()))
                .toList();
        model.addAttribute("errors", byField);
        model.addAttribute("problems", problems);
    }

    record Problem(String href, String text) {}
}
