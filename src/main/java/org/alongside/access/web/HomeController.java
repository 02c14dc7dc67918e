package org.alongside.access.web;

import org.alongside.access.CurrentActor;
import org.alongside.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door: leads everybody to where they begin. */
@Controller
@SignedIn
class HomeController {

    private final CurrentActor actor;

    HomeController(CurrentActor actor) {
        this.actor = actor;
    }

    @GetMapping("/")
    String home() {
        return "redirect:" + LandingPage.of(actor.require());
    }
}
