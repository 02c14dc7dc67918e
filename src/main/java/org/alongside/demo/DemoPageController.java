package org.alongside.demo;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets whoever tries the demo see what the next day, week or month brings: a case takes years, and nobody can wait for it. */
@Controller
@RequestMapping("/demo")
@Profile({"demo", "test"})
@SignedIn
class DemoPageController {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);
    private static final int MOST_DAYS = 366;

    private final DemoClock clock;

    DemoPageController(DemoClock clock) {
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("now", MOMENT.format(clock.inLondon()));
        return "demo/clock";
    }

    /** Lets some days pass, or goes back to the real time when none are named. */
    @PostMapping
    String move(@RequestParam(required = false) @Nullable Integer days, RedirectAttributes after) {
        if (days == null) {
            clock.backToRealTime();
        } else if (days > 0 && days <= MOST_DAYS) {
            clock.letPass(days);
        } else {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        after.addFlashAttribute(
                "notice", "It is %s. What fell due has happened.".formatted(MOMENT.format(clock.inLondon())));
        return "redirect:/demo";
    }
}
