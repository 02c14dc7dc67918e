package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.CaseRelations;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseParts;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.FormRecorded;
import org.alongside.cases.LegalToday;
import org.alongside.investigation.InvestigationEnded;
import org.alongside.investigation.InvestigationStarted;
import org.alongside.investigation.SuspectCharged;
import org.alongside.testing.Tables;
import org.alongside.timelimits.TimeLimitRules;
import org.alongside.trial.ProsecutionConcluded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events become tallies of each organisation with a part in the case, and of no other. */
@Tables
class CaseCountingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private JdbcClient database;

    @Autowired
    private People people;

    @Autowired
    private CaseRelations relations;

    @Autowired
    private CaseParts open;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private CaseCounting counting;

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private final CaseRecords records = mock(CaseRecords.class, call -> Answers.NONE);
    private LocalDate month = DAY.withDayOfMonth(1);
    private Facts added;
    private OutcomeFacts facts;
    private UUID harbour;
    private Actor manager;

    @BeforeEach
    void anOrganisation() {
        added = new Facts(database, clock);
        facts = new OutcomeFacts(added);
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

        assertThat(counted().outcomes())
                .containsEntry("investigations", 6L)
                .containsEntry("goingOn", 2L)
                .containsEntry("endedWithout", 1L)
                .containsEntry("prosecuted", 3L)
                .containsEntry("running", 1L)
                .containsEntry("notConvicted", 1L);
        assertThat(counted().prosecutions())
                .containsEntry("rape", List.of(2L, 2L, 1L))
                .containsEntry("other", List.of(1L, 0L, 0L));
    }

    @Test
    void aCaseThatGoesOnIsTakenOutOfWhereItStood() {
        UUID witness = started(harbour);
        assertThat(counted().outcomes()).containsEntry("goingOn", 1L);

        facts.hear(new SuspectCharged(witness, "rape", DAY));

        assertThat(counted().outcomes())
                .containsEntry("investigations", 1L)
                .containsEntry("goingOn", 0L)
                .containsEntry("running", 1L);
    }

    @Test
    void aCaseIsCountedByItsOrganisationsOfToday() {
        UUID witness = started(harbour);
        counted();
        UUID elsewhere = people.addOrganisation("Elsewhere", OrganisationKind.SERVICE);
        relations.relate(witness, Role.MANAGER, elsewhere, null);
        entities.flush();

        assertThat(counted().outcomes()).containsEntry("investigations", 0L);
        assertThat(new ExactCounts(template, elsewhere).outcomes()).containsEntry("investigations", 1L);
    }

    /** "Everything so far" of one day less that of another would be whatever happened between them. */
    @Test
    void whateverHappensInAMonthNothingChangesBeforeItIsOver() {
        var random = new Random(5);
        List<UUID> all = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            all.add(started(harbour));
        }
        counted();
        Clock inApril = Clock.fixed(Instant.parse("2026-04-09T09:00:00Z"), ZoneOffset.UTC);
        LocalDate lastOfApril = LocalDate.of(2026, 4, 30);
        var april = new Facts(database, inApril);
        Map<Tallied, List<TallyBins.Line>> before = everything();
        for (int n = 0; n < 40; n++) {
            OutcomeFact kind = OutcomeFact.values()[random.nextInt(OutcomeFact.COURT_NAMED.ordinal())];
            april.add(all.get(random.nextInt(all.size())), new Fact(kind, "x", DAY.plusDays(n)));
            relations.relate(
                    all.get(random.nextInt(all.size())),
                    Role.MANAGER,
                    people.addOrganisation("E" + n, OrganisationKind.SERVICE),
                    null);
            entities.flush();
            counting.slice(lastOfApril);

            assertThat(everything()).isEqualTo(before);
        }
        counting.slice(lastOfApril.plusDays(1));

        assertThat(everything()).isNotEqualTo(before);
    }

    @Test
    void countsNoCaseOfAnotherOrganisation() {
        started(people.addOrganisation("Elsewhere", OrganisationKind.SERVICE));

        assertThat(counted().outcomes()).containsEntry("investigations", 0L);
    }

    @Test
    void aTrialIsCountedOnceForEachWayItsListingsWent() {
        UUID witness = started(harbour);
        happened(witness, OutcomeFact.TRIAL_FIXED, "");
        happened(witness, OutcomeFact.TRIAL_MOVED, "");
        happened(witness, OutcomeFact.TRIAL_MOVED, "");
        happened(witness, OutcomeFact.TRIAL_DAY, "effective");
        happened(witness, OutcomeFact.TRIAL_DAY, "cracked");
        happened(witness, OutcomeFact.TRIAL_HELD, "");
        happened(witness, OutcomeFact.SENTENCE_PASSED, "life");
        happened(witness, OutcomeFact.SENTENCE_PASSED, "life");

        ExactCounts counted = counted();

        assertThat(counted.lines(Tallied.LISTING))
                .extracting(TallyBins.Line::word)
                .containsExactlyInAnyOrder("", "vacated", "effective");
        assertThat(counted.lines(Tallied.TRIAL_MOVES))
                .extracting(TallyBins.Line::word, TallyBins.Line::cases)
                .containsExactly(tuple("2", 1L));
        assertThat(counted.lines(Tallied.SENTENCE))
                .extracting(TallyBins.Line::word, TallyBins.Line::cases)
                .containsExactlyInAnyOrder(tuple("", 1L), tuple("life", 1L));
    }

    @Test
    void afterManyEventsTheBinsSayWhatTheStoriesSay() {
        var random = new Random(11);
        List<UUID> all = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            all.add(started(harbour));
        }
        for (int round = 0; round < 5; round++) {
            for (UUID one : all) {
                switch (random.nextInt(5)) {
                    case 0 -> facts.hear(new SuspectCharged(one, random.nextBoolean() ? "rape" : "other", DAY));
                    case 1 -> facts.hear(new InvestigationEnded(one, "notCharged", DAY));
                    case 2 ->
                        facts.hear(new ProsecutionConcluded(one, random.nextBoolean() ? "mixed" : "acquitted", DAY));
                    case 3 -> facts.hear(new InvestigationStarted(one, DAY));
                    default -> {
                        // nothing happened
                    }
                }
            }
            assertThat(counted().outcomes())
                    .containsEntry("investigations", 30L)
                    .isEqualTo(slowly(all));
        }
    }

    @Test
    void countsCasePartsByStage() {
        started(harbour);
        started(harbour);
        started(people.addOrganisation("Elsewhere", OrganisationKind.SERVICE));

        assertThat(pipeline(null))
                .contains("Investigation: 2 cases, 0 overdue, leads to /cases?stage=INVESTIGATION")
                .contains("Trial: 0 cases, 0 overdue, leads to null");
    }

    @Test
    void aCountOfCasesLeadsToAListThatHasAsMany() {
        started(harbour);
        UUID elsewhere = people.addOrganisation("Elsewhere", OrganisationKind.SERVICE);

        assertThat(pipeline(elsewhere)).contains("Investigation: 0 cases, 0 overdue, leads to null");
        assertThat(pipeline(harbour))
                .contains(
                        "Investigation: 1 cases, 0 overdue, leads to /dashboards/cases?period=EVERYTHING&organisation="
                                + harbour + "&by=STAGE&is=INVESTIGATION");
    }

    @Test
    void nobodyIsLateByWhatMayBeDoneAndNeedNotBe() {
        var cases = new CountedCases(database);
        UUID witness = started(harbour);
        cases.task(witness, "x", "x", DAY.minusDays(1));
        UUID right = cases.task(witness, "x", "x", DAY.minusDays(1));
        database.sql("update work_items set limit_rule = 'S9-OBJECT' where id = ?")
                .param(right)
                .update();
        database.sql("update work_items set organisation_id = ?").param(harbour).update();
        new PartTasks(database).slice();

        assertThat(pipeline(null)).contains("Investigation: 1 cases, 1 overdue, leads to /cases?stage=INVESTIGATION");
    }

    private List<String> pipeline(@Nullable UUID partner) {
        var question = new FigureQuestion(manager, Period.EVERYTHING, partner, "", DAY);
        return new Pipeline(database, new Overdue(rules()))
                .table(Figure.CASES_BY_AGE, question).rows().stream()
                        .map(it -> "%s: %s cases, %s overdue, leads to %s"
                                .formatted(
                                        it.cells().get(0),
                                        it.cells().get(1),
                                        it.cells().get(2),
                                        it.href()))
                        .toList();
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

        assertThat(counted().people()).containsExactly(3L, 2L, 2L, 1L, 1L);
    }

    private static TimeLimitRules rules() {
        TimeLimitRules rules = mock();
        when(rules.notOwed()).thenReturn(Set.of("S9-OBJECT"));
        return rules;
    }

    private ExactCounts counted() {
        month = month.plusMonths(1);
        counting.slice(month);
        counting.slice(month);
        return new ExactCounts(template, harbour);
    }

    private Map<Tallied, List<TallyBins.Line>> everything() {
        var exact = new ExactCounts(template, harbour);
        Map<Tallied, List<TallyBins.Line>> all = new EnumMap<>(Tallied.class);
        for (Tallied counted : Tallied.values()) {
            all.put(
                    counted,
                    exact.lines(counted).stream()
                            .sorted(Comparator.comparing(TallyBins.Line::toString))
                            .toList());
        }
        return all;
    }

    private Map<String, Long> slowly(List<UUID> all) {
        var fresh = new CaseStories(database).of(all, Map.of(), DAY.plusYears(1).atStartOfDay());
        List<TallyBins.Line> lines = fresh.values().stream()
                .map(story -> new TallyBins.Line(
                        DAY, CasePartners.NOBODY, "", OutcomeStanding.of(story).name(), 1))
                .toList();
        Outcomes counts = Outcomes.of(lines);
        return Map.of(
                "investigations", counts.investigations(),
                "goingOn", counts.goingOn(),
                "prosecuted", counts.prosecuted(),
                "endedWithout", counts.endedWithout(),
                "concluded", counts.concluded(),
                "running", counts.running(),
                "convicted", counts.convicted(),
                "notConvicted", counts.notConvicted());
    }

    private void happened(UUID witness, OutcomeFact kind, String word) {
        added.add(witness, new Fact(kind, word, DAY));
    }

    private UUID referred(UUID organisation, Map<String, Object> answers) {
        UUID id = started(organisation);
        answered(id, "referral", answers);
        return id;
    }

    private void answered(UUID caseId, String task, Map<String, Object> answers) {
        when(records.latest(caseId, task)).thenReturn(new Answers(answers));
        new PersonFacts(database, records, added, new LegalToday(clock))
                .hear(new FormRecorded(caseId, UUID.randomUUID(), task, UUID.randomUUID()));
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
        open.keep(id);
        facts.hear(new InvestigationStarted(id, DAY));
        return id;
    }
}
