package org.alongside.timelimits;

import java.util.UUID;
import org.alongside.cases.Run;

/**
 * Which limit of a case is meant: its rule, and the task it is for where a case can have several of one rule, such as telling of two hearings.
 *
 * @param subject the id of the task that serves it, with the run of its process where each run has its own; empty when there is only one in the case
 */
public record LimitOf(UUID caseId, String rule, String subject) {

    /** Between a task and its run. */
    static final String OF_RUN = "@";

    /** The only limit of this rule in the case. */
    public static LimitOf theCase(UUID caseId, String rule) {
        return new LimitOf(caseId, rule, "");
    }

    /** The limit that this task of the case serves. */
    public static LimitOf task(UUID caseId, String rule, String task) {
        return new LimitOf(caseId, rule, task);
    }

    /** The limit that this task serves in one run of its process. */
    public static LimitOf task(Run run, String rule, String task) {
        return new LimitOf(run.caseId(), rule, task + OF_RUN + run.id());
    }

    /** Whether this is meant by what is said of a subject: of the same task and run, of the task in every run, or of the case. */
    public boolean isWithin(String other) {
        return isWithin(subject, other);
    }

    /** Whether a limit for that subject is this one, a wider one that holds here too, or one of those meant by this. */
    boolean isServedBy(String other) {
        return isWithin(subject, other) || isWithin(other, subject);
    }

    /** Whether a limit for that subject is of this run, or of the case and no other run. */
    static boolean isOfRun(String subject, Run run) {
        return !subject.contains(OF_RUN) || subject.endsWith(OF_RUN + run.id());
    }

    static boolean isWithin(String subject, String other) {
        return other.isEmpty() || subject.equals(other) || subject.startsWith(other + OF_RUN);
    }
}
