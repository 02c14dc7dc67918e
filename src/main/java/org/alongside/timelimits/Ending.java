package org.alongside.timelimits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.alongside.cases.LegalToday;

/** When a limit's last day is over. */
public enum Ending {
    /** The whole of the last day is in time. */
    END_OF_DAY,
    /** What must reach an office that is shut at weekends: 5 pm on the last working day within the count. */
    FIVE_PM_LAST_WORKING_DAY;

    public static final LocalTime FIVE_PM = LocalTime.of(17, 0);

    /** The first moment at which the last day has passed, in England and Wales. */
    public ZonedDateTime after(LocalDate lastDay) {
        return this == END_OF_DAY
                ? lastDay.plusDays(1).atStartOfDay(LegalToday.LONDON)
                : lastDay.atTime(FIVE_PM).atZone(LegalToday.LONDON);
    }
}
