package org.alongside.timelimits;

/** What a provision counts in. Business days, working days and calendar days are never mixed, so every limit keeps its unit. */
public enum Unit {
    /** Criminal Procedure Rules, rule 2.2: not Saturday, Sunday, Christmas Day, Boxing Day, Good Friday, Easter Monday or a bank holiday. */
    BD("business day"),
    /** Victims' Code: not Saturday, Sunday or a bank holiday. */
    WD("working day"),
    CD("calendar day"),
    WEEK("week"),
    MONTH("month"),
    YEAR("year"),
    /** As soon as reasonably practicable: runs, but the law gives no last day. */
    ASAP("as soon as reasonably practicable"),
    /** A right that may be used at any time: nothing runs. */
    NONE("at any time");

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    /** Whether days are left out of the count. */
    public boolean leavesDaysOut() {
        return this == BD || this == WD;
    }

    /** In what a pause is added: to a limit of weeks, months or years days can be added only as calendar days. */
    public Unit ofPauses() {
        return leavesDaysOut() ? this : CD;
    }

    /** Whether there is a number to count at all. */
    public boolean isCounted() {
        return this != ASAP && this != NONE;
    }

    /** A number of them in words, for example "10 business days". */
    public String words(int number) {
        return isCounted() ? number + " " + word + (number == 1 ? "" : "s") : word;
    }
}
