package org.alongside.investigation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.LegalToday;
import org.alongside.investigation.DisruptionMeasureChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of disruption measures: what was sought, what is in force and until when. The newest entry is the one that is worked on. */
@Service
@Transactional
public class DisruptionRegister {

    private final DisruptionMeasures measures;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    DisruptionRegister(DisruptionMeasures measures, LegalToday today, ApplicationEventPublisher events) {
        this.measures = measures;
        this.today = today;
        this.events = events;
    }

    /** Somebody seeks a measure. */
    public void seek(UUID caseId, DisruptionTool tool) {
        keep(new DisruptionMeasure(caseId, tool, today.date()));
    }

    /** Somebody seeks another term of the measure in force. */
    public void seekRenewal(UUID caseId) {
        newest(caseId, Standing.IN_FORCE).ifPresent(running -> seek(caseId, running.tool()));
    }

    /** The measure sought was issued; a running term of the same measure is renewed by it. */
    public void issue(UUID caseId, Term term) {
        DisruptionMeasure sought = newest(caseId, Standing.SOUGHT)
                .orElseThrow(() -> new IllegalStateException("No disruption measure is sought in " + caseId));
        newest(caseId, Standing.IN_FORCE)
                .filter(running -> running.tool() == sought.tool())
                .ifPresent(running -> {
                    running.renew(term.issuedOn());
                    keep(running);
                });
        sought.issue(term);
        keep(sought);
    }

    /** The measure sought was not issued. Nothing happens when none is sought. */
    public void refuse(UUID caseId) {
        newest(caseId, Standing.SOUGHT).ifPresent(sought -> {
            sought.refuse(today.date());
            keep(sought);
        });
    }

    /** The measure in force goes on and comes up again on this day. */
    public void lookAgain(UUID caseId, LocalDate on) {
        newest(caseId, Standing.IN_FORCE).ifPresent(running -> {
            running.lookAgainOn(on);
            measures.save(running);
        });
    }

    /** Every term whose last day has passed is expired; when there is none, the newest in force has ended. */
    public void close(UUID caseId) {
        List<DisruptionMeasure> running = measures.findByCaseIdAndStatusOrderByIdDesc(caseId, Standing.IN_FORCE);
        List<DisruptionMeasure> past =
                running.stream().filter(it -> it.isPastOn(today.date())).toList();
        (past.isEmpty() ? running.stream().limit(1).toList() : past).forEach(it -> {
            it.close(today.date());
            keep(it);
        });
    }

    /** The measure that binds today. */
    @Transactional(readOnly = true)
    public Optional<DisruptionMeasure> binding(UUID caseId) {
        return newest(caseId, Standing.IN_FORCE).filter(running -> !running.isPastOn(today.date()));
    }

    /** The newest term in force, even when its last day has passed and nobody has closed it yet. */
    @Transactional(readOnly = true)
    public Optional<DisruptionMeasure> inForce(UUID caseId) {
        return newest(caseId, Standing.IN_FORCE);
    }

    /** Every term of every measure of a case, the newest first. */
    @Transactional(readOnly = true)
    public List<DisruptionMeasure> of(UUID caseId) {
        return measures.findByCaseIdOrderByIdDesc(caseId);
    }

    private Optional<DisruptionMeasure> newest(UUID caseId, Standing standing) {
        return measures.findByCaseIdAndStatusOrderByIdDesc(caseId, standing).stream()
                .findFirst();
    }

    private void keep(DisruptionMeasure measure) {
        measures.save(measure);
        events.publishEvent(new DisruptionMeasureChanged(
                measure.caseId(), measure.tool().word(), measure.standing().word(), today.date()));
    }
}
