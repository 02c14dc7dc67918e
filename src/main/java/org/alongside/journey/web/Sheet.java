package org.alongside.journey.web;

import java.util.List;
import java.util.Map;

/**
 * What one young person may read about their own case. It holds a first name and no family name: sheets lie about.
 *
 * @param protections what nobody may do to them, in reports or in court
 * @param safeToGive whether the rules for safe contact are known and allow something in writing
 * @param explained hard words that the sheet uses, with their meanings
 */
record Sheet(
        String name,
        boolean safeToGive,
        List<String> now,
        List<String> next,
        List<Day> days,
        List<String> protections,
        Choices choices,
        List<Person> people,
        Map<String, String> explained) {

    /** A day in court. */
    record Day(String date, String time, String court, String meaning) {}

    /** What they chose, and what the judge said to it. */
    record Choices(List<String> wanted, List<String> notWanted, List<String> notSure, List<String> granted) {

        public boolean isEmpty() {
            return wanted.isEmpty() && notWanted.isEmpty() && notSure.isEmpty();
        }
    }

    /** Somebody to talk to. */
    record Person(String name, String organisation, String meaning) {}
}
