package org.alongside.journey.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.journey.AlreadyReferred;
import org.alongside.journey.Referral;
import org.alongside.journey.Referrals;
import org.alongside.journey.domain.ImportBatches;
import org.alongside.journey.domain.OpenedCases;
import org.springframework.stereotype.Component;

/** An uploaded caseload between reading and taking it: kept, counted, and in the end referred row by row, no row twice. */
@Component
class KeptCaseload {

    private final ImportBatches batches;
    private final OpenedCases opened;
    private final Referrals referrals;
    private final ObjectMapper json;

    KeptCaseload(ImportBatches batches, OpenedCases opened, Referrals referrals, ObjectMapper json) {
        this.batches = batches;
        this.opened = opened;
        this.referrals = referrals;
        this.json = json;
    }

    UUID keep(Caseload caseload, Actor actor) {
        try {
            return batches.keep(json.writeValueAsString(caseload), actor.userId());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A caseload is made of texts and dates");
        }
    }

    Optional<Caseload> find(UUID batch, Actor actor) {
        return batches.find(batch, actor.userId()).map(this::read);
    }

    /** How many of the good rows opened a case before. */
    long knownAmong(Caseload caseload, Actor actor) {
        List<String> keys = caseload.good().stream()
                .map(row -> row.importKey(actor.organisationId()))
                .toList();
        return opened.references(keys).size();
    }

    /**
     * Refers every good row, each in a transaction of its own: what fails half-way can be sent again, and goes on where it stopped.
     */
    Taken take(UUID batch, Caseload caseload, Map<Role, UUID> teams, Actor actor) {
        int started = 0;
        int before = 0;
        for (Caseload.Row row : caseload.good()) {
            try {
                referrals.start(referral(row, teams, actor), actor);
                started++;
            } catch (AlreadyReferred known) {
                before++;
            }
        }
        batches.drop(batch, actor.userId());
        return new Taken(started, before);
    }

    private static Referral referral(Caseload.Row row, Map<Role, UUID> teams, Actor actor) {
        return new Referral(
                row.givenName(),
                row.familyName(),
                row.dateOfBirth(),
                row.policeReference(),
                row.importKey(actor.organisationId()),
                teams,
                Map.of(),
                null,
                new Answers(Map.of("reason", row.reason(), "referredBy", actor.name() + ", " + actor.organisation())));
    }

    private Caseload read(String text) {
        try {
            return json.readValue(text, Caseload.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A kept caseload cannot be read");
        }
    }

    /** How many cases were started, and how many rows had one before. */
    record Taken(int started, int before) {

        String words() {
            String now = started == 1 ? "1 case was started" : started + " cases were started";
            String known = before == 1 ? "1 row had a case before" : before + " rows had a case before";
            return before == 0 ? now + "." : now + "; " + known + ".";
        }
    }
}
