package org.alongside.safety.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.cases.Run;
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

    static final String TABLE = "intimidation-risk";
    private static final List<String> FACTS =
            List.of("threatMade", "harmDone", "knowsAddressOrSchool", "capability", "breachOfBail", "fear");

    private final CaseRecords records;
    private final DecisionTables decisions;
    private final Intimidation intimidation;
    private final Rounds rounds;

    WitnessIntimidationSteps(CaseRecords records, DecisionTables decisions, Intimidation intimidation, Rounds rounds) {
        this.records = records;
        this.decisions = decisions;
        this.intimidation = intimidation;
        this.rounds = rounds;
    }

    /** Grades by the decision table and keeps its answer; what is not known is medium at least. */
    public String gradeRisk(String caseId, String run) {
        Run report = Run.of(caseId, run);
        Answer answer = decisions.ask(report, TABLE, facts(records.latest(report, "assessIntimidation")));
        RiskGrade grade = answer.first("grade").map(RiskGrade::ofWord).orElse(RiskGrade.MEDIUM);
        intimidation.grade(report, grade, answer.first("reason").orElse(""));
        return grade.word();
    }

    /** The young person does not feel safe: the risk is assessed once more. */
    public void countRound(String caseId, String run) {
        rounds.count(Run.of(caseId, run), "countRound");
    }

    /** A review found that the risk remains. */
    public void countReview(String caseId, String run) {
        rounds.count(Run.of(caseId, run), "countReview");
        intimidation.watch(Run.of(caseId, run));
    }

    /** The start of the day on which the grade must be looked at again. */
    public Date reviewDue(String caseId, String run) {
        LocalDate on = intimidation
                .latest(Run.of(caseId, run))
                .map(IntimidationRisk::reviewOn)
                .orElseGet(() -> intimidation.nextReview(RiskGrade.HIGH));
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
