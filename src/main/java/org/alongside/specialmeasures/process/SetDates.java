package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.cases.Answers;
import org.alongside.specialmeasures.Section28Dates;
import org.alongside.work.Refusal;

/**
 * The five dates of CrimPR 18.8(2) as a decision leaves them: those it sets, and where it only moves some, the others as they were.
 *
 * @param before the dates of the direction in force; empty where there is none
 */
record SetDates(Answers answers, Optional<Section28Dates> before) {

    /** Whether the decision directs section 28, or only moves dates of a direction in force. */
    boolean areSet() {
        return answers.yes("section28Directed") || areMoved();
    }

    boolean areMoved() {
        return answers.text("section28Directed").equals("moved");
    }

    Section28Dates all() {
        return new Section28Dates(
                of("groundRulesHearingOn"),
                of("recordingOn"),
                of("recallApplicationBy"),
                of("editingApplicationBy"),
                of("editingCompleteBy"));
    }

    /** @throws Refusal when neither this decision nor an earlier one that it leaves as it is set the date */
    LocalDate of(String key) {
        return answers.date(key)
                .or(() -> areMoved() ? before.map(dates -> of(dates, key)) : Optional.empty())
                .orElseThrow(() ->
                        new Refusal(key, "The court must set this date when it directs section 28 (CrimPR 18.8(2))"));
    }

    private static LocalDate of(Section28Dates dates, String key) {
        return switch (key) {
            case "groundRulesHearingOn" -> dates.groundRulesOn();
            case "recordingOn" -> dates.recordingOn();
            case "recallApplicationBy" -> dates.recallBy();
            case "editingApplicationBy" -> dates.excludeBy();
            case "editingCompleteBy" -> dates.editBy();
            default -> throw new IllegalArgumentException("No date of section 28: " + key);
        };
    }

    /** @throws Refusal when a date comes before one that it has to follow */
    void requireInOrder() {
        inOrder("groundRulesHearingOn", "recordingOn", "The recording cannot come before the ground rules hearing");
        inOrder("recordingOn", "recallApplicationBy", "This day cannot come before the recording");
        inOrder(
                "editingApplicationBy",
                "editingCompleteBy",
                "The editing cannot be complete before the last day to ask for it");
    }

    private void inOrder(String first, String second, String words) {
        LocalDate earlier = of(first);
        if (of(second).isBefore(earlier)) {
            throw new Refusal(answers.date(second).isPresent() ? second : first, words);
        }
    }
}
