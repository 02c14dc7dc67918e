package org.alongside.access;

/** What an organisation is in a case: the advocates' service or one of its partners. */
public enum OrganisationKind {
    SERVICE("Support service"),
    POLICE("Police force"),
    CPS("Crown Prosecution Service"),
    WITNESS_CARE("Witness care unit");

    private final String title;

    OrganisationKind(String title) {
        this.title = title;
    }

    /** The kind as people say it. */
    public String title() {
        return title;
    }
}
