package org.alongside.journey.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.OrganisationKind;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.Cases;
import org.alongside.forms.Field.Option;
import org.alongside.forms.Offers;
import org.alongside.forms.Offers.Offer;
import org.alongside.work.Allocation;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.springframework.stereotype.Component;

/** The team that takes an accepted case, and the one advocate in it, where the manager names one. */
@Component
class TakingTeam {

    private static final String TEAM = "team";
    private static final String ADVOCATE = "advocate";

    private final People people;
    private final CaseRelations relations;
    private final Cases cases;
    private final Allocation allocation;

    TakingTeam(People people, CaseRelations relations, Cases cases, Allocation allocation) {
        this.people = people;
        this.relations = relations;
        this.cases = cases;
        this.allocation = allocation;
    }

    /** The services, and the advocates of each. The answers are kept as they read: a name of an organisation is never used twice. */
    Map<String, List<Option>> choices() {
        List<OrganisationView> services = services();
        return Map.of(
                TEAM,
                services.stream().map(it -> new Option(it.name(), it.name())).toList(),
                ADVOCATE,
                services.stream()
                        .flatMap(service -> people.inTeam(service.id(), Role.ADVOCATE).stream())
                        .map(it -> new Option(it.name() + ", " + it.organisation(), it.username()))
                        .toList());
    }

    /** The team that the referral named, and its advocate if one has the case already. */
    Offers offers(UUID caseId) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        relations.on(caseId, Role.ADVOCATE).ifPresent(now -> {
            services().stream()
                    .filter(service -> service.id().equals(now.organisationId()))
                    .forEach(service -> offers.put(TEAM, Offer.of(service.name(), "the referral")));
            Optional.ofNullable(now.userId())
                    .flatMap(people::byId)
                    .ifPresent(it -> offers.put(ADVOCATE, Offer.of(it.username(), "the referral")));
        });
        return new Offers(offers, Map.of());
    }

    /** Gives the case to the team and the advocate that were chosen; without a choice it stays where it was referred. */
    void take(Submission submission) {
        Answers answers = submission.answers();
        services().stream()
                .filter(service -> service.name().equals(answers.text(TEAM)))
                .forEach(service -> passOn(submission, service.id()));
        String advocate = answers.text(ADVOCATE);
        if (!advocate.isEmpty()) {
            allocation.allocate(
                    submission.caseId(),
                    Role.ADVOCATE,
                    member(submission.caseId(), advocate),
                    submission.actor().userId());
        }
    }

    /** What the deciding manager's service was to do passes to the team, and the advocate's part, whoever had it. */
    private void passOn(Submission submission, UUID team) {
        UUID caseId = submission.caseId();
        Actor by = submission.actor();
        relations.of(caseId).stream()
                .filter(it -> it.role() == Role.ADVOCATE || it.organisationId().equals(by.organisationId()))
                .filter(it -> !it.organisationId().equals(team))
                .map(Relation::role)
                .forEach(role -> allocation.passOn(caseId, role, team, by.userId()));
        cases.passTo(caseId, team);
    }

    private UUID member(UUID caseId, String username) {
        return relations.candidates(caseId, Role.ADVOCATE).stream()
                .filter(it -> it.username().equals(username))
                .map(Actor::userId)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ADVOCATE, "Choose an advocate of the team that takes the case, or leave it to the team"));
    }

    private List<OrganisationView> services() {
        return people.organisations().stream()
                .filter(it -> it.kind() == OrganisationKind.SERVICE)
                .toList();
    }
}
