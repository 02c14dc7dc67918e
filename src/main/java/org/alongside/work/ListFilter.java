package org.alongside.work;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a list is narrowed down to: for each filter, by its word, the value in an address. Read by {@link ListFilters}, which lets
 * only sensible values in.
 */
public record ListFilter(SortedMap<String, String> values) {

    /** Everything. */
    public static final ListFilter NONE = new ListFilter(new TreeMap<>());

    public static final String DUE = "due";
    public static final String STAGE = "stage";
    public static final String PROCESS = "process";
    public static final String ROLE = "role";
    public static final String LIMIT = "limit";
    public static final String HEARING = "hearing";
    public static final String ORGANISATION = "organisation";
    public static final String PRIORITY = "priority";
    public static final String FOLLOW_UP = "follow-up";
    public static final String HOLDER = "holder";
    public static final String TEXT = "text";

    public ListFilter {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** What is chosen for one filter. */
    public Optional<String> of(String filter) {
        return Optional.ofNullable(values.get(filter));
    }

    public boolean isNone() {
        return values.isEmpty();
    }

    /** The same with another choice. */
    public ListFilter with(String filter, String value) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.put(filter, value);
        return new ListFilter(changed);
    }

    /** The same without one filter. */
    public ListFilter without(String filter) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.remove(filter);
        return new ListFilter(changed);
    }

    /** Its parameters of an address. */
    public Map<String, String> parameters() {
        return values;
    }

    /** Without what was searched for: filters end up in log lines. */
    @Override
    public String toString() {
        return "ListFilter" + values.keySet();
    }
}
