package org.alongside.notices;

/** What waits to be sent. It is looked through every few seconds; who cannot wait may ask for it. */
public interface Outbox {

    /** Sends everything that is due now and says how many notices were tried. No transaction may be open. */
    int sendDue();
}
