package org.alongside.investigation.process;

import java.time.LocalDate;
import java.util.Date;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.cases.Run;
import org.alongside.engine.ProcessSteps;
import org.alongside.investigation.domain.DisruptionMeasure;
import org.alongside.investigation.domain.DisruptionRegister;

/** The steps of the process {@code disruption-measure}. */
@ProcessSteps("disruptionMeasure")
public class DisruptionMeasureSteps {

    /** A measure without a last day never runs out by itself; the engine still wants a date. */
    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    private final DisruptionRegister register;
    private final Rounds rounds;
    private final LegalToday today;

    DisruptionMeasureSteps(DisruptionRegister register, Rounds rounds, LegalToday today) {
        this.register = register;
        this.rounds = rounds;
        this.today = today;
    }

    /** Closes the attempt that failed and counts another with a different measure. */
    public void countAnotherTool(String caseId, String run) {
        register.refuse(Run.of(caseId, run));
        rounds.count(Run.of(caseId, run), "countAnotherTool");
    }

    /** Opens another term of the measure in the register and counts it. */
    public void countRenewal(String caseId, String run) {
        register.seekRenewal(Run.of(caseId, run));
        rounds.count(Run.of(caseId, run), "countRenewal");
    }

    /** Counts a review after which the measure goes on unchanged. */
    public void countMeasureReview(String caseId, String run) {
        rounds.count(Run.of(caseId, run), "countMeasureReview");
    }

    /**
     * Closes what was sought, if anything was.
     *
     * @return {@code running} when an earlier term still binds, {@code over} when one ran out meanwhile and nobody was told, otherwise {@code none}
     */
    public String recordRefusal(String caseId, String run) {
        Run measure = Run.of(caseId, run);
        register.refuse(measure);
        if (register.binding(measure).isPresent()) {
            return "running";
        }
        if (register.inForce(measure).isEmpty()) {
            return "none";
        }
        register.close(measure);
        return "over";
    }

    /** Marks the measure as expired or ended. */
    public void closeMeasure(String caseId, String run) {
        register.close(Run.of(caseId, run));
    }

    /** When the measure in force comes up for review; at once when none is in force. */
    public Date expiryReviewDate(String caseId, String run) {
        return startOf(register.inForce(Run.of(caseId, run))
                .flatMap(DisruptionMeasure::reviewOn)
                .orElseGet(today::date));
    }

    /** When the last day of the measure in force is over; at once when none is in force. */
    public Date expiryDate(String caseId, String run) {
        return startOf(register.inForce(Run.of(caseId, run))
                .map(running -> running.lastDay().map(day -> day.plusDays(1)).orElse(NEVER))
                .orElseGet(today::date));
    }

    /** When the last day of an earlier term is over while another is sought; never when there is none or it has no last day. */
    public Date earlierExpiryDate(String caseId, String run) {
        return startOf(register.inForce(Run.of(caseId, run))
                .flatMap(DisruptionMeasure::lastDay)
                .map(day -> day.plusDays(1))
                .orElse(NEVER));
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(LegalToday.LONDON).toInstant());
    }
}
