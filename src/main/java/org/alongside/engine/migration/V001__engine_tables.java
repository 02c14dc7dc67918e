package org.alongside.engine.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables by the scripts in its own jar. MariaDB takes MySQL's script (7.24 ships none for MariaDB) with its
 * whole-second times widened to milliseconds, so that no two events of one second lose their order.
 */
@Component
public class V001__engine_tables extends BaseJavaMigration {

    private static final String FOLDER = "org/camunda/bpm/engine/db/create/activiti.";
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
        for (String part : PARTS) {
            ScriptUtils.executeSqlScript(connection, script(part, h2));
        }
    }

    private static Resource script(String part, boolean h2) throws IOException {
        var file = new ClassPathResource(FOLDER + (h2 ? "h2" : "mysql") + ".create." + part + ".sql");
        if (h2) {
            return file;
        }
        String widened = file.getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("(?i)\\bdatetime(\\(0\\))?(?!\\()", "datetime(3)")
                .replaceAll("(?i)\\btimestamp(\\(0\\))?(?=[ ,])", "timestamp(3)");
        return new ByteArrayResource(widened.getBytes(StandardCharsets.UTF_8), part);
    }
}
