package org.alongside.work;

import java.util.LinkedHashMap;
import java.util.Map;

/** One list: whose work, narrowed down to what, in which order. The same query is the same list, whoever sends its address. */
public record ListQuery(ListTab tab, ListOrder order, ListFilter filter) {

    /** A list in which everything stands. */
    public static ListQuery of(ListTab tab) {
        return new ListQuery(tab, tab.isOpen() ? ListOrder.DUE : ListOrder.FINISHED, ListFilter.NONE);
    }

    /** The same list, narrowed down otherwise. */
    public ListQuery with(ListFilter other) {
        return new ListQuery(tab, order, other);
    }

    /** The parameters of its address. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("tab", tab.word());
        if (tab.isOpen()) {
            parameters.put("order", order.word());
        }
        parameters.putAll(filter.parameters());
        return parameters;
    }
}
