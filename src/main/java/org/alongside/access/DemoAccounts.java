package org.alongside.access;

import java.util.List;

/** The accounts that the sign-in page of the demo lists. Only the demo profile has one. */
public interface DemoAccounts {

    List<DemoAccount> accounts();

    /** The password of all of them. */
    String password();

    /** One account and what its owner does. */
    record DemoAccount(String username, String what) {}
}
