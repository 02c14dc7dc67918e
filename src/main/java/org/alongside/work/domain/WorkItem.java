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
import org.alongside.cases.Run;
import org.alongside.engine.TaskOpened;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.NoLastDay;
import org.alongside.work.WorkStatus;
import org.jspecify.annotations.Nullable;

/** A user task as the work list knows it: whose it is and by when. */
@Entity
@Table(name = "work_items")
public class WorkItem {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;
    private String caseReference;
    private String engineTaskId;
    private String process;
    private String runId;
    private String task;
    private String name;
    private @Enumerated(EnumType.STRING) Role role;
    private UUID organisationId;
    private String queue;
    private @Nullable UUID assigneeId;
    private String form;
    private @Nullable String limitRule;
    private @Nullable LocalDate countedFrom;
    private LocalDate dueOn;
    private @Enumerated(EnumType.STRING) @Nullable NoLastDay noDay;
    private @Enumerated(EnumType.STRING) WorkStatus status = WorkStatus.OPEN;
    private Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable UUID closedBy;
    private @Nullable String submissionKey;
    private boolean freshEyes;
    /** Read by what counts tasks alone, and taken back beside the entity, for all of a case. */
    private @Column(updatable = false) boolean related;
    /** The day of its case's next hearing as the task opened; afterwards followed beside the entity, for all of a case. */
    private @Column(updatable = false) LocalDate hearingOn = Due.NEVER;

    /** Written beside the entity, so that keeping a draft does not make everybody else's page stale. */
    @Column(insertable = false, updatable = false)
    private @Nullable Boolean drafted;

    @SuppressWarnings("NullAway.Init")
    protected WorkItem() {}

    public WorkItem(UUID id, TaskOpened opened, Relation responsible, Due due, Instant openedAt) {
        this.id = id;
        this.caseId = opened.caseId();
        this.caseReference = opened.caseReference();
        this.engineTaskId = opened.engineTaskId();
        this.process = opened.process();
        this.runId = opened.run();
        this.task = opened.task();
        this.name = opened.name();
        this.role = responsible.role();
        this.organisationId = responsible.organisationId();
        this.queue = Queue.of(responsible.role(), responsible.organisationId());
        this.assigneeId = responsible.userId();
        this.form = opened.form();
        isDue(due);
        this.freshEyes = opened.freshEyes();
        this.related = responsible.role() != Role.MANAGER; // managers are asked where nobody is responsible
        this.openedAt = openedAt;
    }

    /** It opens while the next hearing of its case is on this day. */
    public WorkItem before(LocalDate hearing) {
        hearingOn = hearing;
        return this;
    }

    /** Whether this person's role and organisation are asked to do the task. */
    public boolean isFor(Actor actor) {
        return actor.is(role) && actor.organisationId().equals(organisationId);
    }

    public boolean isAssignedTo(Actor actor) {
        return actor.userId().equals(assigneeId);
    }

    /** Gives the task to somebody of the same team; to nobody, and it is the team's again. */
    public void assign(@Nullable UUID userId) {
        assigneeId = userId;
    }

    /** Passes the task to the team of another organisation. */
    public void passTo(UUID organisation) {
        organisationId = organisation;
        queue = Queue.of(role, organisation);
        assigneeId = null;
    }

    /** Leaves the task to the team, of whom somebody else has to do it. */
    public void askTeam() {
        assigneeId = null;
        freshEyes = true;
    }

    /** Whether somebody else has to do it than whoever has the case. */
    public boolean needsFreshEyes() {
        return freshEyes;
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

    /** It is to be done by another day than it was, or by another limit. */
    public final void isDue(Due due) {
        limitRule = due.limit();
        countedFrom = due.from();
        dueOn = due.stored();
        noDay = due.without();
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

    /** The limit it serves; null when it serves none. */
    public @Nullable LimitOf limit() {
        return limitRule == null ? null : LimitOf.task(run(), limitRule, task);
    }

    public Run run() {
        return new Run(caseId, runId);
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

    public Due due() {
        return new Due(limitRule, countedFrom, dueOn.equals(Due.NEVER) ? null : dueOn, noDay);
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
