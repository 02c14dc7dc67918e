package org.alongside.timelimits;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** The rules of the real table, counted by the bank holidays that come with the software; today is 1 December 2026. */
public final class RealRules {

    private RealRules() {}

    /** The rules themselves. */
    public static TimeLimitRules rules() {
        return Tables.rules();
    }

    public static TriedRules tried() {
        BankHolidayFiles files = mock(BankHolidayFiles.class);
        DayCount days = Calendars.days();
        when(files.current()).thenReturn(days);
        return new TriedRules(Tables.rules(), files, CaseWithLimits.today());
    }

    /** Lets a stand-in count from any day as the real table does. */
    public static void count(TimeLimits standIn) {
        TriedRules rules = tried();
        lenient()
                .when(standIn.lastDayFrom(any(), any()))
                .thenAnswer(call -> rules.lastDay(call.getArgument(1), call.getArgument(0)));
    }
}
