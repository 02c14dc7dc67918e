package org.alongside.access;

/** What somebody does with a {@link Section} of a case. */
public enum Action {
    /** Read it on a page. */
    SEE("see"),
    /** Write in it, or fill in its forms. */
    CHANGE("change"),
    /** Fill in those of its forms that approve, refuse or choose. */
    DECIDE("decide"),
    /** Take a copy out of Alongside: a download, a sheet to print. */
    EXPORT("export");

    private final String word;

    Action(String word) {
        this.word = word;
    }

    /** The word for it on pages and in documents. */
    public String word() {
        return word;
    }
}
