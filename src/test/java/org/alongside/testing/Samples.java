package org.alongside.testing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.EncryptedText;
import org.alongside.access.Ids;
import org.alongside.access.domain.Organisation;
import org.alongside.access.domain.User;
import org.alongside.cases.domain.WitnessCase;
import org.alongside.notices.domain.Notice;
import org.hibernate.annotations.Formula;

/** Rows of any entity with something in every column: accents and letters of four bytes in texts, microseconds in moments. */
public final class Samples {

    /** What stands in encrypted columns. */
    public static final String SECRET = "Zoë told Łukasz: \uD83D\uDE00 — \u793A '%_\\";

    private static final String TEXT = "Zoë \uD83D\uDE00";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);
    private static final Instant MOMENT = Instant.parse("2026-03-29T00:59:59.123456Z");

    private final EntityManager entities;
    private final Map<String, Object> parents = new HashMap<>();

    public Samples(EntityManager entities) {
        this.entities = entities;
    }

    /** A saved row with some fields of one's own; where a key refers to another table, to a saved row there. */
    public <T> T saved(Class<T> type, Map<String, Object> own) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T row = constructor.newInstance();
            for (Field field : columns(type)) {
                if (!field.isAnnotationPresent(Version.class)) {
                    field.set(row, own.containsKey(field.getName()) ? own.get(field.getName()) : value(field));
                }
            }
            entities.persist(row);
            entities.flush();
            return row;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The fields of an entity that are kept in its table with it. */
    public static List<Field> columns(Class<?> type) {
        return Stream.<Class<?>>iterate(type, it -> it != Object.class, Class::getSuperclass)
                .flatMap(it -> Arrays.stream(it.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field ->
                        !field.isAnnotationPresent(Transient.class) && !field.isAnnotationPresent(Formula.class))
                .filter(field -> field.getAnnotation(Column.class) == null
                        || field.getAnnotation(Column.class).insertable())
                .peek(field -> field.setAccessible(true))
                .toList();
    }

    /** Whether nobody who reads the table can read this. */
    public static boolean isEncrypted(Field field) {
        Convert by = field.getAnnotation(Convert.class);
        return by != null && by.converter() == EncryptedText.class;
    }

    /** What a saved row has in this field. */
    public static Object value(Object row, String name) {
        Field column = columns(row.getClass()).stream()
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no %s".formatted(row.getClass(), name)));
        return read(column, row);
    }

    private static Object read(Field field, Object row) {
        try {
            return field.get(row);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object value(Field field) {
        Class<?> type = field.getType();
        if (type == UUID.class) {
            return key(field.getName());
        } else if (type == String.class) {
            return isEncrypted(field) ? SECRET : TEXT;
        } else if (type == LocalDate.class) {
            return DAY;
        } else if (type == Instant.class) {
            return MOMENT;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == int.class || type == Integer.class) {
            return 7;
        } else if (type == long.class) {
            return 7L;
        } else if (type == Set.class) {
            return someOf(((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]);
        } else if (type == Organisation.class) {
            return parent(Organisation.class);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isRecord()) {
            return ofParts(type);
        }
        throw new IllegalArgumentException("No sample for " + field);
    }

    /** A value that is kept in several columns. */
    private Object ofParts(Class<?> type) {
        Object[] parts = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(this::value)
                .toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return canonical.newInstance(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<?> someOf(Type constants) {
        Object[] all = ((Class<?>) constants).getEnumConstants();
        return new LinkedHashSet<>(List.of(all[0], all[1]));
    }

    private UUID key(String name) {
        return switch (name) {
            case "caseId" -> (UUID) value(parent(WitnessCase.class), "id");
            case "noticeId" -> (UUID) value(parent(Notice.class), "id");
            case "userId" -> (UUID) value(parent(User.class), "id");
            case "organisationId" -> (UUID) value(parent(Organisation.class), "id");
            default -> Ids.next();
        };
    }

    private Object parent(Class<?> type) {
        Object known = parents.get(type.getName());
        Object parent = known == null ? saved(type, Map.of()) : known;
        parents.put(type.getName(), parent);
        return parent;
    }
}
