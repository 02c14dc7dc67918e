package org.alongside.notices.sending;

/** A letter was not taken by the next server, as far as is known. The cause is left out: it may quote the address. */
class NotSent extends RuntimeException {

    private final boolean mayHaveGone;

    NotSent(Exception why) {
        this(why, false);
    }

    /**
     * Says why.
     *
     * @param mayHaveGone whether the next server may have taken it all the same
     */
    NotSent(Exception why, boolean mayHaveGone) {
        super(why.getClass().getSimpleName());
        this.mayHaveGone = mayHaveGone;
    }

    boolean mayHaveGone() {
        return mayHaveGone;
    }
}
