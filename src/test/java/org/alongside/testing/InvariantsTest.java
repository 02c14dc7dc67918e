package org.alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.Alongside;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.journey.Referrals;
import org.alongside.testing.Acknowledged.Finished;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

/** The invariants are no rules that check nothing: each is broken on purpose, and says so. */
@SpringBootTest(classes = Alongside.class)
@ActiveProfiles("test")
@Transactional
class InvariantsTest {

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient database;

    private CaseView referred;

    @BeforeEach
    void aCaseWaitsForItsDecision() {
        var service = new Referred(people, referrals);
        referred = service.referral(service.another(Role.ADVOCATE));
        entities.flush();
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
    }

    @Test
    void holdForARealCase() {
        assertThat(broken(new Acknowledged(List.of(referred.id()), List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update witness_cases set stage = 'CLOSED' where id = :id | a process belongs to an open case",
                "update witness_cases set stage = 'TRIAL' where id = :id | the journey of a case in the stage TRIAL stands there",
                "update witness_cases set stage = 'TRIAL' where id = :id | only the journey of a case in the stage REFERRAL stands there",
                "update witness_cases set reference = 'AL-0000-000' where id = :id | an open case has one running journey",
                "update work_items set status = 'DONE' where case_id = :id | every task of the engine is open work of its case",
                "update work_items set status = 'DONE' where case_id = :id | finished work has its answers",
                "update work_items set engine_task_id = 'gone' where case_id = :id | all open work is a task of the engine",
                "update ACT_RU_TASK set TASK_DEF_KEY_ = 'elsewhere' where :id is not null | a task is where its process stands",
                "delete from ACT_RU_TASK where :id is not null"
                        + " | where a process stands at a task there is the task",
                "update running_limits set trigger_words = 'task opened' where case_id = :id"
                        + " | what counts from when its task opens runs in no case",
                "delete from case_parts where case_id = :id | an organisation has its part in a case",
                "update case_parts set stage = 'TRIAL' where case_id = :id | an organisation has no other part in a case",
                "update work_items set kept_due_on = due_on where case_id = :id | an open task stands beside each part in its case",
                "insert into part_tasks (case_id, organisation_id, item_id, stage, process, task, due_on)"
                        + " select p.case_id, p.organisation_id, p.case_id, p.stage, 'trial', 'prepare', p.opened_on from case_parts p"
                        + " where p.case_id = :id | nothing else stands beside a part in a case",
                "delete from audit_entries where kind = 'form-recorded' and case_id = :id | each answered form is in the audit, once",
            })
    void sayWhatIsBroken(String fault, String invariant) {
        database.sql(fault).param("id", referred.id()).update();

        assertThat(broken(Acknowledged.NOTHING)).anyMatch(said -> said.startsWith(invariant));
    }

    @Test
    void missACaseThatWasAcknowledged() {
        assertThat(broken(new Acknowledged(List.of(UUID.randomUUID()), List.of())))
                .anyMatch(said -> said.startsWith("an acknowledged case is there"));
    }

    @Test
    void missATaskThatWasAcknowledged() {
        var open = new Finished(itemId(), "decideReferral");

        assertThat(broken(new Acknowledged(List.of(), List.of(open))))
                .anyMatch(said -> said.startsWith("an acknowledged task is done"));
    }

    @Test
    void missANoticeThatShouldHaveBeenWritten() {
        var told = new Finished(itemId(), "fixTrialDate");

        assertThat(broken(new Acknowledged(List.of(), List.of(told))))
                .anyMatch(said -> said.startsWith("an acknowledged fixTrialDate has its notice"));
    }

    @Test
    void missAnOutboxRow() {
        var values = Map.of("id", UUID.randomUUID(), "case", referred.id());
        database.sql("insert into notices (id, version, case_id, kind, status, attempts, safety_checks, prepared_at,"
                        + " changed_at) values (:id, 0, :case, 'trialDate', 'QUEUED', 0, 0, current_timestamp,"
                        + " current_timestamp)")
                .params(values)
                .update();

        assertThat(broken(Acknowledged.NOTHING))
                .anyMatch(said -> said.startsWith("a notice that is to be sent is in the outbox"));
    }

    private UUID itemId() {
        return database.sql("select id from work_items where case_id = :case")
                .param("case", referred.id())
                .query(UUID.class)
                .single();
    }

    private List<String> broken(Acknowledged acknowledged) {
        return Invariants.brokenIn(database, acknowledged);
    }
}
