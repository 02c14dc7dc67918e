package org.alongside.work.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.engine.TaskOpened;
import org.alongside.work.WorkStatus;
import org.jspecify.annotations.Nullable;

/** A user task as the work list knows it: whose it is and by when. */
@Entity
@Table(name = "work_items")
public class WorkItem {

    /** Stands for "no due date" so that lists can be ordered by one index. */
    public static final LocalDate NO_DUE_DATE = LocalDate.of(9999, 12, 31);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;
    private String caseReference;
    private String engineTaskId;
    private String process;
    private String task;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID organisationId;
    private String queue;
    private @Nullable UUID assigneeId;
    private String form;
    private @Nullable String limitRule;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private WorkStatus status = WorkStatus.OPEN;

    private Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable UUID closedBy;
    private @Nullable String submissionKey;

    /** Written beside the entity, so that keeping a draft does not make everybody else's page stale. */
    @Column(insertable = false, updatable = false)
    private @Nullable Boolean drafted;

    @SuppressWarnings("NullAway.Init")
    protected WorkItem() {}

    public WorkItem(UUID id, TaskOpened opened, Relation responsible, LocalDate dueOn, Instant openedAt) {
        this.id = id;
        this.caseId = opened.caseId();
        this.caseReference = opened.caseReference();
        this.engineTaskId = opened.engineTaskId();
        this.process = opened.process();
        this.task = opened.task();
        this.name = opened.name();
        this.role = responsible.role();
        this.organisationId = responsible.organisationId();
        this.queue = queue(responsible.role(), responsible.organisationId());
        this.assigneeId = responsible.userId();
        this.form = opened.form();
        this.limitRule = opened.limit();
        this.dueOn = dueOn;
        this.openedAt = openedAt;
    }

    /** The queue of a role in an organisation, ROLE@ORGANISATION. */
    public static String queue(Role role, UUID organisationId) {
        return role.word() + "@" + organisationId;
    }

    /** Whether this person's role and organisation are asked to do the task. */
    public boolean isFor(Actor actor) {
        return actor.is(role) && actor.organisationId().equals(organisationId);
    }

    public boolean isAssignedTo(Actor actor) {
        return actor.userId().equals(assigneeId);
    }

    /** Takes the task, unless somebody else has it. */
    public boolean claim(Actor actor) {
        if (status != WorkStatus.OPEN || (assigneeId != null && !isAssignedTo(actor))) {
            return false;
        }
        assigneeId = actor.userId();
        return true;
    }

    /** Gives the task back to the team. */
    public void release() {
        assigneeId = null;
    }

    /** Hands the task to somebody of the same team. */
    public void assign(UUID userId) {
        assigneeId = userId;
    }

    /** Done, by the submit with this key. */
    public void finish(UUID by, String key, Instant at) {
        close(WorkStatus.DONE, at);
        closedBy = by;
        submissionKey = key;
    }

    /** Whether this very submit finished the task: it was sent twice. */
    public boolean isFinishedBy(Actor actor, String key) {
        return actor.userId().equals(closedBy) && key.equals(submissionKey);
    }

    /** The process has taken the task back. */
    public void withdraw(Instant at) {
        close(WorkStatus.WITHDRAWN, at);
    }

    private void close(WorkStatus how, Instant at) {
        if (status != WorkStatus.OPEN) {
            throw new IllegalStateException("The task is closed already");
        }
        status = how;
        closedAt = at;
    }

    /** Whether somebody has kept a draft for it. */
    public boolean isDrafted() {
        return Boolean.TRUE.equals(drafted);
    }

    public void moveDueDate(LocalDate day) {
        dueOn = day;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    public UUID caseId() {
        return caseId;
    }

    public String caseReference() {
        return caseReference;
    }

    public String engineTaskId() {
        return engineTaskId;
    }

    public String process() {
        return process;
    }

    public String task() {
        return task;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public @Nullable UUID assigneeId() {
        return assigneeId;
    }

    public String form() {
        return form;
    }

    public @Nullable String limitRule() {
        return limitRule;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn.equals(NO_DUE_DATE) ? null : dueOn;
    }

    public WorkStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable UUID closedBy() {
        return closedBy;
    }
}
