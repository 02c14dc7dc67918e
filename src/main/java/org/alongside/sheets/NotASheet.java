package org.alongside.sheets;

/** A file that cannot be read as a table; the words tell the person what to send instead. */
public class NotASheet extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String words;

    public NotASheet(String words) {
        super("A file that is not a table");
        this.words = words;
    }

    /** What to do about it. */
    public String words() {
        return words;
    }
}
