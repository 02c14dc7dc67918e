package org.alongside.timelimits;

/** Why another limit took the place of one. */
public enum Because {
    SET_OFF_AGAIN("it was set off again"),
    TRIGGER_CORRECTED("the day it runs from was corrected"),
    BANK_HOLIDAYS_CHANGED("the bank holidays changed"),
    RULE_CHANGED("another edition of its rule applies");

    private final String words;

    Because(String words) {
        this.words = words;
    }

    /** The reason as it is said after "because". */
    public String words() {
        return words;
    }
}
