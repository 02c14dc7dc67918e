package org.alongside.journey.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
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
    private final NamedPeople people;
    private final ObjectMapper json;

    KeptCaseload(
            ImportBatches batches, OpenedCases opened, Referrals referrals, NamedPeople people, ObjectMapper json) {
        this.batches = batches;
        this.opened = opened;
        this.referrals = referrals;
        this.people = people;
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
     *
     * @param teams for each role the organisation that has the case where the row names nobody
     */
    Taken take(UUID batch, Caseload caseload, Map<Role, UUID> teams, Actor actor) {
        int started = 0;
        int before = 0;
        int gone = 0;
        for (Caseload.Row row : caseload.good()) {
            try {
                Map<Role, Actor> named = named(row);
                referrals.start(referral(row, teams, named, actor), actor);
                started++;
                gone += row.named().size() - named.size();
            } catch (AlreadyReferred known) {
                before++;
            }
        }
        batches.drop(batch, actor.userId());
        return new Taken(started, before, gone);
    }

    /** Whom the row names, without those who have left since it was read: there the team has the case. */
    private Map<Role, Actor> named(Caseload.Row row) {
        Map<Role, Actor> named = new EnumMap<>(Role.class);
        row.named()
                .forEach(
                        (role, username) -> people.taking(role, username).ifPresent(person -> named.put(role, person)));
        return named;
    }

    private static Referral referral(Caseload.Row row, Map<Role, UUID> teams, Map<Role, Actor> named, Actor actor) {
        Map<Role, UUID> carrying = new EnumMap<>(teams);
        Map<Role, UUID> allocated = new EnumMap<>(Role.class);
        named.forEach((role, person) -> {
            carrying.put(role, person.organisationId());
            allocated.put(role, person.userId());
        });
        return new Referral(
                row.givenName(),
                row.familyName(),
                row.dateOfBirth(),
                row.policeReference(),
                row.importKey(actor.organisationId()),
                carrying,
                allocated,
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

    /**
     * How many cases were started, and how many rows had one before.
     *
     * @param gone how many people who were named could not take their case any more
     */
    record Taken(int started, int before, int gone) {

        String words() {
            String now = started == 1 ? "1 case was started" : started + " cases were started";
            String known = before == 1 ? "1 row had a case before" : before + " rows had a case before";
            String left =
                    gone == 0 ? "" : " %d who were named can no longer take a case: the team has it.".formatted(gone);
            return (before == 0 ? now + "." : now + "; " + known + ".") + left;
        }
    }
}
