package org.alongside.cases.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.NameIndex;
import org.alongside.access.PersonalColumn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the cases findable by name that are not under the present key: those from before there was an index, and all when the key was exchanged. A few at a time;
 * what is left when it ends is done the next time.
 */
@Component
class NameIndexing {

    private static final Logger LOG = LoggerFactory.getLogger(NameIndexing.class);
    private static final int BATCH = 100;

    private static final String OLD = """
            select id, given_name, family_name from witness_cases
             where id > :after and (name_keys_of is null or name_keys_of <> :key) order by id limit :rows""";

    private static final String WRITE = """
            update witness_cases set name_key1 = ?, name_key2 = ?, name_key3 = ?, name_key4 = ?, name_keys_of = ?
             where id = ?""";

    private final JdbcClient database;
    private final FieldCipher cipher;
    private final NameIndex index;
    private final TransactionTemplate transaction;

    NameIndexing(JdbcClient database, FieldCipher cipher, NameIndex index, PlatformTransactionManager transactions) {
        this.database = database;
        this.cipher = cipher;
        this.index = index;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Goes through all cases once; the number of those that it wrote. */
    @Scheduled(
            initialDelayString = "${alongside.names.first-indexing:PT1M}",
            fixedDelayString = "${alongside.names.indexing:P1D}")
    public int indexAll() {
        int written = 0;
        UUID last = new UUID(0, 0);
        List<Named> some;
        do {
            UUID after = last;
            some = Objects.requireNonNull(transaction.execute(status -> batch(after)));
            written += some.size();
            last = some.isEmpty() ? last : some.get(some.size() - 1).id;
        } while (some.size() == BATCH);
        if (written > 0) {
            LOG.info("{} cases are found by name under the present key", written);
        }
        return written;
    }

    private List<Named> batch(UUID after) {
        List<Named> some = database.sql(OLD)
                .param("after", after)
                .param("key", index.present())
                .param("rows", BATCH)
                .query((row, n) -> new Named(
                        row.getObject("id", UUID.class), row.getString("given_name"), row.getString("family_name")))
                .list();
        some.forEach(this::write);
        return some;
    }

    private void write(Named one) {
        NameDigests found;
        try {
            found = NameDigests.of(
                    cipher.decrypt(one.givenName, PersonalColumn.CASE_GIVEN_NAME.of(one.id)),
                    cipher.decrypt(one.familyName, PersonalColumn.CASE_FAMILY_NAME.of(one.id)),
                    index);
        } catch (IllegalStateException doesNotOpen) {
            return; // the cipher has said so; the others are to be found all the same
        }
        List<@Nullable Object> values = new ArrayList<>(found.words());
        values.addAll(Collections.nCopies(NameDigests.MOST - values.size(), null));
        values.add(found.key());
        values.add(one.id);
        database.sql(WRITE).params(values).update();
    }

    private record Named(UUID id, String givenName, String familyName) {}
}
