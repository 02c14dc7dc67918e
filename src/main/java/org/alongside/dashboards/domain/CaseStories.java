package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.cases.LegalToday;
import org.alongside.dashboards.domain.CaseStory.Change;
import org.alongside.dashboards.domain.CaseStory.Person;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all that figures know of some cases, in one statement for each table. */
@Component
class CaseStories {

    static final String FACTS = "select case_id, kind, word, happened_on from outcome_facts"
            + " where case_id in (:cases) and recorded_at < :before order by recorded_at, id";

    static final String CHANGES =
            "select case_id, measure, status, changed_at from measure_changes where case_id in (:cases) and changed_at < :before"
                    + " order by changed_at, id";

    static final String OPENED = "select id, opened_on from witness_cases where id in (:cases)";

    static final String PERSONS = "select * from person_facts where case_id in (:cases)";

    private final JdbcClient database;

    CaseStories(JdbcClient database) {
        this.database = database;
    }

    /**
     * The stories of cases as far as they were recorded before a moment.
     *
     * @param partners the organisations of each case by the word of their role
     * @param before in UTC
     */
    Map<UUID, CaseStory> of(Collection<UUID> cases, Map<UUID, Map<String, UUID>> partners, LocalDateTime before) {
        Map<UUID, List<Fact>> facts = facts(cases, before);
        Map<UUID, List<Change>> changes = changes(cases, before);
        Map<UUID, Person> persons = persons(cases);
        Map<UUID, CaseStory> stories = new HashMap<>();
        database.sql(OPENED).param("cases", cases).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            UUID area = partners.getOrDefault(id, Map.of()).getOrDefault(Role.POLICE_OIC.word(), CasePartners.NOBODY);
            stories.put(
                    id,
                    new CaseStory(
                            row.getObject("opened_on", LocalDate.class),
                            area,
                            facts.getOrDefault(id, List.of()),
                            changes.getOrDefault(id, List.of()),
                            isKnown(facts.getOrDefault(id, List.of())) ? persons.get(id) : null));
        });
        return stories;
    }

    private static boolean isKnown(List<Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.kind() == OutcomeFact.PERSON_KNOWN);
    }

    private Map<UUID, List<Fact>> facts(Collection<UUID> cases, LocalDateTime before) {
        Map<UUID, List<Fact>> facts = new HashMap<>();
        database.sql(FACTS).param("cases", cases).param("before", before).query(row -> {
            String word = row.getString("word");
            facts.computeIfAbsent(row.getObject("case_id", UUID.class), id -> new ArrayList<>())
                    .add(new Fact(
                            OutcomeFact.valueOf(row.getString("kind")),
                            word == null ? "" : word,
                            row.getObject("happened_on", LocalDate.class)));
        });
        return facts;
    }

    private Map<UUID, List<Change>> changes(Collection<UUID> cases, LocalDateTime before) {
        Map<UUID, List<Change>> changes = new HashMap<>();
        database.sql(CHANGES).param("cases", cases).param("before", before).query(row -> {
            changes.computeIfAbsent(row.getObject("case_id", UUID.class), id -> new ArrayList<>())
                    .add(new Change(
                            Measure.valueOf(row.getString("measure")),
                            MeasureStatus.valueOf(row.getString("status")),
                            LegalToday.dayOf(row.getObject("changed_at", LocalDateTime.class))));
        });
        return changes;
    }

    private Map<UUID, Person> persons(Collection<UUID> cases) {
        Map<UUID, Person> persons = new HashMap<>();
        database.sql(PERSONS).param("cases", cases).query(row -> {
            persons.put(
                    row.getObject("case_id", UUID.class),
                    new Person(
                            row.getBoolean("missing_more_than_once"),
                            row.getBoolean("in_care"),
                            row.getBoolean("male"),
                            row.getBoolean("moved_within_uk")));
        });
        return persons;
    }
}
