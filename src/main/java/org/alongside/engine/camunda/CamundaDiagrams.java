package org.alongside.engine.camunda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.engine.ProcessDiagrams;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drawings out of the models' own diagram part; where a case stands out of the engine's activity history. */
@Component
class CamundaDiagrams implements ProcessDiagrams {

    private static final String PASSED = """
            select activity.PROC_INST_ID_ as instance, activity.PROC_DEF_KEY_ as process, activity.ACT_ID_ as element,
                   instance.END_TIME_ is null as running,
                   exists (select 1 from ACT_RU_EXECUTION execution
                            where execution.PROC_INST_ID_ = activity.PROC_INST_ID_
                              and execution.ACT_INST_ID_ = activity.ID_) as open
              from ACT_HI_PROCINST instance join ACT_HI_ACTINST activity on activity.PROC_INST_ID_ = instance.PROC_INST_ID_
             where instance.BUSINESS_KEY_ = :reference
             order by instance.START_TIME_, activity.START_TIME_""";

    private final RepositoryService repository;
    private final JdbcClient database;
    private final Map<String, Diagram> drawn = new ConcurrentHashMap<>();

    CamundaDiagrams(RepositoryService repository, JdbcClient database) {
        this.repository = repository;
        this.database = database;
    }

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        repository.createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionKey().asc().list().stream()
                .forEach(definition -> names.put(definition.getKey(), definition.getName()));
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
        Map<String, Reached> byInstance = new LinkedHashMap<>();
        database.sql(PASSED).param("reference", caseReference).query(row -> {
            String instance = row.getString("instance");
            String process = row.getString("process");
            boolean running = row.getBoolean("running");
            Reached reached = byInstance.computeIfAbsent(instance, id -> new Reached(process, running));
            String element = row.getString("element");
            if (row.getBoolean("open")) {
                reached.open.add(element);
            } else {
                reached.done.add(element);
            }
        });
        List<Position> positions = new ArrayList<>();
        byInstance.values().forEach(reached -> positions.add(reached.position()));
        return positions;
    }

    private static final class Reached {
        private final String process;
        private final boolean running;
        private final Set<String> open = new LinkedHashSet<>();
        private final Set<String> done = new LinkedHashSet<>();

        Reached(String process, boolean running) {
            this.process = process;
            this.running = running;
        }

        Position position() {
            return new Position(process, running, open, done);
        }
    }
}
