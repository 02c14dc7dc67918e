package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.CaseRelations;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.FormRecorded;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Stage;
import org.alongside.dashboards.OutcomeFigures;
import org.alongside.dashboards.OutcomeFigures.Prosecutions;
import org.alongside.investigation.InvestigationEnded;
import org.alongside.investigation.InvestigationStarted;
import org.alongside.investigation.SuspectCharged;
import org.alongside.testing.Tables;
import org.alongside.trial.ProsecutionConcluded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events become figures, over the cases that the reader may open and no others. */
@Tables
class OutcomeFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private JdbcClient database;

    @Autowired
    private People people;

    @Autowired
    private CaseRelations relations;

    @Autowired
    private EntityManager entities;

    @Autowired
    private OutcomeFigures figures;

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private final CaseRecords records = mock(CaseRecords.class, call -> Answers.NONE);
    private OutcomeFacts facts;
    private UUID harbour;
    private Actor manager;

    @BeforeEach
    void anOrganisation() {
        facts = new OutcomeFacts(database, clock);
        harbour = people.addOrganisation("Harbour", OrganisationKind.SERVICE);
        manager = Actors.in(harbour, Role.MANAGER);
    }

    @Test
    void countsWhatBecameOfInvestigations() {
        started(harbour);
        UUID ended = started(harbour);
        facts.hear(new InvestigationEnded(ended, "noFurtherAction", DAY));
        UUID again = started(harbour);
        facts.hear(new InvestigationEnded(again, "notCharged", DAY));
        facts.hear(new InvestigationStarted(again, DAY));
        UUID convicted = charged("rape");
        facts.hear(new ProsecutionConcluded(convicted, "mixed", DAY));
        facts.hear(new ProsecutionConcluded(charged("rape"), "acquitted", DAY));
        charged("other");

        var now = figures.of(manager);

        assertThat(now.investigations()).isEqualTo(6);
        assertThat(now.goingOn()).isEqualTo(2);
        assertThat(now.endedWithout()).isEqualTo(1);
        assertThat(now.prosecuted()).isEqualTo(3);
        assertThat(now.byOffence())
                .containsEntry("rape", new Prosecutions(2, 2, 1))
                .containsEntry("other", new Prosecutions(1, 0, 0));
        assertThat(now.running()).isEqualTo(1);
        assertThat(now.notConvicted()).isEqualTo(1);
    }

    @Test
    void countsNoCaseThatTheReaderMayNotOpen() {
        started(people.addOrganisation("Elsewhere", OrganisationKind.SERVICE));

        assertThat(figures.of(manager).investigations()).isZero();
        assertThat(figures.of(Actors.in(harbour, Role.AUDITOR)).investigations())
                .isZero();
    }

    @Test
    void countsOpenCasesByStage() {
        started(harbour);
        started(harbour);
        started(people.addOrganisation("Elsewhere", OrganisationKind.SERVICE));
        var pipeline = new Pipeline(database, new LegalToday(clock));

        assertThat(pipeline.lines(manager))
                .contains(
                        new Pipeline.Line(Stage.INVESTIGATION, 2, DAY, 0), new Pipeline.Line(Stage.TRIAL, 0, null, 0));
    }

    @Test
    void countsWhoTheYoungPeopleAre() {
        referred(harbour, Map.of("missingEpisodes", 2, "inCare", "yes", "sex", "male", "movedWithinUk", "no"));
        referred(harbour, Map.of("missingEpisodes", 1, "inCare", "no", "sex", "female"));
        UUID assessed = referred(harbour, Map.of("inCare", "yes"));
        answered(
                assessed,
                "assessVulnerability",
                Map.of("missingEpisodes", 3, "inCare", "notKnown", "movedWithinUk", "yes"));
        referred(people.addOrganisation("Elsewhere", OrganisationKind.SERVICE), Map.of("sex", "male"));

        assertThat(figures.people(manager)).isEqualTo(new PersonRows.Counts(3, 2, 2, 1, 1));
    }

    private UUID referred(UUID organisation, Map<String, Object> answers) {
        UUID id = started(organisation);
        answered(id, "referral", answers);
        return id;
    }

    private void answered(UUID caseId, String task, Map<String, Object> answers) {
        when(records.latest(caseId, task)).thenReturn(new Answers(answers));
        new PersonFacts(database, records).hear(new FormRecorded(caseId, UUID.randomUUID(), task, UUID.randomUUID()));
    }

    private UUID charged(String offence) {
        UUID witness = started(harbour);
        facts.hear(new SuspectCharged(witness, offence, DAY));
        facts.hear(new InvestigationEnded(witness, "charged", DAY));
        return witness;
    }

    private UUID started(UUID organisation) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth,
                            opened_on, stage_since, organisation_id)
                        values (:id, 0, :reference, 'INVESTIGATION', 'x', 'x', 'x', :day, :day, :organisation)""")
                .param("id", id)
                .param("reference", id.toString().substring(0, 12))
                .param("day", DAY)
                .param("organisation", organisation)
                .update();
        relations.relate(id, Role.MANAGER, organisation, null);
        entities.flush();
        facts.hear(new InvestigationStarted(id, DAY));
        return id;
    }
}
