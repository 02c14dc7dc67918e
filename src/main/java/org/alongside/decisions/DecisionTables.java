package org.alongside.decisions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.decisions.domain.Edition;
import org.alongside.decisions.domain.Editions;
import org.alongside.decisions.domain.KeptRows;
import org.alongside.decisions.domain.Reasons;
import org.alongside.engine.Decisions.FiredRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the decision tables about a case, each in the version in force on the day, and keeps every answer with the facts, the rules and
 * the version it rests on.
 */
@Service
public class DecisionTables {

    private final Editions editions;
    private final KeptRows kept;
    private final Clock clock;

    DecisionTables(Editions editions, KeptRows kept, Clock clock) {
        this.editions = editions;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Asks a table for one run of a process and keeps the answer as that run's.
     *
     * @throws IllegalArgumentException when there is no such table
     */
    @Transactional
    public Answer ask(Run run, String decision, Map<String, @Nullable Object> facts) {
        return ask(run, List.of(new Question(decision, facts))).get(0);
    }

    /**
     * Asks a table about a case and keeps the answer.
     *
     * @throws IllegalArgumentException when there is no such table
     */
    @Transactional
    public Answer ask(UUID caseId, String decision, Map<String, @Nullable Object> facts) {
        return ask(caseId, List.of(new Question(decision, facts))).get(0);
    }

    /** Asks everything that a step has to know about a case and keeps the answers together. */
    @Transactional
    public List<Answer> ask(UUID caseId, List<Question> questions) {
        return ask(Run.outside(caseId), questions);
    }

    private List<Answer> ask(Run run, List<Question> questions) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate on = LocalDate.ofInstant(now, LegalToday.LONDON);
        List<Answer> answers = new ArrayList<>();
        List<Kept> keep = new ArrayList<>();
        for (Question question : questions) {
            Edition edition = editions.inForce(question.decision(), on);
            List<FiredRule> rules = edition.decide(question.facts(), on);
            String version = String.valueOf(edition.number());
            keep.add(new Kept(Ids.next(), question.decision(), version, question.facts(), rules, on, now));
            answers.add(answer(edition, question.facts(), rules));
        }
        kept.add(run, keep);
        return List.copyOf(answers);
    }

    /**
     * Asks a table as it is in force today and keeps nothing.
     *
     * @throws IllegalArgumentException when there is no such table
     */
    public Answer look(String decision, Map<String, @Nullable Object> facts) {
        LocalDate on = today();
        Edition edition = editions.inForce(decision, on);
        return answer(edition, facts, edition.decide(facts, on));
    }

    /** Asks a table as it is in force today, keeps nothing and says why. */
    public Explanation explain(Question question) {
        LocalDate on = today();
        Edition edition = editions.inForce(question.decision(), on);
        return Reasons.of(edition, question.facts(), edition.decide(question.facts(), on), on);
    }

    /** Every answer kept for a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Kept> keptFor(UUID caseId) {
        return kept.of(caseId);
    }

    /** What a table said last about a case: several answers where one step asked it several times. */
    @Transactional(readOnly = true)
    public List<Kept> newest(UUID caseId, String decision) {
        return kept.newest(caseId, decision);
    }

    /** A kept answer with its reasons, by the version of the table that gave it, even when that is long out of force. */
    @Transactional(readOnly = true)
    public Explanation explain(Kept answer) {
        Edition edition = editions.edition(answer.decision(), Integer.parseInt(answer.version()));
        return Reasons.of(edition, answer.facts(), answer.rules(), answer.decidedOn());
    }

    /** What a table said last about a case, with the reasons. */
    @Transactional(readOnly = true)
    public List<Explanation> explainNewest(UUID caseId, String decision) {
        return kept.newest(caseId, decision).stream().map(this::explain).toList();
    }

    /** What a table said last in one run of a process, with the reasons. */
    @Transactional(readOnly = true)
    public List<Explanation> explainNewest(Run run, String decision) {
        return kept.newest(run, decision).stream().map(this::explain).toList();
    }

    /** The tables in force today, for people to read. */
    @Transactional(readOnly = true)
    public List<TableInForce> inForce() {
        return editions.allInForce(today()).stream()
                .map(DecisionTables::inForce)
                .toList();
    }

    /**
     * A table as it is in force today, for a module that chooses among its rows by itself.
     *
     * @throws IllegalArgumentException when there is no such table
     */
    public TableInForce inForce(String decision) {
        return inForce(editions.inForce(decision, today()));
    }

    private static TableInForce inForce(Edition edition) {
        LocalDate since = edition.isFirst() ? null : edition.effectiveFrom();
        return new TableInForce(
                edition.number(),
                since,
                edition.table(),
                facts -> edition.grid().decide(facts));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LegalToday.LONDON);
    }

    private static Answer answer(Edition edition, Map<String, @Nullable Object> facts, List<FiredRule> rules) {
        List<String> missing = edition.table().inputs().stream()
                .map(input -> input.name())
                .filter(name -> facts.get(name) == null)
                .sorted()
                .toList();
        return new Answer(edition.table().text().id(), rules, missing);
    }
}
