package org.alongside.attack;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.e2e.RunningAlongside;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page that the application itself says it has. */
final class Routes {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private Routes() {}

    static List<Route> all() {
        return RunningAlongside.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> new Route(method, pattern))))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .distinct()
                .toList();
    }

    static Stream<Route> posts() {
        return all().stream().filter(route -> route.method == RequestMethod.POST);
    }

    /** A page, by its pattern. */
    record Route(RequestMethod method, String pattern) {

        /** The address with these in the places of the pattern, and ids of nothing in the others. */
        String filled(Map<String, String> values) {
            return VARIABLE.matcher(pattern)
                    .replaceAll(name ->
                            values.getOrDefault(name.group(1), UUID.randomUUID().toString()));
        }

        /** The names of what stands in the pattern's places. */
        List<String> variables() {
            return VARIABLE.matcher(pattern)
                    .results()
                    .map(name -> name.group(1))
                    .toList();
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
