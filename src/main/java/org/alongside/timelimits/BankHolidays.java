package org.alongside.timelimits;

import java.time.LocalDate;
import java.time.Month;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The bank holidays of England and Wales as one file lists them. Never changed: another file is another calendar with another number. */
public class BankHolidays {

    private final int number;
    private final NavigableMap<LocalDate, String> titles;

    /**
     * @param number which file of this service it is, counted from 1
     * @param titles what each holiday is called; not empty
     */
    BankHolidays(int number, SortedMap<LocalDate, String> titles) {
        this.number = number;
        this.titles = new TreeMap<>(titles);
    }

    /** Which file of this service it is: a limit keeps the number it was counted with. */
    public int number() {
        return number;
    }

    public boolean contains(LocalDate day) {
        return titles.containsKey(day);
    }

    /** What the holiday is called, and whether it is a substitute day; empty when the day is none. */
    public Optional<String> title(LocalDate day) {
        return Optional.ofNullable(titles.get(day));
    }

    /** Every holiday with what it is called, the earliest first. */
    public SortedMap<LocalDate, String> all() {
        return new TreeMap<>(titles);
    }

    /** 1 January of the first year in the file: what lies before is not known. */
    public LocalDate firstCoveredDay() {
        return LocalDate.of(titles.firstKey().getYear(), Month.JANUARY, 1);
    }

    /** 31 December of the last year in the file: what lies after is not known. */
    public LocalDate lastCoveredDay() {
        return LocalDate.of(titles.lastKey().getYear(), Month.DECEMBER, 31);
    }

    /** Whether it is known of this day if it is a bank holiday. */
    public boolean covers(LocalDate day) {
        return day.getYear() >= titles.firstKey().getYear()
                && day.getYear() <= titles.lastKey().getYear();
    }
}
