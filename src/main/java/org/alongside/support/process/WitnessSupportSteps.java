package org.alongside.support.process;

import java.util.Date;
import java.util.UUID;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Rounds;
import org.alongside.engine.ProcessSteps;
import org.alongside.support.domain.SupportCalendar;
import org.alongside.support.domain.SupportCalendars;

/** What the model of the young person's support calls. */
@ProcessSteps("witnessSupport")
public class WitnessSupportSteps {

    /** Each time the young person says "not now" the next offer waits as long again, at most so many times as long. */
    private static final int MOST_TIMES_AS_LONG = 3;

    private static final int WEEKS_UNTIL_OFFER = 4;

    private final CheckInInterval interval;
    private final SupportCalendars calendars;
    private final Rounds rounds;
    private final LegalToday today;

    WitnessSupportSteps(CheckInInterval interval, SupportCalendars calendars, Rounds rounds, LegalToday today) {
        this.interval = interval;
        this.calendars = calendars;
        this.rounds = rounds;
        this.today = today;
    }

    public void decideCheckIn(String caseId) {
        interval.decide(UUID.fromString(caseId));
    }

    public void countCheckIn(String caseId) {
        rounds.count(UUID.fromString(caseId), "countCheckIn");
    }

    public void countOfferAgain(String caseId) {
        UUID id = UUID.fromString(caseId);
        rounds.count(id, "countOfferAgain");
        int times = Math.min(rounds.of(id, "countOfferAgain"), MOST_TIMES_AS_LONG);
        var day = today.date().plusWeeks((long) WEEKS_UNTIL_OFFER * times);
        calendars.plan(id, calendar -> calendar.offerAgainOn(day));
    }

    public Date nextCheckIn(String caseId) {
        return calendars.startOf(UUID.fromString(caseId), SupportCalendar::checkInDueOn);
    }

    public Date offerAgainDate(String caseId) {
        return calendars.startOf(UUID.fromString(caseId), SupportCalendar::offerDueOn);
    }
}
