package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How one signs in: one's passkeys. Nothing is changed here by whoever has not given the password lately. */
@Controller
@RequestMapping("/account")
@SignedIn
class SigningInController {

    private static final String BACK = "redirect:/account/signing-in";
    private static final String NAME = "Enter a name of 1 to 60 characters";

    private final CurrentActor actor;
    private final KeptPasskeys passkeys;
    private final NewPasskeys added;
    private final PasswordAsked password;
    private final WaysIn ways;

    SigningInController(
            CurrentActor actor, KeptPasskeys passkeys, NewPasskeys added, PasswordAsked password, WaysIn ways) {
        this.actor = actor;
        this.passkeys = passkeys;
        this.added = added;
        this.password = password;
        this.ways = ways;
    }

    /** Somebody is still there: their session goes on for another half an hour. */
    @PostMapping("/here")
    ResponseEntity<Void> here() {
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/signing-in")
    String page(HttpSession session, Model model) {
        return page(session, model, Problems.none());
    }

    @PostMapping("/signing-in/confirm")
    ModelAndView confirm(
            @RequestParam(name = "password", defaultValue = "") String typed,
            HttpServletRequest request,
            HttpSession session,
            Model model) {
        try {
            password.give(actor.require(), typed, request.getRemoteAddr(), session);
            return new ModelAndView(BACK);
        } catch (AuthenticationException refused) {
            String what = refused instanceof TooManyTries ? SignInController.WAIT : "Enter your password";
            return wrong(page(session, model, Problems.of("password", what)), model);
        }
    }

    @PostMapping(value = "/signing-in/passkeys/asked", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> asked(HttpSession session) {
        return mayChange(session)
                ? ResponseEntity.ok(added.asked(actor.require(), session))
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    @PostMapping(value = "/signing-in/passkeys", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> add(@RequestBody String made, HttpSession session) {
        if (!mayChange(session)) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        try {
            added.add(actor.require(), session, made);
            return ResponseEntity.noContent().build();
        } catch (NewPasskeys.NotTaken refused) {
            return ResponseEntity.badRequest().build();
        }
    }

    @PostMapping("/signing-in/passkeys/{id}/name")
    ModelAndView rename(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String name, HttpSession session, Model model) {
        if (!mayChange(session)) {
            return asksFirst(session, model);
        }
        if (!NewPasskeys.isName(name)) {
            return wrong(page(session, model, Problems.of("name-" + id, NAME)), model);
        }
        passkeys.rename(actor.require().userId(), id, name.strip());
        return new ModelAndView(BACK);
    }

    @PostMapping("/signing-in/passkeys/{id}/remove")
    ModelAndView remove(@PathVariable UUID id, HttpSession session, Model model) {
        if (!mayChange(session)) {
            return asksFirst(session, model);
        }
        passkeys.remove(actor.require().userId(), id);
        return new ModelAndView(BACK);
    }

    private boolean mayChange(HttpSession session) {
        return ways.passkeysOf(actor.require()) && password.lately(session);
    }

    private ModelAndView asksFirst(HttpSession session, Model model) {
        return wrong(page(session, model, Problems.of("password", "Enter your password first")), model);
    }

    private String page(HttpSession session, Model model, Problems problems) {
        Actor me = actor.require();
        model.addAttribute("passkeys", passkeys.of(me.userId()));
        model.addAttribute("offered", ways.passkeysOf(me));
        model.addAttribute("confirmed", password.lately(session));
        model.addAttribute("full", passkeys.of(me.userId()).size() >= KeptPasskeys.MOST);
        problems.show(model);
        return "access/signing-in";
    }

    private static ModelAndView wrong(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
