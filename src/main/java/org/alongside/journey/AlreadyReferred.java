package org.alongside.journey;

/** A case was opened for this referral before; nothing was opened now. */
public class AlreadyReferred extends RuntimeException {

    public AlreadyReferred() {
        super("A case was opened for this referral before");
    }
}
