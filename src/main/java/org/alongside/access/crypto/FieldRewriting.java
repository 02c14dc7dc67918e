package org.alongside.access.crypto;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.PersonalColumn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Encrypts anew what lies under an older key or was encrypted before ciphertext was bound to its row. It goes through each table a few
 * rows at a time, each few a transaction of their own, and may end anywhere: the next pass finds what is left. A row that somebody changes meanwhile is
 * left as they wrote it, so several nodes may do this at once.
 */
@Component
public class FieldRewriting {

    private static final Logger LOG = LoggerFactory.getLogger(FieldRewriting.class);

    /** A part of a document is 2 MB of ciphertext. */
    private static final int BATCH = 20;

    private static final UUID START = new UUID(0, 0);

    /** The rules of the first answers that were kept are a JSON list in the clear; they are about no person. */
    private static final String OLD = """
            select %1$s as row_id, %2$s as row_part, %3$s as ciphertext from %4$s
             where (%1$s > :id or (%1$s = :id and %2$s > :part))
               and substring(%3$s, 1, 8) <> :present and substring(%3$s, 1, 1) <> '['
             order by row_id, row_part limit :rows""";

    private static final String REWRITE =
            "update %4$s set %3$s = :rewritten where %1$s = :id and %2$s = :part and %3$s = :ciphertext";

    private final JdbcClient database;
    private final FieldCipher cipher;
    private final TransactionTemplate transaction;

    FieldRewriting(JdbcClient database, FieldCipher cipher, PlatformTransactionManager transactions) {
        this.database = database;
        this.cipher = cipher;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Goes through every column once. */
    @Scheduled(
            initialDelayString = "${alongside.fields.first-rewriting:PT5M}",
            fixedDelayString = "${alongside.fields.rewriting:P1D}")
    public Pass rewriteAll() {
        Pass pass = new Pass(0, 0);
        for (PersonalColumn column : PersonalColumn.values()) {
            pass = pass.and(rewrite(column));
        }
        if (pass.unreadable > 0) {
            LOG.error("{} personal fields do not open; each is named above", pass.unreadable);
        } else {
            LOG.info("Every personal field is bound to its row under the present key; {} were not", pass.rewritten);
        }
        return pass;
    }

    private Pass rewrite(PersonalColumn column) {
        Pass pass = new Pass(0, 0);
        UUID id = START;
        int part = -1;
        List<Old> some;
        do {
            UUID afterId = id;
            int afterPart = part;
            some = Objects.requireNonNull(transaction.execute(status -> old(column, afterId, afterPart)));
            for (Old one : some) {
                pass = pass.and(rewrite(column, one));
                id = one.id;
                part = one.part;
            }
        } while (some.size() == BATCH);
        return pass;
    }

    private Pass rewrite(PersonalColumn column, Old old) {
        String rewritten;
        try {
            rewritten = cipher.encrypt(
                    cipher.decrypt(old.ciphertext, column.of(old.id, old.part)), column.of(old.id, old.part));
        } catch (IllegalStateException unreadable) {
            return new Pass(0, 1);
        }
        transaction.executeWithoutResult(status -> database.sql(sql(REWRITE, column))
                .param("rewritten", rewritten)
                .param("id", old.id)
                .param("part", old.part)
                .param("ciphertext", old.ciphertext)
                .update());
        return new Pass(1, 0);
    }

    private List<Old> old(PersonalColumn column, UUID afterId, int afterPart) {
        return database.sql(sql(OLD, column))
                .param("id", afterId)
                .param("part", afterPart)
                .param("present", cipher.present())
                .param("rows", BATCH)
                .query((row, n) -> Old.of(row))
                .list();
    }

    private static String sql(String pattern, PersonalColumn column) {
        return pattern.formatted(column.key(), column.part(), column.column(), column.table());
    }

    /**
     * What a pass did.
     *
     * @param rewritten how many fields were encrypted anew
     * @param unreadable how many do not open: altered, moved, or of a key that is not in the keyset
     */
    public record Pass(int rewritten, int unreadable) {

        private Pass and(Pass other) {
            return new Pass(rewritten + other.rewritten, unreadable + other.unreadable);
        }
    }

    private record Old(UUID id, int part, String ciphertext) {

        private static Old of(ResultSet row) throws SQLException {
            return new Old(row.getObject("row_id", UUID.class), row.getInt("row_part"), row.getString("ciphertext"));
        }
    }
}
