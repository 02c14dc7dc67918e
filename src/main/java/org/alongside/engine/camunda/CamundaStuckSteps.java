package org.alongside.engine.camunda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.alongside.engine.StuckSteps;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's incidents, in the domain's words. */
@Component
class CamundaStuckSteps implements StuckSteps {

    /** Whose cases they are is asked before the list is cut: a full list of others' steps would hide one's own. */
    private static final String INCIDENTS = """
            select incident.CONFIGURATION_ as job, instance.BUSINESS_KEY_ as reference, definition.KEY_ as process,
                   incident.ACTIVITY_ID_ as step, incident.INCIDENT_TYPE_ as failure, incident.INCIDENT_TIMESTAMP_ as since
              from ACT_RU_INCIDENT incident
              join ACT_RU_EXECUTION instance on instance.ID_ = incident.PROC_INST_ID_
              join ACT_RE_PROCDEF definition on definition.ID_ = incident.PROC_DEF_ID_
             where incident.CONFIGURATION_ is not null and instance.BUSINESS_KEY_ in (%s) %s
             order by incident.INCIDENT_TIMESTAMP_, incident.ID_
             limit :most""";

    private final JdbcClient database;
    private final ManagementService management;

    CamundaStuckSteps(JdbcClient database, ManagementService management) {
        this.database = database;
        this.management = management;
    }

    @Override
    public List<StuckStep> of(Cases cases, int most) {
        return database.sql(INCIDENTS.formatted(cases.references(), ""))
                .params(cases.params())
                .param("most", most)
                .query((row, n) -> step(row))
                .list();
    }

    @Override
    public Optional<StuckStep> one(Cases cases, String jobId) {
        return database.sql(INCIDENTS.formatted(cases.references(), "and incident.CONFIGURATION_ = :job"))
                .params(cases.params())
                .param("job", jobId)
                .param("most", 1)
                .query((row, n) -> step(row))
                .optional();
    }

    @Override
    public void retry(String jobId) {
        management.setJobRetries(jobId, 1);
    }

    private static StuckStep step(ResultSet row) throws SQLException {
        return new StuckStep(
                row.getString("job"),
                row.getString("reference"),
                row.getString("process"),
                row.getString("step"),
                row.getString("failure"),
                row.getTimestamp("since").toInstant());
    }
}
