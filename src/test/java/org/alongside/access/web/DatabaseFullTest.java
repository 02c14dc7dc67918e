package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hibernate.TransactionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.UncategorizedSQLException;

/** What is the database's want of a connection or of room, and what is a fault of ours. */
class DatabaseFullTest {

    @Test
    void aDatabaseWithoutRoomIsOneThatCannotAnswerNow() {
        assertThat(DatabaseAway.isBehind(failureWith(1114))).isTrue();
        assertThat(DatabaseAway.isBehind(failureWith(1021))).isTrue();
    }

    @Test
    void aRowThatIsTooLargeIsAFaultOfOurs() {
        assertThat(DatabaseAway.isBehind(failureWith(1118))).isFalse();
    }

    @Test
    void aTransactionWhoseConnectionIsGoneCannotBeAnsweredNow() {
        assertThat(DatabaseAway.isBehind(transactionWith("Connection is closed", null)))
                .as("as the pool says it")
                .isTrue();
        assertThat(DatabaseAway.isBehind(transactionWith("Socket error", "08000")))
                .as("as the driver says it")
                .isTrue();
    }

    @Test
    void aTransactionThatFailsForAnotherReasonIsAFaultOfOurs() {
        assertThat(DatabaseAway.isBehind(transactionWith("Deadlock found", "40001")))
                .isFalse();
        assertThat(DatabaseAway.isBehind(new TransactionException("transaction timeout expired")))
                .isFalse();
    }

    @Test
    void theLogSaysTheDatabasesCodesAndNotItsWords() {
        String logged = LastResort.withoutMessages(failureWith(1114));

        assertThat(logged).contains("java.sql.SQLException HY000/1114").doesNotContain("Greystone");
    }

    private static RuntimeException transactionWith(String words, @Nullable String state) {
        return new TransactionException("Unable to commit against JDBC Connection", new SQLException(words, state));
    }

    private static RuntimeException failureWith(int code) {
        return new UncategorizedSQLException(
                "insert", "insert into notes", new SQLException("about Juno Greystone", "HY000", code));
    }
}
