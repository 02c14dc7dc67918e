package org.alongside.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.CaseRights;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.access.Section;

/**
 * What one decision of the policy takes when the relations of the case are at hand: whether somebody may open it, and whether they may
 * do something with a section. A case of seven relations; one person of each role, of whom some are allocated and some are not.
 */
final class PolicyDecision implements Benchmark {

    private static final int ROUNDS = 21;
    private static final int DECISIONS = 200_000;
    private static final double NANOSECONDS = 1_000_000.0;
    private static final List<Action> ACTIONS = List.of(Action.values());
    private static final List<Section> SECTIONS = List.of(Section.values());

    private int allowed;

    @Override
    public String name() {
        return "policy-decision";
    }

    @Override
    public void run(Figures figures) throws Exception {
        UUID caseId = UUID.randomUUID();
        UUID organisation = UUID.randomUUID();
        List<Actor> actors = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (Role role : Role.values()) {
            var actor = new Actor(UUID.randomUUID(), role.name(), "", organisation, "", Set.of(role));
            actors.add(actor);
            if (role != Role.AUDITOR && role != Role.ADMIN) {
                relations.add(
                        new Relation(caseId, role, organisation, role.ordinal() % 2 == 0 ? actor.userId() : caseId));
            }
        }
        figures.figure("policy-may-open", nanoseconds(n -> open(actors.get(n % actors.size()), relations)), "ns");
        List<CaseRights> rights = actors.stream()
                .map(actor -> new CaseRights(actor, actor.roles(), Set.of(Role.ADVOCATE)))
                .toList();
        figures.figure("policy-may-do", nanoseconds(n -> decide(rights.get(n % rights.size()), n)), "ns");
        figures.figure("policy-allowed", allowed, "decisions");
    }

    /** The median of the rounds after the first third, which is for the compiler. */
    private static double nanoseconds(Decision decision) {
        var rounds = new Median();
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            for (int n = 0; n < DECISIONS; n++) {
                decision.make(n);
            }
            if (round >= ROUNDS / 3) {
                rounds.add(Duration.ofNanos(System.nanoTime() - begun));
            }
        }
        return rounds.milliseconds() * NANOSECONDS / DECISIONS;
    }

    private void open(Actor actor, List<Relation> relations) {
        allowed += AccessPolicy.allows(actor, relations) ? 1 : 0;
    }

    private void decide(CaseRights rights, int n) {
        Action action = ACTIONS.get(n % ACTIONS.size());
        allowed += rights.may(action, SECTIONS.get(n % SECTIONS.size())) ? 1 : 0;
    }

    private interface Decision {

        void make(int n);
    }
}
