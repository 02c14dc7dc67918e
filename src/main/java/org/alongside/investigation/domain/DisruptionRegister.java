package org.alongside.investigation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.investigation.DisruptionMeasureChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of disruption measures: what was sought, what is in force and until when. Each run of the process
 * works on its own measure, of which the newest entry counts.
 */
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
    public void seek(Run run, DisruptionTool tool) {
        keep(new DisruptionMeasure(run, tool, today.date()));
    }

    /** Somebody seeks another term of the measure in force. */
    public void seekRenewal(Run run) {
        newest(run, Standing.IN_FORCE).ifPresent(running -> seek(run, running.tool()));
    }

    /** The measure sought was issued; a running term of the same measure is renewed by it. */
    public void issue(Run run, Term term) {
        DisruptionMeasure sought = newest(run, Standing.SOUGHT)
                .orElseThrow(() -> new IllegalStateException("No disruption measure is sought in " + run));
        newest(run, Standing.IN_FORCE)
                .filter(running -> running.tool() == sought.tool())
                .ifPresent(running -> {
                    running.renew(term.issuedOn());
                    keep(running);
                });
        sought.issue(term);
        keep(sought);
    }

    /** The measure sought was not issued. Nothing happens when none is sought. */
    public void refuse(Run run) {
        newest(run, Standing.SOUGHT).ifPresent(sought -> {
            sought.refuse(today.date());
            keep(sought);
        });
    }

    /** The measure in force goes on and comes up again on this day. */
    public void lookAgain(Run run, LocalDate on) {
        newest(run, Standing.IN_FORCE).ifPresent(running -> {
            running.lookAgainOn(on);
            measures.save(running);
        });
    }

    /** Every term whose last day has passed is expired; when there is none, the newest in force has ended. */
    public void close(Run run) {
        List<DisruptionMeasure> running =
                measures.findByCaseIdAndRunIdAndStatusOrderByIdDesc(run.caseId(), run.id(), Standing.IN_FORCE);
        List<DisruptionMeasure> past =
                running.stream().filter(it -> it.isPastOn(today.date())).toList();
        (past.isEmpty() ? running.stream().limit(1).toList() : past).forEach(it -> {
            it.close(today.date());
            keep(it);
        });
    }

    /** The measure that somebody seeks. */
    @Transactional(readOnly = true)
    public Optional<DisruptionMeasure> sought(Run run) {
        return newest(run, Standing.SOUGHT);
    }

    /** The measure that binds today. */
    @Transactional(readOnly = true)
    public Optional<DisruptionMeasure> binding(Run run) {
        return newest(run, Standing.IN_FORCE).filter(running -> !running.isPastOn(today.date()));
    }

    /** The newest term in force, even when its last day has passed and nobody has closed it yet. */
    @Transactional(readOnly = true)
    public Optional<DisruptionMeasure> inForce(Run run) {
        return newest(run, Standing.IN_FORCE);
    }

    /** Every term of every measure of a case, the newest first. */
    @Transactional(readOnly = true)
    public List<DisruptionMeasure> of(UUID caseId) {
        return measures.findByCaseIdOrderByIdDesc(caseId);
    }

    private Optional<DisruptionMeasure> newest(Run run, Standing standing) {
        return measures.findByCaseIdAndRunIdAndStatusOrderByIdDesc(run.caseId(), run.id(), standing).stream()
                .findFirst();
    }

    private void keep(DisruptionMeasure measure) {
        measures.save(measure);
        events.publishEvent(new DisruptionMeasureChanged(
                measure.caseId(), measure.tool().word(), measure.standing().word(), today.date()));
    }
}
