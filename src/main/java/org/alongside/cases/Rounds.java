package org.alongside.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often a case went round each loop of its processes: returned drafts, moved dates, retrials. The case row is locked. */
@Service
@Transactional
public class Rounds {

    private final JdbcClient database;

    Rounds(JdbcClient database) {
        this.database = database;
    }

    /** Counts one more round of a loop, named as the step that counts it. */
    public void count(UUID caseId, String loop) {
        int counted = write(
                "update case_rounds set rounds = rounds + 1 where case_id = :caseId and loop_name = :loop",
                caseId,
                loop);
        if (counted == 0) {
            write("insert into case_rounds (case_id, loop_name, rounds) values (:caseId, :loop, 1)", caseId, loop);
        }
    }

    private int write(String sql, UUID caseId, String loop) {
        return database.sql(sql).param("caseId", caseId).param("loop", loop).update();
    }

    /** How often the case went round this loop; 0 when never. */
    public int of(UUID caseId, String loop) {
        return database.sql("select rounds from case_rounds where case_id = :caseId and loop_name = :loop")
                .param("caseId", caseId)
                .param("loop", loop)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Every loop the case went round, with its count. */
    public Map<String, Integer> of(UUID caseId) {
        Map<String, Integer> rounds = new LinkedHashMap<>();
        database.sql("select loop_name, rounds from case_rounds where case_id = :caseId order by loop_name")
                .param("caseId", caseId)
                .query(row -> {
                    rounds.put(row.getString("loop_name"), row.getInt("rounds"));
                });
        return rounds;
    }
}
