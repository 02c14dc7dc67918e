package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.RolePassed;
import org.alongside.cases.CaseParts;
import org.alongside.cases.Stage;
import org.alongside.cases.StageEntered;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The open tasks of a case stand beside each organisation's part in it, whatever becomes of tasks and case. */
class PartTasksTest extends TwoOrganisations {

    private static final String KEPT = """
            select concat(case_id, ' ', organisation_id, ' ', item_id, ' ', stage, ' ', task, ' ', due_on) from part_tasks""";

    private static final String OPEN = """
            select concat(p.case_id, ' ', p.organisation_id, ' ', w.id, ' ', p.stage, ' ', w.task, ' ', w.due_on)
              from case_parts p join work_items w on w.case_id = p.case_id where w.status = 'OPEN'""";

    @Autowired
    private PartTasks open;

    @Test
    void anOpenTaskStandsBesideEachPartInItsCaseAndNoFinishedOneDoes() {
        UUID witness = witness();
        UUID task = cases.task(witness, "trial", "prepare", DAY);
        cases.done(cases.task(witness, "trial", "prepare", DAY), DAY, "DONE");
        open.slice();
        assertThat(rows(KEPT)).hasSize(2).isEqualTo(rows(OPEN));

        cases.done(task, DAY, "WITHDRAWN");
        open.slice();
        assertThat(rows(KEPT)).isEmpty();
    }

    @Test
    void aTaskThatIsDueOnAnotherDayIsKeptAnewThoughNoNewVersionSaysSo() {
        UUID task = cases.task(witness(), "trial", "prepare", DAY);
        open.slice();

        database.sql("update work_items set due_on = ? where id = ?")
                .params(DAY.plusDays(9), task)
                .update();
        open.slice();

        assertThat(rows(KEPT)).isEqualTo(rows(OPEN)).allMatch(row -> row.endsWith("2026-03-11"));
    }

    @Test
    void aTaskThatEndsWhileItsCaseEntersAStageIsKeptNoLonger() {
        UUID witness = witness();
        UUID task = cases.task(witness, "trial", "prepare", DAY);
        open.slice();

        open.hear(new StageEntered(witness, Stage.TRIAL, Stage.AFTER_TRIAL, DAY));
        cases.done(task, DAY, "DONE");
        open.slice();

        assertThat(rows(KEPT)).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void aTaskThatComesWhileOthersAreKeptAndEndsBeforeTheNextLookLeavesNothingBehind() {
        UUID witness = witness();
        UUID task = cases.task(witness, "trial", "prepare", DAY);
        UUID meanwhile = cases.task(witness, "trial", "tellTrialDate", DAY);

        open.keep(List.of(task), Set.of(witness));
        cases.done(meanwhile, DAY, "DONE");
        open.slice();

        assertThat(rows(KEPT)).hasSize(2).isEqualTo(rows(OPEN));
    }

    @Test
    void whoeverCountsFindsWhatSomebodyWhoLooksAtEachTaskFinds() {
        Random random = new Random(20_261_128);
        List<UUID> witnesses = new ArrayList<>(List.of(witness(), witness(), witness()));
        List<UUID> tasks = new ArrayList<>();
        for (int step = 0; step < 150; step++) {
            UUID witness = witnesses.get(random.nextInt(witnesses.size()));
            switch (random.nextInt(7)) {
                case 0 -> witnesses.add(witness());
                case 1, 2 -> tasks.add(cases.task(witness, "trial", "step" + random.nextInt(4), DAY));
                case 3 ->
                    some(tasks, random, "update work_items set status = 'DONE', version = version + 1 where id = ?");
                case 4 -> some(tasks, random, "update work_items set due_on = date '2026-05-05' where id = ?");
                case 5 -> {
                    database.sql("update case_parts set stage = ? where case_id = ?")
                            .params(random.nextBoolean() ? "TRIAL" : "AFTER_TRIAL", witness)
                            .update();
                    open.hear(new StageEntered(witness, Stage.AFTER_TRIAL, Stage.TRIAL, DAY));
                }
                default -> {
                    database.sql(
                                    "update case_relations set organisation_id = ? where case_id = ? and role = 'POLICE_OIC'")
                            .params(random.nextBoolean() ? harbour : police, witness)
                            .update();
                    new CaseParts(database, entities).keep(witness);
                    open.hear(new RolePassed(witness));
                }
            }
            if (random.nextInt(3) == 0) {
                assertThat(open.slice()).isFalse();
                assertThat(rows(KEPT)).as("after step %d", step).isEqualTo(rows(OPEN));
                assertThat(waiting()).isZero();
            }
        }
        assertThat(rows(KEPT)).as("something was kept").hasSizeGreaterThan(10);
    }

    private void some(List<UUID> tasks, Random random, String change) {
        if (!tasks.isEmpty()) {
            database.sql(change).param(tasks.get(random.nextInt(tasks.size()))).update();
        }
    }

    private long waiting() {
        return database.sql("select count(*) from work_items where unkept = 1")
                .query(Long.class)
                .single();
    }

    private List<String> rows(String sql) {
        return database.sql(sql).query(String.class).list().stream().sorted().toList();
    }
}
