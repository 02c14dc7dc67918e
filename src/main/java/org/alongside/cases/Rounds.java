package org.alongside.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often a case went round each loop of its processes: returned drafts, moved dates, retrials. Where a process can run several times at once,
 * each run counts its own rounds. The case row is locked.
 */
@Service
@Transactional
public class Rounds {

    private final JdbcClient database;

    Rounds(JdbcClient database) {
        this.database = database;
    }

    /** Counts one more round of a loop that the case has once, named as the step that counts it. */
    public void count(UUID caseId, String loop) {
        count(Run.outside(caseId), loop);
    }

    /** Counts one more round of a loop in one run of its process. */
    public void count(Run run, String loop) {
        int counted = write(
                "update loop_rounds set rounds = rounds + 1 where case_id = :caseId and run_id = :run and loop_name = :loop",
                run,
                loop);
        if (counted == 0) {
            write(
                    "insert into loop_rounds (case_id, run_id, loop_name, rounds) values (:caseId, :run, :loop, 1)",
                    run,
                    loop);
        }
    }

    private int write(String sql, Run run, String loop) {
        return database.sql(sql)
                .param("caseId", run.caseId())
                .param("run", run.id())
                .param("loop", loop)
                .update();
    }

    /** How often the case went round this loop that it has once; 0 when never. */
    public int of(UUID caseId, String loop) {
        return database.sql(
                        "select rounds from loop_rounds where case_id = :caseId and run_id = '' and loop_name = :loop")
                .param("caseId", caseId)
                .param("loop", loop)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Every loop the case went round, with its count over all runs. */
    public Map<String, Integer> of(UUID caseId) {
        Map<String, Integer> rounds = new LinkedHashMap<>();
        database.sql("select loop_name, sum(rounds) as times from loop_rounds where case_id = :caseId"
                        + " group by loop_name order by loop_name")
                .param("caseId", caseId)
                .query(row -> {
                    rounds.put(row.getString("loop_name"), row.getInt("times"));
                });
        return rounds;
    }
}
