package org.alongside.decisions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.decisions.domain.KeptDecision;
import org.alongside.decisions.domain.KeptDecisions;
import org.alongside.engine.Decisions;
import org.alongside.engine.Decisions.FiredRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the decision tables about a case, and keeps each answer with the facts and the rules it rests on. */
@Service
public class DecisionTables {

    /** The version of the tables that come with the software. */
    private static final String ON_THE_CLASS_PATH = "1";

    private static final ZoneId ENGLAND_AND_WALES = ZoneId.of("Europe/London");
    private static final TypeReference<Map<String, @Nullable Object>> FACTS = new TypeReference<>() {};
    private static final TypeReference<List<FiredRule>> RULES = new TypeReference<>() {};

    private final Decisions decisions;
    private final KeptDecisions kept;
    private final ObjectMapper json;
    private final Clock clock;

    DecisionTables(Decisions decisions, KeptDecisions kept, ObjectMapper json, Clock clock) {
        this.decisions = decisions;
        this.kept = kept;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Asks a table about a case and keeps the answer.
     *
     * @throws IllegalArgumentException when there is no such table
     */
    @Transactional
    public Answer ask(UUID caseId, String decision, Map<String, @Nullable Object> facts) {
        var answer = look(decision, facts);
        var now = clock.instant();
        kept.save(new KeptDecision(
                caseId,
                decision,
                ON_THE_CLASS_PATH,
                written(new TreeMap<>(facts)),
                written(answer.rules()),
                LocalDate.ofInstant(now, ENGLAND_AND_WALES),
                now));
        return answer;
    }

    /**
     * Asks a table and keeps nothing.
     *
     * @throws IllegalArgumentException when there is no such table
     */
    public Answer look(String decision, Map<String, @Nullable Object> facts) {
        var rules = decisions.decide(decision, facts);
        var missing = decisions.facts(decision).stream()
                .filter(name -> facts.get(name) == null)
                .sorted()
                .toList();
        return new Answer(decision, rules, missing);
    }

    /** Every answer kept for a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Kept> keptFor(UUID caseId) {
        return kept.findByCaseIdOrderByDecidedAtAscIdAsc(caseId).stream()
                .map(this::view)
                .toList();
    }

    private Kept view(KeptDecision it) {
        return new Kept(
                it.id(),
                it.decision(),
                it.tableVersion(),
                read(it.facts(), FACTS),
                read(it.firedRules(), RULES),
                it.decidedOn(),
                it.decidedAt());
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            // the cause would quote the facts, which may be about a person
            throw new IllegalStateException("A decision's facts or rules cannot be written as JSON");
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept decision's facts or rules cannot be read as JSON");
        }
    }
}
