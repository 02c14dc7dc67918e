package org.alongside.work;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.FieldCipher;
import org.springframework.stereotype.Component;

/**
 * Where the next page of a list starts, as a word in an address that nobody can read or make: it is encrypted with what it belongs to, the
 * person and the list, and a word that was changed or belongs to another list opens nothing.
 */
@Component
class PageKeys {

    private static final String BETWEEN = "\n";

    /** The list, the person and the task, before the keys of the order. */
    private static final int BESIDES = 3;

    private final FieldCipher cipher;

    PageKeys(FieldCipher cipher) {
        this.cipher = cipher;
    }

    String key(Actor actor, ListQuery list, Position position) {
        List<String> parts =
                new ArrayList<>(List.of(named(list), owner(actor), position.id().toString()));
        parts.addAll(position.keys());
        return cipher.encrypt(String.join(BETWEEN, parts))
                .replace('+', '-')
                .replace('/', '_')
                .replace("=", "");
    }

    /**
     * The place in the list; none where the key is somebody else's of the same list.
     *
     * @throws SenselessList when the key is of another list, or of nobody's making
     */
    Optional<Position> position(Actor actor, ListQuery list, String key) {
        List<String> parts = List.of(opened(key).split(BETWEEN, -1));
        int keys = list.order().keys().size();
        if (parts.size() != keys + BESIDES || !parts.get(0).equals(named(list))) {
            throw foreign();
        }
        return Optional.of(new Position(parts.subList(BESIDES, parts.size()), UUID.fromString(parts.get(2))))
                .filter(position -> parts.get(1).equals(owner(actor)));
    }

    private String opened(String key) {
        String padded = key.replace('-', '+').replace('_', '/') + "=".repeat((4 - key.length() % 4) % 4);
        try {
            return cipher.decrypt(padded);
        } catch (IllegalStateException | IllegalArgumentException altered) {
            throw foreign();
        }
    }

    private static String owner(Actor actor) {
        return actor.userId().toString();
    }

    private static String named(ListQuery list) {
        return UUID.nameUUIDFromBytes(list.parameters().toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static SenselessList foreign() {
        return new SenselessList("This page belongs to another list. Start again from its first page.");
    }
}
