package org.alongside.engine.camunda;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.engine.ProcessDiagrams;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drawings out of the models' own diagram part; where a case stands out of its running executions. */
@Component
class CamundaDiagrams implements ProcessDiagrams {

    private static final String OPEN = """
            select instance.PROC_INST_ID_ as instance, instance.PROC_DEF_KEY_ as process, instance.START_TIME_ as started,
                   instance.END_TIME_ is null as running,
                   execution.ACT_ID_ as element
              from ACT_HI_PROCINST instance left join ACT_RU_EXECUTION execution
                on execution.PROC_INST_ID_ = instance.PROC_INST_ID_ and execution.ACT_ID_ is not null
             where instance.BUSINESS_KEY_ = :reference
             order by instance.START_TIME_, instance.PROC_INST_ID_""";

    private final RepositoryService repository;
    private final JdbcClient database;
    private final Map<String, Diagram> drawn = new ConcurrentHashMap<>();
    private volatile Map<String, String> names = Map.of();

    CamundaDiagrams(RepositoryService repository, JdbcClient database) {
        this.repository = repository;
        this.database = database;
    }

    /** Read once, when they are deployed: models change only with a new version of Alongside, and every row of a list names one. */
    @Override
    public Map<String, String> names() {
        if (names.isEmpty()) {
            Map<String, String> read = new LinkedHashMap<>();
            repository
                    .createProcessDefinitionQuery()
                    .latestVersion()
                    .orderByProcessDefinitionKey()
                    .asc()
                    .list()
                    .stream()
                    .forEach(definition -> read.put(definition.getKey(), definition.getName()));
            names = Collections.unmodifiableMap(read);
        }
        return names;
    }

    @Override
    public Diagram diagram(String process) {
        return drawn.computeIfAbsent(process, this::draw);
    }

    private Diagram draw(String process) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new IllegalArgumentException("There is no process " + process);
        }
        return DiagramReader.read(repository.getBpmnModelInstance(definition.getId()), process, definition.getName());
    }

    @Override
    public List<Position> positions(String caseReference) {
        Map<String, Position> byInstance = new LinkedHashMap<>();
        database.sql(OPEN).param("reference", caseReference).query(row -> {
            String process = row.getString("process");
            Instant started = row.getTimestamp("started").toInstant();
            boolean running = row.getBoolean("running");
            Position position = byInstance.computeIfAbsent(
                    row.getString("instance"),
                    run -> new Position(run, process, started, running, new LinkedHashSet<>()));
            String element = row.getString("element");
            if (element != null) {
                position.open().add(element);
            }
        });
        return List.copyOf(byInstance.values());
    }
}
