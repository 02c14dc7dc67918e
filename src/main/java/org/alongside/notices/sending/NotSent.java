package org.alongside.notices.sending;

/** A letter was not taken by the next server. The cause is left out: it may quote the address. */
class NotSent extends RuntimeException {

    NotSent(Exception why) {
        super(why.getClass().getSimpleName());
    }
}
