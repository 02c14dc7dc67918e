package org.alongside.documents;

/** What is known about viruses in a document. */
public enum Scan {
    /** No scanner is configured. */
    NOT_SCANNED,
    CLEAN,
    /** A scanner is configured and did not answer: nobody opens the document until it did. */
    HELD,
    INFECTED;

    /** Whether a document may be opened. */
    public boolean opens() {
        return this == NOT_SCANNED || this == CLEAN;
    }
}
