package org.alongside.support.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.engine.Processes;
import org.alongside.support.domain.SupportCalendar;
import org.alongside.support.domain.SupportCalendars;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * Whoever said no, or went to another service, may change their mind in the same case. Support that has ended begins again; where only its next offer
 * is waited for, that is made at once.
 */
@Component
class AskForSupportAgain implements TaskHandler {

    private static final String WHOSE = "supportFor";
    private static final Map<String, Object> SOONER = Map.of(WHOSE, "sooner");

    private final Processes processes;
    private final SupportCalendars calendars;
    private final CheckInInterval interval;

    AskForSupportAgain(Processes processes, SupportCalendars calendars, CheckInInterval interval) {
        this.processes = processes;
        this.calendars = calendars;
        this.interval = interval;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        return submission.answers().text(WHOSE).equals("family") ? family(submission) : youngPerson(submission);
    }

    private Map<String, Object> youngPerson(Submission submission) {
        if (!processes.isRunning("witness-support", submission.caseReference())) {
            interval.speakFirst(submission.caseId());
            return Map.of();
        }
        requireWaiting(submission, SupportCalendar::offerDueOn, "The young person is supported already");
        calendars.plan(submission.caseId(), calendar -> calendar.offerAgainOn(submission.today()));
        return offeredToday(submission);
    }

    private Map<String, Object> family(Submission submission) {
        if (!processes.isRunning("family-support", submission.caseReference())) {
            return Map.of();
        }
        requireWaiting(submission, SupportCalendar::familyOfferDueOn, "The family is supported already");
        calendars.plan(submission.caseId(), calendar -> calendar.offerToFamilyAgainOn(submission.today()));
        return offeredToday(submission);
    }

    private void requireWaiting(
            Submission submission, Function<SupportCalendar, Optional<LocalDate>> offer, String already) {
        if (calendars
                .of(submission.caseId())
                .flatMap(offer)
                .filter(submission.today()::isBefore)
                .isEmpty()) {
            throw new Refusal(WHOSE, already + ": tell their worker instead");
        }
    }

    private Map<String, Object> offeredToday(Submission submission) {
        processes.recalculateTimers(submission.caseReference());
        return SOONER;
    }
}
