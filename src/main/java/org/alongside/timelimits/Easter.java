package org.alongside.timelimits;

import java.time.LocalDate;

/** The date of Easter in the Gregorian calendar, by the algorithm printed in Nature, 20 April 1876 (Meeus/Jones/Butcher). */
final class Easter {

    private Easter() {}

    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int marchDay = epact + weekday - 7 * correction + 22;
        return LocalDate.of(year, 3, 1).plusDays(marchDay - 1L);
    }
}
