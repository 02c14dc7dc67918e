package org.alongside.audit.web;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.alongside.access.AuditorsOnly;
import org.alongside.audit.AuditSeals;
import org.alongside.audit.Seal;
import org.alongside.audit.Verdict;
import org.alongside.cases.LegalToday;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether the log is still what was sealed: the newest seal to note down, and the check of everything before it. */
@Controller
@AuditorsOnly
class SealsController {

    private final AuditSeals seals;

    SealsController(AuditSeals seals) {
        this.seals = seals;
    }

    @GetMapping("/audit/seals")
    String show(
            @RequestParam(required = false) @Nullable String check,
            @RequestParam(required = false) @Nullable String noted,
            Model model) {
        String compared = Objects.requireNonNullElse(noted, "").strip();
        if (check != null) {
            model.addAttribute(
                    "outcome", Outcome.of(seals.verify(Optional.of(compared).filter(it -> !it.isEmpty())), compared));
        }
        model.addAttribute("noted", compared);
        model.addAttribute("last", seals.last().map(Line::of).orElse(null));
        return "audit/seals";
    }

    /** The newest seal as it is shown. */
    record Line(String note, long entries, ZonedDateTime at) {

        static Line of(Seal seal) {
            return new Line(seal.note(), seal.lastPlace(), seal.sealedAt().atZone(LegalToday.LONDON));
        }
    }

    /** What the check found, in words. */
    record Outcome(boolean intact, String title, String text) {

        static Outcome of(Verdict verdict, String noted) {
            if (verdict instanceof Verdict.Intact intact) {
                return new Outcome(
                        true,
                        "Nothing was changed",
                        "All %,d sealed entries are there, unchanged and in their order.%s"
                                .formatted(
                                        intact.entries(),
                                        noted.isEmpty() ? "" : " The seal that you noted is among them."));
            }
            var broken = (Verdict.Broken) verdict;
            String which = broken.entryId() == null ? "" : " The entry is " + broken.entryId() + ".";
            return new Outcome(false, "The log is not what was sealed", words(broken) + which);
        }

        private static String words(Verdict.Broken broken) {
            return switch (broken.fault()) {
                case CHANGED ->
                    "Entry %,d is not the one that was sealed: it was changed, or another was put in its place."
                            .formatted(broken.place());
                case MISSING -> "Entry %,d was sealed and is gone.".formatted(broken.place());
                case PLACE_MISSING ->
                    "The log has no entry %,d where it should, or more than were sealed.".formatted(broken.place());
                case SEAL ->
                    "The seal after entry %,d does not fit the entries before it, or was not written by this service."
                            .formatted(broken.place());
                case NOTED ->
                    "There is no seal as you noted it. If you copied it rightly, the log was cut off or written anew.";
                case SLIPPED_IN -> "An entry was put among those that were sealed long ago.";
            };
        }
    }
}
