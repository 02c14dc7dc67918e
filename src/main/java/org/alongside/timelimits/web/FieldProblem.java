package org.alongside.timelimits.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A line of the error summary: what is wrong, and the field it leads to. */
record FieldProblem(String text, String href) {

    /** The first sentence of each field, by its id. */
    static Map<String, String> byField(List<FieldProblem> problems) {
        return problems.stream()
                .collect(Collectors.toMap(it -> it.href.substring(1), FieldProblem::text, (first, next) -> first));
    }

    static FieldProblem of(String field, String text) {
        return new FieldProblem(text, "#" + field);
    }
}
