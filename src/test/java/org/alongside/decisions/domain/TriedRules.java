package org.alongside.decisions.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.decisions.DecisionTables;
import org.alongside.engine.camunda.TestDecisions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that were decided by the eligibility rules, and drafts of other ones. */
final class TriedRules {

    static final String ELIGIBILITY = "special-measures-eligibility";

    private final DecisionTables tables;
    private final Releases releases;
    private final Editions editions;
    private final RuleTables.SetClock clock;
    private final JdbcClient database;

    TriedRules(
            DecisionTables tables,
            Releases releases,
            Editions editions,
            RuleTables.SetClock clock,
            JdbcClient database) {
        this.tables = tables;
        this.releases = releases;
        this.editions = editions;
        this.clock = clock;
        this.database = database;
    }

    void backToTheStart() {
        clock.set(RuleTables.SetClock.START.toString());
        editions.forget();
    }

    /** Version 2: the rules as they come with the software, but for one text in them. */
    DecisionVersion uploaded(String text, String instead) {
        String dmn = TestDecisions.table(ELIGIBILITY).dmn().replaceFirst(text, instead);
        releases.upload(ELIGIBILITY, dmn, Actors.with(Role.ADMIN));
        return releases.version(ELIGIBILITY, 2);
    }

    /** Releases version 2. */
    void release(LocalDate from) {
        releases.release(releases.version(ELIGIBILITY, 2), from, Actors.with(Role.ADMIN));
    }

    /** A case of somebody of this age at the hearing, decided by the rules in force. */
    UUID eligible(String reference, int age) {
        UUID witness = opened(reference);
        tables.ask(witness, ELIGIBILITY, facts(age));
        return witness;
    }

    /** A case about which nothing was asked yet. */
    UUID opened(String reference) {
        UUID witness = UUID.randomUUID();
        database.sql("""
                insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth, opened_on,
                    stage_since, organisation_id) values (?, 0, ?, 'TRIAL', 'x', 'x', 'x', '2026-01-05', '2026-01-05', ?)""").params(witness, reference, UUID.randomUUID()).update();
        return witness;
    }

    static Map<String, @Nullable Object> facts(int age) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("accused", false);
        facts.put("ageAtHearing", age);
        return facts;
    }
}
