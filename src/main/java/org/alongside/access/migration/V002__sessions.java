package org.alongside.access.migration;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Creates the tables of the signed-in sessions by the script in Spring Session's own jar; MariaDB takes MySQL's. */
@Component
public class V002__sessions extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
        String script = "org/springframework/session/jdbc/schema-" + (h2 ? "h2" : "mysql") + ".sql";
        ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
    }
}
