package org.alongside.engine.migration;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * The engine looks for the subtasks of every task that is completed, and has no index for that: it read all open tasks of everybody. In Java
 * because it belongs to the engine's tables, which are not there without the engine.
 */
@Component
public class V545__subtasks_of_a_task extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("create index engine_subtasks on ACT_RU_TASK (PARENT_TASK_ID_)");
        }
    }
}
