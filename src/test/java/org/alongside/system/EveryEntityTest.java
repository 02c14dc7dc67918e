package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.access.Role;
import org.alongside.access.domain.ProviderPersons;
import org.alongside.access.domain.User;
import org.alongside.testing.Samples;
import org.alongside.testing.Tables;
import org.alongside.timelimits.TimeLimitRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/** Every entity and every repository: what is saved comes back, each query finds it, and what is personal lies encrypted. */
@Tables
class EveryEntityTest {

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext beans;

    static List<Class<?>> entities() {
        return classes(new AnnotationTypeFilter(Entity.class));
    }

    static List<Class<?>> encrypted() {
        return entities().stream()
                .filter(type -> Samples.columns(type).stream().anyMatch(Samples::isEncrypted))
                .toList();
    }

    static List<Method> queries() {
        return classes(new AssignableTypeFilter(Repository.class)).stream()
                .flatMap(repository -> Stream.of(repository.getDeclaredMethods()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> !method.getName().matches("save.*|flush"))
                .toList();
    }

    @Test
    void thereAreEntitiesAndQueries() {
        assertThat(entities()).hasSizeGreaterThan(20);
        assertThat(encrypted()).hasSizeGreaterThan(8);
        assertThat(queries()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void everyColumnComesBackAsItWasWritten(Class<?> type) {
        Object written = new Samples(entities).saved(type, Map.of());
        entities.clear();

        Object read = entities.find(type, Samples.value(written, "id"));

        assertThat(read).isNotSameAs(written);
        Samples.columns(type).stream()
                .filter(field -> !field.getName().matches("version|organisation"))
                .forEach(field -> assertThat(Samples.value(read, field.getName()))
                        .as(field.getName())
                        .isEqualTo(Samples.value(written, field.getName())));
    }

    @ParameterizedTest
    @MethodSource("encrypted")
    void whatIsPersonalLiesEncrypted(Class<?> type) {
        Object written = new Samples(entities).saved(type, Map.of());

        Map<String, Object> row = database.sql("select * from %s where id = :id"
                        .formatted(type.getAnnotation(Table.class).name()))
                .param("id", Samples.value(written, "id"))
                .query()
                .singleRow();

        Samples.columns(type).stream().filter(Samples::isEncrypted).forEach(field -> {
            String column = field.getName().replaceAll("([A-Z])", "_$1");
            assertThat(row.get(column)).as(column).asString().isNotBlank().doesNotContain(" told ");
        });
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryFindsWhatWasWritten(Method query) throws ReflectiveOperationException {
        boolean unsettled = query.getName().endsWith("SettledOnIsNull");
        Map<String, Object> own = new HashMap<>();
        if (unsettled) {
            own.put("settledOn", null);
        }
        if (query.getDeclaringClass() == ProviderPersons.class
                && query.getName().equals("waiting")) {
            own.put("userId", null);
        }
        Object written = new Samples(entities).saved(entityOf(query.getDeclaringClass()), own);
        entities.clear();
        Object[] arguments = Arrays.stream(query.getParameters())
                .map(parameter -> argument(written, parameter.getName(), parameter.getType()))
                .toArray();

        Object found = call(query, arguments);

        if (query.getReturnType() != void.class) {
            assertThat(isSomething(found))
                    .as("%s found %s", query.getName(), found)
                    .isTrue();
        }
    }

    private Object call(Method query, Object[] arguments) throws ReflectiveOperationException {
        try {
            return query.invoke(beans.getBean(query.getDeclaringClass()), arguments);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(query + " fails", thrown.getCause());
        }
    }

    private static Object argument(Object written, String name, Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return List.of(Samples.value(written, name.replaceAll("(?<=s)es$|s$", "")));
        }
        return switch (name) {
            case "today" -> LocalDate.EPOCH;
            case "now" -> Samples.value(written, "nextTryAt");
            case "role" -> role(written, type);
            case "rule" -> ((TimeLimitRule) Samples.value(written, name)).id();
            case "organisationId" ->
                written instanceof User
                        ? Samples.value(Samples.value(written, "organisation"), "id")
                        : Samples.value(written, name);
            default -> Samples.value(written, name);
        };
    }

    /** Plain SQL takes the word of a role that the others take themselves. */
    private static Object role(Object written, Class<?> type) {
        Object role = written instanceof User ? Role.values()[0] : Samples.value(written, "role");
        return type == String.class ? role.toString() : role;
    }

    private static boolean isSomething(Object found) {
        if (found instanceof Optional<?> one) {
            return one.isPresent();
        }
        return found instanceof Collection<?> several ? !several.isEmpty() : Boolean.TRUE.equals(found);
    }

    private static Class<?> entityOf(Class<?> repository) {
        return (Class<?>) ((ParameterizedType) repository.getGenericInterfaces()[0]).getActualTypeArguments()[0];
    }

    private static List<Class<?>> classes(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
                return true;
            }
        };
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("org.alongside").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }
}
