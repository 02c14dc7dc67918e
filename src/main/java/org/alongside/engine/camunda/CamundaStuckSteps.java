package org.alongside.engine.camunda;

import java.util.List;
import org.alongside.engine.StuckSteps;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's incidents, in the domain's words. */
@Component
class CamundaStuckSteps implements StuckSteps {

    private static final String INCIDENTS = """
            select incident.CONFIGURATION_ as job, instance.BUSINESS_KEY_ as reference, definition.KEY_ as process,
                   incident.ACTIVITY_ID_ as step, incident.INCIDENT_TYPE_ as failure, incident.INCIDENT_TIMESTAMP_ as since
              from ACT_RU_INCIDENT incident
              join ACT_RU_EXECUTION instance on instance.ID_ = incident.PROC_INST_ID_
              join ACT_RE_PROCDEF definition on definition.ID_ = incident.PROC_DEF_ID_
             where incident.CONFIGURATION_ is not null
             order by incident.INCIDENT_TIMESTAMP_
             limit 200""";

    private final JdbcClient database;
    private final ManagementService management;

    CamundaStuckSteps(JdbcClient database, ManagementService management) {
        this.database = database;
        this.management = management;
    }

    @Override
    public List<StuckStep> all() {
        return database.sql(INCIDENTS)
                .query((row, n) -> new StuckStep(
                        row.getString("job"),
                        row.getString("reference"),
                        row.getString("process"),
                        row.getString("step"),
                        row.getString("failure"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    @Override
    public void retry(String jobId) {
        management.setJobRetries(jobId, 1);
    }
}
