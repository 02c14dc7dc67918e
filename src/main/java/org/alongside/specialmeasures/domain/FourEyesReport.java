package org.alongside.specialmeasures.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.alongside.access.FieldCipher;
import org.alongside.access.PersonalColumn;
import org.alongside.access.Role;
import org.alongside.specialmeasures.domain.ApplicationTrail.Kind;
import org.alongside.specialmeasures.domain.ApplicationTrail.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every application with who drafted it and who decided on it, judged anew from what was kept: the records of the case, the audit log
 * and the connections declared before each decision. It does not ask the rule that let the decision pass.
 */
@Component
public class FourEyesReport {

    private static final String STEPS = """
            select r.id, c.reference, r.case_id, r.run_id, r.task, r.recorded_by, r.recorded_at,
                   case when r.task = 'draftApplication' then null else r.answers end as answers,
                   (select min(a.actor_id) from audit_entries a
                     where a.case_id = r.case_id and a.kind = 'form-recorded'
                       and a.facts like concat('%%', cast(r.id as char(36)), '%%')) as logged_by
              from case_records r join witness_cases c on c.id = r.case_id
             where r.task in (:tasks) and %s
             order by c.reference, r.recorded_at, r.id""";

    private static final String CONNECTIONS = "select case_id, user_id, declared_at from declared_connections";

    private final JdbcClient database;
    private final FieldCipher cipher;
    private final ObjectMapper json;

    FourEyesReport(JdbcClient database, FieldCipher cipher, ObjectMapper json) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
    }

    /**
     * Goes through the applications of the cases that this person answers for, case by case, so that any number takes no more memory
     * than one case. An auditor, who opens no case, is shown them by reference, except those that a wall hides from them.
     */
    @Transactional(readOnly = true)
    public void each(Actor reader, Consumer<ProvedApplication> use) {
        CaseScope scope = reader.is(Role.AUDITOR) ? CaseScope.ofReferences(reader) : CaseScope.of(reader);
        Map<String, Object> parameters = new HashMap<>(scope.params());
        parameters.put("tasks", ApplicationTrail.TASKS);
        Map<UUID, Map<UUID, Instant>> connections = connections();
        var open = new ArrayList<Kept>();
        database.sql(STEPS.formatted(scope.on("c.id"))).params(parameters).query(row -> {
            Kept kept = kept(row);
            if (!open.isEmpty() && !open.get(0).caseId().equals(kept.caseId())) {
                prove(open, connections, use);
                open.clear();
            }
            open.add(kept);
        });
        prove(open, connections, use);
    }

    private static void prove(
            List<Kept> ofOneCase, Map<UUID, Map<UUID, Instant>> connections, Consumer<ProvedApplication> use) {
        if (ofOneCase.isEmpty()) {
            return;
        }
        Kept first = ofOneCase.get(0);
        Set<Step> unproved = new HashSet<>();
        ofOneCase.stream().filter(Kept::isNotAsLogged).map(Kept::step).forEach(unproved::add);
        Map<UUID, Instant> connected = connections.getOrDefault(first.caseId(), Map.of());
        Map<String, List<Step>> runs = new LinkedHashMap<>();
        ofOneCase.forEach(kept ->
                runs.computeIfAbsent(kept.runId(), run -> new ArrayList<>()).add(kept.step()));
        runs.values().stream()
                .flatMap(steps -> ApplicationTrail.in(steps).stream())
                .map(trail -> ProvedApplication.of(first.reference(), trail, connected, unproved))
                .forEach(use);
    }

    private Map<UUID, Map<UUID, Instant>> connections() {
        Map<UUID, Map<UUID, Instant>> found = new HashMap<>();
        database.sql(CONNECTIONS).query(row -> {
            found.computeIfAbsent(row.getObject("case_id", UUID.class), id -> new HashMap<>())
                    .merge(
                            row.getObject("user_id", UUID.class),
                            instant(row, "declared_at"),
                            (one, other) -> one.isBefore(other) ? one : other);
        });
        return found;
    }

    private Kept kept(ResultSet row) throws SQLException {
        Kind kind = Kind.ofTask(row.getString("task"));
        UUID by = row.getObject("recorded_by", UUID.class);
        String decision = kind.decision().isEmpty()
                ? ""
                : decision(row.getString("answers"), row.getObject("id", UUID.class), kind.decision());
        return new Kept(
                row.getString("reference"),
                row.getObject("case_id", UUID.class),
                row.getString("run_id"),
                new Step(kind, by, instant(row, "recorded_at"), decision),
                row.getObject("logged_by", UUID.class));
    }

    private String decision(String answers, UUID id, String key) {
        try {
            return json.readTree(cipher.decrypt(answers, PersonalColumn.ANSWERS.of(id)))
                    .path(key)
                    .asText();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A case record cannot be read");
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private record Kept(
            String reference,
            UUID caseId,
            String runId,
            Step step,
            @Nullable UUID loggedBy) {

        boolean isNotAsLogged() {
            return !step.by().equals(loggedBy);
        }
    }
}
