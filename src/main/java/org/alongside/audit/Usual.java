package org.alongside.audit;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.alongside.cases.LegalToday;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is still usual for one reader; more is shown to auditors.
 *
 * @param days how far back is looked
 * @param casesInAnHour cases that somebody opens within an hour
 * @param notOwn looks at cases that are somebody else's
 * @param afterHours looks before the day begins, after it ends or on a Saturday or Sunday, in London
 */
@ConfigurationProperties("alongside.audit.usual")
public record Usual(
        @DefaultValue("7") int days,
        @DefaultValue("20") int casesInAnHour,
        @DefaultValue("10") int notOwn,
        @DefaultValue("10") int afterHours,
        @DefaultValue Hours hours) {

    boolean isAfterHours(Instant at) {
        ZonedDateTime there = at.atZone(LegalToday.LONDON);
        DayOfWeek day = there.getDayOfWeek();
        LocalTime time = there.toLocalTime();
        return day == DayOfWeek.SATURDAY
                || day == DayOfWeek.SUNDAY
                || time.isBefore(hours.begin())
                || !time.isBefore(hours.end());
    }

    /** When people work. */
    public record Hours(
            @DefaultValue("07:00") LocalTime begin,
            @DefaultValue("20:00") LocalTime end) {}
}
