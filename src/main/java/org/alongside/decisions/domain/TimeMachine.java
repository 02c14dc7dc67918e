package org.alongside.decisions.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.NotFound;
import org.alongside.decisions.OwnTable;
import org.alongside.decisions.TableInForce;
import org.alongside.decisions.domain.DecisionVersion.Comparison;
import org.alongside.decisions.domain.Differences.Change;
import org.alongside.decisions.domain.Differences.Found;
import org.alongside.decisions.domain.KeptRows.OfCase;
import org.alongside.decisions.domain.RuleGrid.GridRow;
import org.alongside.engine.Decisions.FiredRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rule time machine: decides every open case by the version in force and by a draft, from the facts it was last decided on, and
 * notes whose answer would be another. Reads a few hundred answers at a time, so that its memory does not grow with the cases.
 */
@Service
public class TimeMachine {

    private static final int AT_A_TIME = 500;
    private static final UUID START = new UUID(0, 0);

    /** What a rule says about itself and why; an answer is another one only when something else differs. */
    private static final Set<String> NOT_THE_ANSWER = Set.of("rule", "source", "verified", "effectiveFrom", "reason");

    private final DecisionVersions versions;
    private final Editions editions;
    private final KeptRows kept;
    private final Differences differences;
    private final Releases releases;
    private final OwnTables own;
    private final Clock clock;

    TimeMachine(
            DecisionVersions versions,
            Editions editions,
            KeptRows kept,
            Differences differences,
            Releases releases,
            OwnTables own,
            Clock clock) {
        this.versions = versions;
        this.editions = editions;
        this.kept = kept;
        this.differences = differences;
        this.releases = releases;
        this.own = own;
        this.clock = clock;
    }

    /**
     * Compares a draft with the version that is in force on the draft's first day, by the rows that are in force then. What an earlier
     * comparison found is forgotten; nothing else changes.
     *
     * @throws RefusedRules when the draft cannot be in force from that day on
     */
    @Transactional
    public void compare(UUID draftId, LocalDate from) {
        releases.requireNotTooEarly(from);
        DecisionVersion draft =
                versions.lockById(draftId).filter(DecisionVersion::isDraft).orElseThrow(() -> new NotFound("draft"));
        Edition inForce = editions.inForce(draft.decision(), from);
        Edition drafted = editions.reading(draft);
        var open = DraftCheck.gapsAndOverlaps(inForce.grid(), drafted.grid(), from);
        if (!open.isEmpty()) {
            throw new RefusedRules(open);
        }
        differences.forget(draftId);
        Run run = new Run(draft, inForce.grid(from), drafted.grid(from));
        int cases = own.of(draft.decision())
                .map(table -> table.compare(drafted(inForce, drafted, from), run::add))
                .orElseGet(() -> decideAll(draft.decision(), run));
        run.end();
        draft.compared(inForce.number(), from, new Comparison(cases, run.changed, run.losing), clock.instant());
    }

    private static OwnTable.Drafted drafted(Edition inForce, Edition draft, LocalDate from) {
        var read =
                new TableInForce(0, null, draft.table(), facts -> draft.grid().decide(facts));
        return new OwnTable.Drafted(inForce.table(), read, from);
    }

    private int decideAll(String decision, Run run) {
        UUID afterCase = START;
        UUID after = START;
        List<OfCase> page = kept.newestOfOpenCases(decision, afterCase, after, AT_A_TIME);
        while (!page.isEmpty()) {
            page.forEach(run::decide);
            OfCase last = page.get(page.size() - 1);
            page = kept.newestOfOpenCases(decision, last.caseId(), last.id(), AT_A_TIME);
        }
        run.endCase();
        return run.cases;
    }

    /** The answer of some rules without what they say about themselves. */
    static Set<Map<String, @Nullable Object>> answer(List<FiredRule> rules) {
        return rules.stream()
                .map(rule -> {
                    Map<String, @Nullable Object> said = new LinkedHashMap<>(rule.outputs());
                    said.keySet().removeAll(NOT_THE_ANSWER);
                    return said;
                })
                .collect(Collectors.toSet());
    }

    /** Whether two rows give one answer, whatever they say about themselves. */
    static boolean sayTheSame(GridRow one, GridRow other) {
        return answer(List.of(one.says())).equals(answer(List.of(other.says())));
    }

    /** One walk through the cases; the answers of one case come one after the other. */
    private final class Run {

        private final DecisionVersion draft;
        private final RuleGrid before;
        private final RuleGrid after;
        private final List<Found> found = new ArrayList<>();
        private List<Change> changes = new ArrayList<>();
        private @Nullable OfCase now;
        private int cases;
        private int changed;
        private int losing;
        private boolean loses;

        Run(DecisionVersion draft, RuleGrid before, RuleGrid after) {
            this.draft = draft;
            this.before = before;
            this.after = after;
        }

        void decide(OfCase kept) {
            if (now == null || !now.caseId().equals(kept.caseId())) {
                endCase();
                cases++;
            }
            now = kept;
            List<FiredRule> said = before.decide(kept.facts());
            List<FiredRule> would = after.decide(kept.facts());
            if (!answer(said).equals(answer(would))) {
                changes.add(Change.ofRules(ids(said), ids(would)));
                loses |= answer(would).size() < answer(said).size();
            }
        }

        void add(OwnTable.Otherwise otherwise) {
            List<Change> said =
                    otherwise.sentences().stream().map(Change::inWords).toList();
            add(new Found(otherwise.caseId(), otherwise.reference(), said));
        }

        void end() {
            differences.add(draft.id(), found);
        }

        private void endCase() {
            if (now == null || changes.isEmpty()) {
                return;
            }
            add(new Found(now.caseId(), now.reference(), changes));
            losing += loses ? 1 : 0;
            loses = false;
            changes = new ArrayList<>();
        }

        private void add(Found it) {
            found.add(it);
            changed++;
            if (found.size() >= AT_A_TIME) {
                differences.add(draft.id(), found);
                found.clear();
            }
        }

        private static List<String> ids(List<FiredRule> rules) {
            return rules.stream().map(FiredRule::id).toList();
        }
    }
}
