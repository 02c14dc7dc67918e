package org.alongside.engine.camunda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.engine.Feel;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** FEEL by the engine's own library; each expression is parsed once. */
@Component
class CamundaFeel implements Feel {

    private static final Pattern NAME = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "or",
            "not",
            "true",
            "false",
            "null",
            "list",
            "contains",
            "some",
            "every",
            "in",
            "satisfies",
            "if",
            "then",
            "else");

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();

    @Override
    public boolean holds(String expression, Map<String, @Nullable Object> values) {
        ParsedExpression ready = parsed.computeIfAbsent(expression, this::parse);
        Map<String, @Nullable Object> known = new LinkedHashMap<>();
        names(expression).forEach(name -> known.put(name, null));
        known.putAll(values);
        var answer = engine.evaluate(ready, known);
        return answer.isSuccess() && Boolean.TRUE.equals(answer.result());
    }

    @Override
    public Set<String> names(String expression) {
        parsed.computeIfAbsent(expression, this::parse);
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(expression);
        while (matcher.find()) {
            String token = matcher.group();
            if (!token.startsWith("\"") && !KEYWORDS.contains(token)) {
                names.add(token);
            }
        }
        return names;
    }

    private ParsedExpression parse(String expression) {
        var result = engine.parseExpression(expression.startsWith("=") ? expression.substring(1) : expression);
        if (result.isFailure()) {
            throw new IllegalArgumentException("Not FEEL: " + expression);
        }
        return result.parsedExpression();
    }
}
