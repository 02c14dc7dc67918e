package org.alongside.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of Alongside with whose it is, read from the controllers without starting anything. */
public final class Routes extends RequestMappingHandlerMapping {

    private static final Pattern ROLE = Pattern.compile("'([A-Z_]+)'");

    private Routes() {
        setApplicationContext(new StaticApplicationContext());
        afterPropertiesSet();
    }

    /** All of them, by address. */
    public static List<Route> all() {
        return of(MainClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Controller.class) || type.isMetaAnnotatedWith(Controller.class))
                .map(JavaClass::reflect));
    }

    /** Those of these controllers, by address. */
    public static List<Route> of(Stream<? extends Class<?>> controllers) {
        var routes = new Routes();
        return controllers
                .flatMap(routes::of)
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                .toList();
    }

    private Stream<Route> of(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods()).flatMap(handler -> of(controller, handler));
    }

    private Stream<Route> of(Class<?> controller, Method handler) {
        @Nullable RequestMappingInfo mapping = getMappingForMethod(handler, controller);
        if (mapping == null) {
            return Stream.empty();
        }
        Annotation policy = Stream.of(handler, controller)
                .flatMap(Routes::policies)
                .findFirst()
                .orElseThrow();
        String rule = MergedAnnotations.from(policy.annotationType())
                .get(PreAuthorize.class)
                .getString("value");
        return mapping.getPatternValues().stream()
                .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> new Route(
                                method.name(), path, policy.annotationType().getSimpleName(), roles(rule), handler)));
    }

    private static Stream<Annotation> policies(AnnotatedElement place) {
        return Arrays.stream(place.getAnnotations())
                .filter(it -> it.annotationType().isAnnotationPresent(PreAuthorize.class));
    }

    /** Whose it is by the rule of the annotation. */
    private static Set<Role> roles(String rule) {
        return switch (rule) {
            case "permitAll()", "isAuthenticated()" -> EnumSet.allOf(Role.class);
            case "hasAuthority('casework')" ->
                Arrays.stream(Role.values()).filter(Role::doesCasework).collect(Collectors.toSet());
            default ->
                ROLE.matcher(rule)
                        .results()
                        .map(found -> Role.valueOf(found.group(1)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        };
    }

    /**
     * One address.
     *
     * @param policy the annotation that says whose it is
     */
    public record Route(String method, String path, String policy, Set<Role> roles, Method handler) {

        /** Whether it needs a case, by its reference or by one of its tasks. */
        public boolean isOfACase() {
            return path.contains("{reference}") || path.contains("{task}");
        }

        public boolean isOfTheDemo() {
            return path.startsWith("/demo");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
