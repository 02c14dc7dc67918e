package org.alongside.safety.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.notices.LiveThreat;
import org.alongside.safety.IntimidationEnded;
import org.alongside.safety.IntimidationGraded;
import org.alongside.safety.RiskGrade;
import org.alongside.timelimits.TriedRules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much a young person is threatened because they are a witness. The case row is locked. */
@Service
@Transactional
public class Intimidation implements LiveThreat {

    private static final String REPORTED = "reportIntimidation";
    private static final String ASSESSED = "assessIntimidation";

    private final IntimidationRisks risks;
    private final CaseRecords records;
    private final TriedRules rules;
    private final LegalToday today;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Intimidation(
            IntimidationRisks risks,
            CaseRecords records,
            TriedRules rules,
            LegalToday today,
            Clock clock,
            ApplicationEventPublisher events) {
        this.risks = risks;
        this.records = records;
        this.rules = rules;
        this.today = today;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps a grade with the reason that the decision table gives. */
    public void grade(Run run, RiskGrade grade, String reason) {
        risks.latest(run).filter(IntimidationRisk::isOpen).ifPresent(earlier -> {
            earlier.end(today.date());
            risks.save(earlier);
        });
        risks.save(new IntimidationRisk(run, grade, reason, clock.instant(), nextReview(grade)));
        events.publishEvent(new IntimidationGraded(run.caseId(), grade, today.date()));
    }

    /** Watches the risk on; the next review is one interval from today. */
    public void watch(Run run) {
        risks.latest(run).filter(IntimidationRisk::isOpen).ifPresent(risk -> {
            risk.watchUntil(nextReview(risk.grade()));
            risks.save(risk);
        });
    }

    /** The risk is over. */
    public void end(Run run) {
        risks.latest(run).filter(IntimidationRisk::isOpen).ifPresent(risk -> {
            risk.end(today.date());
            risks.save(risk);
            events.publishEvent(new IntimidationEnded(run.caseId(), today.date()));
        });
    }

    /** When a risk of this grade must be looked at again, from today. */
    public LocalDate nextReview(RiskGrade grade) {
        return rules.lastDay(grade.reviewRule(), today.date()).orElseGet(today::date);
    }

    /** The newest grading of one report, ended or not. */
    @Transactional(readOnly = true)
    public Optional<IntimidationRisk> latest(Run run) {
        return risks.latest(run);
    }

    /** The gradings that a page shows: every one that is open; when none is, the newest. The newest comes first. */
    @Transactional(readOnly = true)
    public List<IntimidationRisk> current(UUID caseId) {
        List<IntimidationRisk> all = risks.findByCaseIdOrderByGradedAtDescIdDesc(caseId);
        List<IntimidationRisk> open =
                all.stream().filter(IntimidationRisk::isOpen).toList();
        return open.isEmpty() ? all.stream().limit(1).toList() : open;
    }

    /** A high risk is live, and so is one that was reported and that nobody has assessed yet. */
    @Override
    @Transactional(readOnly = true)
    public boolean isLive(UUID caseId) {
        boolean high = current(caseId).stream().anyMatch(risk -> risk.isOpen() && risk.grade() == RiskGrade.HIGH);
        return high || isReportedAndNotAssessed(caseId);
    }

    /** Each report starts a run of its own, in which it is assessed once or more often. */
    private boolean isReportedAndNotAssessed(UUID caseId) {
        List<RecordView> kept = records.of(caseId, List.of(REPORTED, ASSESSED));
        long reports =
                kept.stream().filter(it -> it.source().task().equals(REPORTED)).count();
        long assessed = kept.stream()
                .filter(it -> it.source().task().equals(ASSESSED))
                .map(RecordView::run)
                .distinct()
                .count();
        return reports > assessed;
    }
}
