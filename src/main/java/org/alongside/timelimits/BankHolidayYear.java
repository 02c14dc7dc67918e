package org.alongside.timelimits;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What shows that the bank holidays of a year are those of England and Wales.
 *
 * @param required days that are bank holidays there every year, by their names; a day at a weekend is there as its substitute
 * @param ofOthers days that only Scotland or Northern Ireland keeps
 */
record BankHolidayYear(int year, Map<LocalDate, String> required, Map<LocalDate, String> ofOthers) {

    static BankHolidayYear of(int year) {
        Map<LocalDate, String> required = new LinkedHashMap<>();
        required.put(orMonday(LocalDate.of(year, 1, 1)), "New Year’s Day");
        required.put(Easter.sunday(year).minusDays(2), "Good Friday");
        required.put(Easter.sunday(year).plusDays(1), "Easter Monday");
        LocalDate christmas = LocalDate.of(year, 12, 25);
        LocalDate boxingDay = LocalDate.of(year, 12, 26);
        // where the Monday is Boxing Day itself, Christmas Day is kept on the Tuesday
        boolean onTuesday = christmas.getDayOfWeek() == DayOfWeek.SUNDAY;
        required.put(onTuesday ? christmas.plusDays(2) : orMonday(christmas), "Christmas Day");
        boolean afterChristmas = boxingDay.getDayOfWeek() == DayOfWeek.SUNDAY;
        required.put(afterChristmas ? boxingDay.plusDays(2) : orMonday(boxingDay), "Boxing Day");
        return new BankHolidayYear(year, required, ofOthers(year, required));
    }

    private static Map<LocalDate, String> ofOthers(int year, Map<LocalDate, String> required) {
        Map<LocalDate, String> others = new LinkedHashMap<>();
        others.put(LocalDate.of(year, 1, 2), "2 January, kept in Scotland");
        others.put(LocalDate.of(year, 3, 17), "St Patrick’s Day, kept in Northern Ireland");
        others.put(LocalDate.of(year, 7, 12), "the Battle of the Boyne, kept in Northern Ireland");
        others.put(LocalDate.of(year, 11, 30), "St Andrew’s Day, kept in Scotland");
        Map<LocalDate, String> kept = new LinkedHashMap<>();
        others.forEach((day, name) -> kept.put(orMonday(day), name));
        // New Year's Day on a Sunday is kept on 2 January, and that of a Saturday on the 3rd
        kept.keySet().removeAll(required.keySet());
        return kept;
    }

    private static LocalDate orMonday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }
}
