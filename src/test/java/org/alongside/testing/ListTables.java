package org.alongside.testing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.access.CaseRelations;
import org.alongside.access.Ids;
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.cases.Stage;
import org.alongside.cases.domain.WitnessCase;
import org.alongside.specialmeasures.Measure;
import org.alongside.testing.ListWorld.Case;
import org.alongside.testing.ListWorld.Person;
import org.alongside.testing.ListWorld.Task;
import org.alongside.work.Priority;
import org.alongside.work.WorkStatus;
import org.alongside.work.domain.Queue;
import org.alongside.work.domain.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the tables with a {@link ListWorld}, at random but the same each time. */
public final class ListTables {

    static final List<String> PROCESSES =
            List.of("witness-support", "special-measures-application", "disruption-measure", "raise-concern");

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final List<String> LIMITS = List.of(
            "", "PR-TASK", "PR-CHECK-IN", "VC-R6-ARR", "SMA-CC", "CTL-CROWN", "ULS", "VRR-CPS-ASK", "SM-LAPSE-60");
    private static final List<String> NAMES =
            List.of("Agree the plan", "Confirm 100% of dates", "Check in_on her", "Decide");

    private final Samples samples;
    private final JdbcClient database;
    private final Random random;
    private final LocalDate today;
    private final List<UUID> organisations = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    public ListTables(EntityManager entities, JdbcClient database, LocalDate today, Random random) {
        this.samples = new Samples(entities);
        this.database = database;
        this.today = today;
        this.random = random;
    }

    /** Fills the tables. */
    public ListWorld filled(People accounts, CaseRelations relations) {
        for (String name : List.of("Harbour", "Mersey Police", "North CPS")) {
            organisations.add(accounts.addOrganisation(name, OrganisationKind.SERVICE));
        }
        for (int i = 0; i < 9; i++) {
            Set<Role> roles = EnumSet.complementOf(EnumSet.of(Role.ADMIN, Role.AUDITOR));
            UUID organisation = organisations.get(i % organisations.size());
            var account = new NewUser("person-" + i, "Person " + i, null, organisation, roles, "long enough, surely");
            people.add(new Person(accounts.addUser(account), organisation));
        }
        IntStream.range(0, 36).forEach(n -> cases.add(aCase(n, relations)));
        List<Task> tasks = new ArrayList<>();
        IntStream.range(0, 500).forEach(n -> tasks.add(aTask(n)));
        return new ListWorld(random, organisations, people, tasks);
    }

    private Case aCase(int number, CaseRelations relations) {
        Stage stage = one(Stage.values());
        String reference = "AL-%04d".formatted(number);
        WitnessCase row = samples.saved(
                WitnessCase.class,
                Map.of(
                        "reference",
                        reference,
                        "importKey",
                        "k" + number,
                        "organisationId",
                        one(organisations),
                        "stage",
                        stage));
        UUID id = (UUID) Samples.value(row, "id");
        List<Relation> related = related(id, relations);
        Measure measure = one(Measure.values());
        String status = one(List.of("WISHED", "GRANTED", "DECLINED"));
        insert(
                "witness_measures",
                Map.of("id", Ids.next(), "version", 0, "case_id", id, "measure", measure.name(), "status", status));
        return new Case(id, reference, stage, related, status.equals("DECLINED") ? null : measure, aHearing(id));
    }

    private List<Relation> related(UUID id, CaseRelations relations) {
        List<Relation> related = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role.doesCasework() && random.nextInt(3) > 0) {
                Person person = one(people);
                relations.relate(id, role, person.organisation(), random.nextInt(3) > 0 ? person.id() : null);
                if (random.nextInt(5) == 0) {
                    relations.askTeam(id, role);
                }
                related.add(relations.on(id, role).orElseThrow());
            }
        }
        if (random.nextInt(4) == 0) {
            insert(
                    "declared_connections",
                    Map.of(
                            "id",
                            Ids.next(),
                            "case_id",
                            id,
                            "user_id",
                            one(people).id(),
                            "with_whom",
                            "accused",
                            "declared_by",
                            one(people).id(),
                            "declared_at",
                            "2026-02-01 10:00:00"));
        }
        return related;
    }

    private LocalDate aHearing(UUID caseId) {
        LocalDate day = today.plusDays(random.nextInt(60) - 5L);
        boolean open = random.nextInt(4) > 0;
        insert(
                "hearings",
                Map.of(
                        "id",
                        Ids.next(),
                        "version",
                        0,
                        "case_id",
                        caseId,
                        "kind",
                        "TRIAL",
                        "moves",
                        0,
                        "status",
                        open ? "OPEN" : "HELD",
                        "sits_on",
                        day));
        return open ? day : NEVER;
    }

    private Task aTask(int number) {
        Person holder = one(people);
        WorkStatus status = random.nextInt(4) > 0 ? WorkStatus.OPEN : one(WorkStatus.values());
        var task = new Task(
                new UUID(0, 0),
                one(cases),
                one(Role.values()),
                holder.organisation(),
                random.nextBoolean() ? holder.id() : null,
                status,
                random.nextInt(6) == 0 ? NEVER : today.plusDays(random.nextInt(30) - 15L),
                one(LIMITS),
                one(PROCESSES),
                one(NAMES),
                moment(),
                status == WorkStatus.OPEN ? null : moment(),
                status == WorkStatus.DONE ? one(people).id() : null,
                one(Priority.values()),
                followUps(holder.organisation()));
        UUID id = saved(task, number);
        database.sql("update work_items set priority = :priority where id = :id")
                .param("priority", task.priority().ordinal())
                .param("id", id)
                .update();
        task.followUps()
                .forEach((organisation, day) ->
                        insert("follow_ups", Map.of("item_id", id, "organisation_id", organisation, "falls_on", day)));
        return task.with(id);
    }

    /** Of those who do it, of another organisation, of both or of none. */
    private Map<UUID, LocalDate> followUps(UUID own) {
        Map<UUID, LocalDate> days = new HashMap<>();
        for (UUID organisation : List.of(own, one(people).organisation())) {
            if (random.nextInt(3) == 0) {
                days.put(organisation, today.plusDays(random.nextInt(6) - 3L));
            }
        }
        return days;
    }

    private UUID saved(Task task, int number) {
        Map<String, Object> own = new HashMap<>();
        own.put("caseId", task.of().id());
        own.put("hearingOn", task.of().hearingOn());
        own.put("caseReference", task.of().reference());
        own.put("engineTaskId", "task-" + number);
        own.put("role", task.role());
        own.put("organisationId", task.organisation());
        own.put("queue", Queue.of(task.role(), task.organisation()));
        own.put("assigneeId", task.holder());
        own.put("status", task.status());
        own.put("dueOn", task.dueOn());
        own.put("noDay", null);
        own.put("countedFrom", null);
        own.put("limitRule", task.limit().isEmpty() ? null : task.limit());
        own.put(
                "related",
                number % 3 > 0
                        && task.of().relations().stream()
                                .anyMatch(it -> it.organisationId().equals(task.organisation())));
        own.put("process", task.process());
        own.put("form", task.form());
        own.put("name", task.name());
        own.put("openedAt", task.openedAt());
        own.put("closedAt", task.closedAt());
        own.put("closedBy", task.closedBy());
        return (UUID) Samples.value(samples.saved(WorkItem.class, own), "id");
    }

    private Instant moment() {
        return Instant.parse("2026-02-01T10:00:00Z").plus(random.nextInt(200), ChronoUnit.HOURS);
    }

    private void insert(String table, Map<String, ?> values) {
        List<String> columns = List.copyOf(values.keySet());
        database.sql("insert into %s (%s) values (:%s)"
                        .formatted(table, String.join(", ", columns), String.join(", :", columns)))
                .params(values)
                .update();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
