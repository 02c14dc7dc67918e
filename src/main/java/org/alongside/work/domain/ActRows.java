package org.alongside.work.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseScope;
import org.alongside.access.FieldCipher;
import org.alongside.access.Ids;
import org.alongside.access.PersonalColumn;
import org.alongside.access.Role;
import org.alongside.cases.Run;
import org.alongside.work.Priority;
import org.alongside.work.WorkStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Many tasks at once: what they are, and changing them in one statement. */
@Component
public class ActRows {

    private static final String STATES = """
            select w.id, w.case_id, w.run_id, w.task, w.name, w.case_reference, w.status, w.assignee_id, w.closed_by, w.role,
                   w.organisation_id
              from work_items w where w.id in (:ids) and %s""";

    static final String CASES = "select w.case_id from work_items w where w.id in (:ids) and %s";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final FieldCipher cipher;
    private final Clock clock;

    ActRows(JdbcClient database, JdbcTemplate batches, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Those of these tasks that this person may see. */
    public Map<UUID, State> states(Actor actor, Collection<UUID> ids) {
        Map<UUID, State> states = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            seen(STATES, actor, ids)
                    .query((row, n) -> state(row))
                    .list()
                    .forEach(state -> states.put(state.id(), state));
        }
        return states;
    }

    /** The cases of those of these tasks that this person may see. */
    public Set<UUID> cases(Actor actor, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : seen(CASES, actor, ids).query(UUID.class).set();
    }

    private JdbcClient.StatementSpec seen(String sql, Actor actor, Collection<UUID> ids) {
        CaseScope scope = CaseScope.of(actor);
        Map<String, Object> parameters = new HashMap<>(scope.params());
        String known = KnownSteps.of(actor, parameters);
        return database.sql(sql.formatted(scope.ofFound("w.case_id") + known))
                .params(parameters)
                .param("ids", ids);
    }

    /** Gives tasks to somebody, or to their teams; a page of theirs that somebody has open grows stale. */
    public void assign(List<State> tasks, @Nullable UUID to) {
        database.sql("update work_items set assignee_id = :to, version = version + 1 where id in (:ids)")
                .param("to", to)
                .param("ids", ids(tasks))
                .update();
    }

    /** Keeps when somebody's organisation looks at tasks again; null takes the day away. */
    public void followUp(List<State> tasks, @Nullable LocalDate on, Actor by) {
        database.sql("delete from follow_ups where item_id in (:ids) and organisation_id = :organisation")
                .param("ids", ids(tasks))
                .param("organisation", by.organisationId())
                .update();
        if (on != null) {
            batches.batchUpdate(
                    "insert into follow_ups (item_id, organisation_id, falls_on) values (?, ?, ?)",
                    tasks.stream()
                            .map(task -> new Object[] {task.id(), by.organisationId(), on})
                            .toList());
        }
    }

    /** When an organisation looks at a task again. */
    public Optional<LocalDate> followUp(UUID task, UUID organisation) {
        return database.sql("select falls_on from follow_ups where item_id = :id and organisation_id = :organisation")
                .param("id", task)
                .param("organisation", organisation)
                .query(LocalDate.class)
                .optional();
    }

    public void prioritise(List<State> tasks, Priority priority, String reason) {
        batches.batchUpdate(
                "update work_items set priority = ?, priority_reason = ? where id = ?",
                tasks.stream()
                        .map(task -> new @Nullable Object[] {
                            priority.ordinal(),
                            reason.isBlank()
                                    ? null
                                    : cipher.encrypt(reason, PersonalColumn.PRIORITY_REASON.of(task.id())),
                            task.id()
                        })
                        .toList());
    }

    /** Keeps what somebody said about tasks, if they said anything. */
    public void note(List<State> tasks, String kind, String words, Actor by) {
        if (words.isBlank()) {
            return;
        }
        LocalDateTime at = clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime();
        batches.batchUpdate(
                "insert into task_notes (id, case_id, item_id, kind, words, organisation_id, written_by, written_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                tasks.stream()
                        .map(task -> note(task, kind, words.strip(), by, at))
                        .toList());
    }

    private Object[] note(State task, String kind, String words, Actor by, LocalDateTime at) {
        UUID id = Ids.next();
        String encrypted = cipher.encrypt(words, PersonalColumn.TASK_NOTE.of(id));
        return new Object[] {id, task.caseId(), task.id(), kind, encrypted, by.organisationId(), by.userId(), at};
    }

    /** What people of an organisation said about a task, the newest first. */
    public List<Note> notes(UUID task, UUID organisation) {
        return database.sql(
                        "select id, kind, words, written_by, written_at from task_notes where item_id = :id and organisation_id = :organisation order by written_at desc, id desc")
                .param("id", task)
                .param("organisation", organisation)
                .query((row, n) -> new Note(
                        row.getString("kind"),
                        words(row),
                        row.getObject("written_by", UUID.class),
                        row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** What somebody said about each of these tasks. */
    public Map<UUID, Set<String>> saidBy(UUID person, Collection<UUID> tasks) {
        Map<UUID, Set<String>> said = new HashMap<>();
        if (!tasks.isEmpty()) {
            database.sql("select id, item_id, words from task_notes where item_id in (:ids) and written_by = :by")
                    .param("ids", tasks)
                    .param("by", person)
                    .query((row, n) -> said.computeIfAbsent(row.getObject("item_id", UUID.class), it -> new HashSet<>())
                            .add(words(row)))
                    .list();
        }
        return said;
    }

    private String words(ResultSet row) throws SQLException {
        return cipher.decrypt(row.getString("words"), PersonalColumn.TASK_NOTE.of(row.getObject("id", UUID.class)));
    }

    private static List<UUID> ids(List<State> tasks) {
        return tasks.stream().map(State::id).toList();
    }

    private static State state(ResultSet row) throws SQLException {
        return new State(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("run_id"),
                row.getString("task"),
                row.getString("name"),
                row.getString("case_reference"),
                WorkStatus.valueOf(row.getString("status")),
                row.getObject("assignee_id", UUID.class),
                row.getObject("closed_by", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getObject("organisation_id", UUID.class));
    }

    /** A task as it is now. */
    public record State(
            UUID id,
            UUID caseId,
            String runId,
            String task,
            String name,
            String caseReference,
            WorkStatus status,
            @Nullable UUID assigneeId,
            @Nullable UUID closedBy,
            Role role,
            UUID organisationId) {

        /** The task and its case. */
        public String words() {
            return name + ", " + caseReference;
        }

        public Run run() {
            return new Run(caseId, runId);
        }
    }

    /** What somebody said about a task. */
    public record Note(String kind, String words, UUID by, Instant at) {}
}
