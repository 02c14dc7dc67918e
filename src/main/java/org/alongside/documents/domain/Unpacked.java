package org.alongside.documents.domain;

/** Counts what comes out of something packed, over the whole file, and stops before it is too much. */
final class Unpacked {

    private final long most;
    private long bytes;

    Unpacked(long most) {
        this.most = most;
    }

    void add(int more) throws Swollen {
        bytes += more;
        if (bytes > most) {
            throw new Swollen();
        }
    }

    /** More came out than a document of that size needs. */
    static final class Swollen extends Exception {

        private static final long serialVersionUID = 1;
    }
}
