package org.alongside.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.CaseRights;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.access.Section;
import org.alongside.cases.CaseView;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.Story;
import org.alongside.journey.Referrals;
import org.alongside.testing.Referred;

/**
 * What one decision of the policy takes when the relations of the case are at hand: whether somebody may open it, and whether they may
 * do something with a section. For comparison, the same with everything read from the database.
 */
final class PolicyDecision implements Benchmark {

    private static final int ROUNDS = 21;
    private static final int DECISIONS = 200_000;
    private static final int READ = 200;
    private static final double MICROSECONDS = 1000.0;
    private static final List<Action> ACTIONS = List.of(Action.values());
    private static final List<Section> SECTIONS = List.of(Section.values());
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant END = Instant.parse("2026-03-30T09:00:00Z");

    private int allowed;

    @Override
    public String name() {
        return "policy-decision";
    }

    @Override
    public boolean needsMariaDb() {
        return true;
    }

    @Override
    public void run(Figures figures) throws Exception {
        try (var alongside = new Recorded()) {
            var referred = new Referred(alongside.part(People.class), alongside.part(Referrals.class));
            List<Actor> actors = new ArrayList<>(
                    Referrals.casework().stream().map(referred::another).toList());
            Actor manager = referred.another(Role.MANAGER);
            actors.add(manager);
            actors.add(referred.another(Role.AUDITOR));
            CaseView opened = alongside.part(CaseDriver.class).open(referred.referralOf("usual"), manager, START);
            alongside.part(CaseDriver.class).drive(opened, Story.USUAL, START, END);
            List<Relation> relations = alongside.part(CaseRelations.class).of(opened.id());
            figures.figure("policy-may-open", microseconds(n -> open(actors.get(n % actors.size()), relations)), "µs");
            List<CaseRights> rights = actors.stream()
                    .map(actor -> alongside.part(AccessPolicy.class).rights(actor, opened.id()))
                    .toList();
            figures.figure("policy-may-do", microseconds(n -> decide(rights.get(n % rights.size()), n)), "µs");
            var read = new Median();
            for (int n = 0; n < 2 * READ; n++) {
                long begun = System.nanoTime();
                alongside.part(AccessPolicy.class).rights(actors.get(n % actors.size()), opened.id());
                if (n >= READ) {
                    read.add(Duration.ofNanos(System.nanoTime() - begun));
                }
            }
            figures.median("policy-with-reading", read);
        }
        figures.figure("policy-allowed", allowed, "decisions");
    }

    /** The median of the rounds after the first third, which is for the compiler. */
    private static double microseconds(Decision decision) {
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
        return rounds.milliseconds() * MICROSECONDS / DECISIONS;
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
