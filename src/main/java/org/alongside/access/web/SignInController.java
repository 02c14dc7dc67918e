package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.alongside.access.CurrentActor;
import org.alongside.access.DemoAccounts;
import org.alongside.access.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on. What is posted from it, Spring Security takes; a refused try comes back here with the name typed. */
@Controller
@Everyone
class SignInController {

    /** Where people who may not come in are told so. */
    static final String NO_ACCESS = "/sign-in/no-access";

    static final String SIGNED_OUT = "/sign-in/signed-out";

    private static final String WRONG = "Enter the right user name and password";
    static final String WAIT = "Wait a minute, then try again: there have been too many tries";

    private final ObjectProvider<DemoAccounts> demo;
    private final UnsentPage unsent;
    private final CurrentActor actor;
    private final WaysIn ways;

    SignInController(ObjectProvider<DemoAccounts> demo, UnsentPage unsent, CurrentActor actor, WaysIn ways) {
        this.demo = demo;
        this.unsent = unsent;
        this.actor = actor;
        this.ways = ways;
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            @RequestParam(required = false) @Nullable String ended,
            Model model) {
        return page(
                model, shown("", null, signedOut != null ? Before.SIGNED_OUT : ended != null ? Before.ENDED : null));
    }

    /** Where the provider sends people back to after they signed out there. */
    @GetMapping(SIGNED_OUT)
    String signedOut() {
        return "redirect:/sign-in?signed-out";
    }

    /** The provider knows them, and nobody here has let them in; or it would not say who it is. */
    @GetMapping(NO_ACCESS)
    String noAccess(@RequestParam(required = false) @Nullable String wrong, Model model) {
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("provider", ways.providersName());
        return "access/no-access";
    }

    @PostMapping("/sign-in/refused")
    String refused(
            @RequestParam(defaultValue = "") String username,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        boolean wait = request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof TooManyTries;
        response.setStatus((wait ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.BAD_REQUEST).value());
        Unsent.of(request).ifPresent(carried -> unsent.show(carried, model));
        return page(model, shown(username, wait ? WAIT : WRONG, null));
    }

    /** A page was open for too long before it was sent. What was typed into it is shown, and stays through signing in. */
    @PostMapping(ExpiredPages.PAGE)
    String expired(HttpServletRequest request, Model model) {
        Unsent.of(request).ifPresent(sent -> unsent.show(sent, model));
        model.addAttribute("expired", true);
        boolean signedIn = actor.find().isPresent() && model.containsAttribute("unsent");
        return signedIn ? "access/expired" : page(model, shown("", null, null));
    }

    private String page(Model model, SignIn signIn) {
        DemoAccounts accounts = demo.getIfAvailable();
        model.addAttribute("signIn", signIn);
        (signIn.error() == null ? Problems.none() : Problems.of("username", signIn.error())).show(model);
        model.addAttribute("demoAccounts", accounts == null ? List.of() : accounts.accounts());
        model.addAttribute("demoPassword", accounts == null ? "" : accounts.password());
        return "access/sign-in";
    }

    private SignIn shown(String username, @Nullable String error, @Nullable Before before) {
        return new SignIn(
                username,
                error,
                before,
                ways.provider() ? ways.providersName() : null,
                ways.password(),
                ways.passkeys());
    }

    /** Why somebody who was signed in is here. */
    enum Before {
        SIGNED_OUT,
        ENDED
    }

    record SignIn(
            String username,
            @Nullable String error,
            @Nullable Before before,
            @Nullable String provider,
            boolean password,
            boolean passkeys) {

        public boolean signedOut() {
            return before == Before.SIGNED_OUT;
        }

        public boolean ended() {
            return before == Before.ENDED;
        }
    }
}
