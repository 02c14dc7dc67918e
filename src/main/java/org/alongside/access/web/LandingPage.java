package org.alongside.access.web;

import org.alongside.access.Actor;
import org.alongside.access.Role;

/** Where people begin: at their work, and those without casework at what they look after. */
final class LandingPage {

    private LandingPage() {}

    static String of(Actor actor) {
        if (actor.is(Role.ADMIN)) {
            return "/admin";
        }
        return actor.is(Role.AUDITOR) ? "/audit" : "/work";
    }
}
