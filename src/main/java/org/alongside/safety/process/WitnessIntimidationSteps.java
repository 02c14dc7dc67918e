package org.alongside.safety.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.decisions.Answer;
import org.alongside.decisions.DecisionTables;
import org.alongside.engine.ProcessSteps;
import org.alongside.safety.RiskGrade;
import org.alongside.safety.domain.Intimidation;
import org.alongside.safety.domain.IntimidationRisk;
import org.jspecify.annotations.Nullable;

/** The steps of {@code witness-intimidation}; each method is the service task or timer of the same name. */
@ProcessSteps("witnessIntimidation")
public class WitnessIntimidationSteps {

    private static final String TABLE = "intimidation-risk";
    private static final List<String> FACTS =
            List.of("threatMade", "harmDone", "knowsAddressOrSchool", "capability", "breachOfBail", "fear");

    private final CaseRecords records;
    private final DecisionTables decisions;
    private final Intimidation intimidation;
    private final Rounds rounds;
    private final LegalToday today;

    WitnessIntimidationSteps(
            CaseRecords records, DecisionTables decisions, Intimidation intimidation, Rounds rounds, LegalToday today) {
        this.records = records;
        this.decisions = decisions;
        this.intimidation = intimidation;
        this.rounds = rounds;
        this.today = today;
    }

    /** Grades by the decision table and keeps its answer; what is not known is medium at least. */
    public String gradeRisk(String caseId) {
        UUID id = UUID.fromString(caseId);
        Answer answer = decisions.ask(id, TABLE, facts(records.latest(id, "assessIntimidation")));
        RiskGrade grade = answer.first("grade").map(RiskGrade::ofWord).orElse(RiskGrade.MEDIUM);
        intimidation.grade(id, grade, answer.first("reason").orElse(""));
        return grade.word();
    }

    /** The young person does not feel safe: the risk is assessed once more. */
    public void countRound(String caseId) {
        rounds.count(UUID.fromString(caseId), "countRound");
    }

    /** A review found that the risk remains. */
    public void countReview(String caseId) {
        UUID id = UUID.fromString(caseId);
        rounds.count(id, "countReview");
        intimidation.watch(id);
    }

    /** The start of the day on which the grade must be looked at again. */
    public Date reviewDue(String caseId) {
        LocalDate on = intimidation
                .latest(UUID.fromString(caseId))
                .map(IntimidationRisk::reviewOn)
                .orElseGet(() -> today.date().plus(RiskGrade.HIGH.review()));
        return Date.from(on.atStartOfDay(LegalToday.LONDON).toInstant());
    }

    private static Map<String, @Nullable Object> facts(Answers answers) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        for (String fact : FACTS) {
            switch (answers.text(fact)) {
                case "yes" -> facts.put(fact, true);
                case "no" -> facts.put(fact, false);
                default -> {
                    // not known: the table decides what that means
                }
            }
        }
        return facts;
    }
}
