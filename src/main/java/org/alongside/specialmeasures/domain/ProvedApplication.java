package org.alongside.specialmeasures.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.specialmeasures.domain.ApplicationTrail.Kind;
import org.alongside.specialmeasures.domain.ApplicationTrail.Step;

/**
 * One application as the report shows it.
 *
 * @param violations what is wrong, each in a sentence; empty when two people saw it or nobody has decided yet
 */
public record ProvedApplication(String reference, ApplicationTrail trail, List<String> violations) {

    public ProvedApplication {
        violations = List.copyOf(violations);
    }

    /**
     * Judges an application.
     *
     * @param connected who declared a connection with somebody of the case, and when first
     * @param unproved the steps that the audit log does not show as done by the same person
     */
    static ProvedApplication of(
            String reference, ApplicationTrail trail, Map<UUID, Instant> connected, Set<Step> unproved) {
        List<String> violations = new ArrayList<>();
        List<UUID> drafters = trail.drafters();
        List<Step> decisions = trail.steps().stream()
                .filter(step -> step.kind() != Kind.DRAFTED)
                .toList();
        if (decisions.stream().anyMatch(step -> drafters.contains(step.by()))) {
            violations.add("Somebody who drafted it decided on it");
        }
        if (sameLawyerTwice(trail)) {
            violations.add("The lawyer who refused it looked at the refusal again");
        }
        if (decisions.stream().anyMatch(step -> wasConnected(connected, step))) {
            violations.add("Somebody connected with the case decided on it");
        }
        if (trail.steps().stream().anyMatch(unproved::contains)) {
            violations.add("The audit log does not show the same person");
        }
        return new ProvedApplication(reference, trail, violations);
    }

    /** Whether a reviewing lawyer has decided on it. */
    public boolean isDecided() {
        return trail.last(Kind.DECIDED).isPresent();
    }

    /** Four eyes, not decided yet, or what is wrong. */
    public String verdict() {
        if (!violations.isEmpty()) {
            return String.join(". ", violations);
        }
        return isDecided() ? "Seen by four eyes" : "Not decided yet";
    }

    private static boolean sameLawyerTwice(ApplicationTrail trail) {
        return trail.last(Kind.DECIDED)
                .filter(refusal -> trail.reconsiderers().contains(refusal.by()))
                .isPresent();
    }

    private static boolean wasConnected(Map<UUID, Instant> connected, Step decision) {
        Instant since = connected.get(decision.by());
        return since != null && !since.isAfter(decision.at());
    }
}
