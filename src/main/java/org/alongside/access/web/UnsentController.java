package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.alongside.access.Everyone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** The page for a form that was too long: which answer it was, what to do, and the other answers as they were typed. */
@Controller
@Everyone
class UnsentController {

    private static final long MEGABYTE = 1024L * 1024;

    private final UnsentPage page;

    UnsentController(UnsentPage page) {
        this.page = page;
    }

    @PostMapping(LongFormAnswers.PAGE)
    String tooLarge(HttpServletRequest request, Model model) {
        if (request.getAttribute(LongForms.FOUND) instanceof LongForm form) {
            Set<String> together = form.answers().keySet();
            model.addAttribute(
                    "tooLong",
                    form.left().stream().map(left -> inWords(left, together)).toList());
        }
        Unsent.of(request).ifPresent(unsent -> page.show(unsent, model));
        return "access/too-large";
    }

    private String inWords(LongForm.Left answer, Set<String> together) {
        String most = page.longest(answer.name(), together)
                .map(characters -> String.format(Locale.UK, "%,d characters", characters))
                .orElse("2 MB on one page");
        String size = answer.bytes() < MEGABYTE
                ? "%d kB".formatted(Math.max(1, answer.bytes() / 1024))
                : "%.1f MB".formatted((double) answer.bytes() / MEGABYTE);
        return "“%s” has %s. It may have at most %s.".formatted(page.question(answer.name(), together), size, most);
    }
}
