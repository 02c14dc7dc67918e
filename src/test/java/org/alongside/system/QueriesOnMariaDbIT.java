package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.testing.TablesOnMariaDb;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TablesOnMariaDb
class QueriesOnMariaDbIT extends QueriesTest {

    @Autowired
    private JdbcClient database;

    @Test
    void everyTableComparesTextsExactlyWhateverTheServersDefault() {
        assertThat(database.sql("""
                                select table_name from information_schema.tables
                                 where table_schema = database() and table_collation <> 'utf8mb4_bin'
                                   and table_name <> 'flyway_schema_history'""").query(String.class).list()).isEmpty();
    }
}
