package org.alongside.access;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** New keys: UUID version 7, so that rows written together lie together in an index. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** The key of the one row that a case has for something: the same each time, so that a row already read is found without asking again. */
    public static UUID of(UUID caseId, Enum<?> something) {
        String name = caseId + ":" + something.name();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static UUID next() {
        return GENERATOR.generate();
    }
}
