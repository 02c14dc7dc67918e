package org.alongside.access;

import java.util.Set;

/** No role at all, or an administrator's or auditor's role together with another: nobody checks or grants their own work. */
public class RolesDoNotMix extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RolesDoNotMix(Set<Role> roles) {
        super("These roles cannot be held by one person: " + roles);
    }
}
