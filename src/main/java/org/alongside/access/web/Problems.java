package org.alongside.access.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form, one sentence a field, in the order of the page. */
final class Problems {

    private final Map<String, String> byField = new LinkedHashMap<>();

    void when(boolean wrong, String field, String text) {
        if (wrong) {
            add(field, text);
        }
    }

    void add(String field, String text) {
        byField.putIfAbsent(field, text);
    }

    boolean none() {
        return byField.isEmpty();
    }

    Map<String, String> byField() {
        return byField;
    }
}
