package org.alongside.safety.domain;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.notices.LiveThreat;
import org.alongside.safety.IntimidationEnded;
import org.alongside.safety.IntimidationGraded;
import org.alongside.safety.RiskGrade;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much a young person is threatened because they are a witness. The case row is locked. */
@Service
@Transactional
public class Intimidation implements LiveThreat {

    private final IntimidationRisks risks;
    private final CaseRecords records;
    private final LegalToday today;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Intimidation(
            IntimidationRisks risks,
            CaseRecords records,
            LegalToday today,
            Clock clock,
            ApplicationEventPublisher events) {
        this.risks = risks;
        this.records = records;
        this.today = today;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps a grade with the reason that the decision table gives. */
    public void grade(UUID caseId, RiskGrade grade, String reason) {
        risks.latest(caseId).filter(IntimidationRisk::isOpen).ifPresent(earlier -> {
            earlier.end(today.date());
            risks.save(earlier);
        });
        risks.save(new IntimidationRisk(caseId, grade, reason, clock.instant()));
        events.publishEvent(new IntimidationGraded(caseId, grade, today.date()));
    }

    /** Watches the risk on; the next review is one interval from today. */
    public void watch(UUID caseId) {
        risks.latest(caseId).filter(IntimidationRisk::isOpen).ifPresent(risk -> {
            risk.watchFrom(today.date());
            risks.save(risk);
        });
    }

    /** The risk is over. */
    public void end(UUID caseId) {
        risks.latest(caseId).filter(IntimidationRisk::isOpen).ifPresent(risk -> {
            risk.end(today.date());
            risks.save(risk);
            events.publishEvent(new IntimidationEnded(caseId, today.date()));
        });
    }

    /** The newest grading, ended or not. */
    @Transactional(readOnly = true)
    public Optional<IntimidationRisk> latest(UUID caseId) {
        return risks.latest(caseId);
    }

    /** A high risk is live, and so is one that was reported and that nobody has assessed yet. */
    @Override
    @Transactional(readOnly = true)
    public boolean isLive(UUID caseId) {
        boolean high = risks.latest(caseId)
                .filter(IntimidationRisk::isOpen)
                .filter(risk -> risk.grade() == RiskGrade.HIGH)
                .isPresent();
        return high || isReportedAndNotAssessed(caseId);
    }

    private boolean isReportedAndNotAssessed(UUID caseId) {
        return records.latestRecord(caseId, "reportIntimidation")
                .filter(report -> records.latestRecord(caseId, "assessIntimidation")
                        .filter(assessment -> !assessment.at().isBefore(report.at()))
                        .isEmpty())
                .isPresent();
    }
}
