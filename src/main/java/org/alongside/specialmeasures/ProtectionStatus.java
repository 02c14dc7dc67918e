package org.alongside.specialmeasures;

/** How a protection came to stand as it does. */
public enum ProtectionStatus {
    ASKED_FOR("Asked for", false),
    /** Without a decision of the court here: it applies by itself, or was in force already. */
    IN_FORCE("In force; noted", true),
    DIRECTED("The court directed it", true),
    EXCEPTION_ALLOWED("In force, with an exception that the court allowed", true),
    REFUSED("The court refused it", false),
    LIFTED("The court lifted it", false);

    private final String title;
    private final boolean protecting;

    ProtectionStatus(String title, boolean protecting) {
        this.title = title;
        this.protecting = protecting;
    }

    /** As people say it. */
    public String title() {
        return title;
    }

    /** Whether the young person is protected by it. */
    public boolean isProtecting() {
        return protecting;
    }
}
