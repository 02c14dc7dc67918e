package org.alongside.dashboards.domain;

import java.util.Set;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.FormRecorded;
import org.alongside.cases.LegalToday;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is known of a young person and figures count, in the transaction of the answers: answers are encrypted and cannot be counted. */
@Component
@Transactional
class PersonFacts {

    private static final String REFERRAL = "referral";
    private static final String ASSESSMENT = "assessVulnerability";
    private static final Set<String> NOT_KNOWN = Set.of("", "notKnown");

    private final JdbcClient database;
    private final CaseRecords records;
    private final Facts facts;
    private final LegalToday today;

    PersonFacts(JdbcClient database, CaseRecords records, Facts facts, LegalToday today) {
        this.database = database;
        this.records = records;
        this.facts = facts;
        this.today = today;
    }

    @EventListener
    void hear(FormRecorded event) {
        if (event.task().equals(REFERRAL) || event.task().equals(ASSESSMENT)) {
            keep(event.caseId(), records.latest(event.caseId(), REFERRAL), records.latest(event.caseId(), ASSESSMENT));
            facts.add(event.caseId(), new Fact(OutcomeFact.PERSON_KNOWN, "", today.date()));
        }
    }

    /** Who assessed the needs asked again, and knows better than who referred. */
    private void keep(UUID caseId, Answers referred, Answers assessed) {
        int missing = assessed.number("missingEpisodes")
                .or(() -> referred.number("missingEpisodes"))
                .orElse(0);
        database.sql("delete from person_facts where case_id = :caseId")
                .param("caseId", caseId)
                .update();
        database.sql("""
                        insert into person_facts (case_id, missing_more_than_once, in_care, male, moved_within_uk)
                        values (:caseId, :missing, :inCare, :male, :moved)""")
                .param("caseId", caseId)
                .param("missing", missing > 1)
                .param("inCare", yes("inCare", referred, assessed))
                .param("male", referred.text("sex").equals("male"))
                .param("moved", yes("movedWithinUk", referred, assessed))
                .update();
    }

    private static boolean yes(String question, Answers referred, Answers assessed) {
        return NOT_KNOWN.contains(assessed.text(question)) ? referred.yes(question) : assessed.yes(question);
    }
}
