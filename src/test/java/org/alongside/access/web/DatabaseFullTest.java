package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.UncategorizedSQLException;

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
    void theLogSaysTheDatabasesCodesAndNotItsWords() {
        String logged = LastResort.withoutMessages(failureWith(1114));

        assertThat(logged).contains("java.sql.SQLException HY000/1114").doesNotContain("Greystone");
    }

    private static RuntimeException failureWith(int code) {
        return new UncategorizedSQLException(
                "insert", "insert into notes", new SQLException("about Juno Greystone", "HY000", code));
    }
}
