package org.alongside.cases.web;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.access.Emergency;
import org.alongside.access.Emergency.Why;
import org.alongside.access.EmergencyAccess;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Emergencies;
import org.alongside.cases.LegalToday;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening a colleague's case in an emergency, by its reference, for a short time; and closing it again. */
@Controller
@Casework
class EmergencyController {

    private static final String PAGE = "cases/emergency";

    /** The same words whether there is no such case, it is another organisation's or a wall stands before it. */
    private static final String NO_SUCH_CASE =
            "There is no case of this reference that your team has. Check the reference";

    private static final String THEIRS =
            "You can open this case without an emergency. Nobody is told what you wrote: open the case and write a note";

    private static final String NO_LONGER =
            ", as it was before: another reason does not make that longer. You can open it again when that has ended";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Emergencies emergencies;
    private final EmergencyAccess access;
    private final Cases cases;
    private final AccessPolicy policy;
    private final CurrentActor current;

    EmergencyController(
            Emergencies emergencies, EmergencyAccess access, Cases cases, AccessPolicy policy, CurrentActor current) {
        this.emergencies = emergencies;
        this.access = access;
        this.cases = cases;
        this.policy = policy;
        this.current = current;
    }

    @GetMapping("/cases/emergency")
    String show(Model model) {
        draw(model, current.require(), new Typed("", "", ""), List.of());
        return PAGE;
    }

    @PostMapping("/cases/emergency")
    ModelAndView open(Typed typed, Model model, RedirectAttributes after) {
        Actor actor = current.require();
        List<Problem> problems = typed.problems();
        if (!problems.isEmpty()) {
            return wrong(model, actor, typed, problems);
        }
        Optional<CaseView> found = cases.byReference(typed.reference().strip());
        if (found.filter(it -> policy.rights(actor, it.id()).isTheirs()).isPresent()) {
            model.addAttribute("theirs", found.get().reference());
            return wrong(model, actor, typed, List.of(new Problem(THEIRS, "#reference")));
        }
        Optional<Emergency> opened = found.flatMap(it -> opened(actor, it, typed));
        if (opened.isEmpty()) {
            // told to the log as a refusal; on the page the form says it, so that nothing typed is lost
            policy.denied(actor, "case", found.map(it -> it.id().toString()).orElse("unknown"));
            return wrong(model, actor, typed, List.of(new Problem(NO_SUCH_CASE, "#reference")));
        }
        after.addFlashAttribute("notice", notice(opened.get()));
        return new ModelAndView("redirect:/cases/" + found.get().reference());
    }

    private String notice(Emergency it) {
        boolean shorter = it.endsAt().isBefore(it.openedAt().plus(access.length()));
        return "The case is open to you until %s%s. Its managers are told."
                .formatted(TIME.format(it.endsAt().atZone(LegalToday.LONDON)), shorter ? NO_LONGER : "");
    }

    @PostMapping("/cases/emergency/{id}/end")
    String end(@PathVariable UUID id, RedirectAttributes after) {
        Actor actor = current.require();
        if (emergencies.end(actor, id).isEmpty()) {
            throw policy.denied(actor, "emergency", id.toString());
        }
        after.addFlashAttribute("notice", "The case is closed to you again.");
        return "redirect:/cases/emergency";
    }

    private Optional<Emergency> opened(Actor actor, CaseView witness, Typed typed) {
        return emergencies.open(
                actor, witness.id(), typed.reason().orElseThrow(), typed.words().strip());
    }

    private ModelAndView wrong(Model model, Actor actor, Typed typed, List<Problem> problems) {
        draw(model, actor, typed, problems);
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.BAD_REQUEST);
    }

    private void draw(Model model, Actor actor, Typed typed, List<Problem> problems) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("reasons", Why.values());
        model.addAttribute("hours", hours());
        model.addAttribute(
                "open", access.openNow(actor).stream().map(this::line).toList());
    }

    private String hours() {
        long minutes = access.length().toMinutes();
        return minutes % 60 == 0 ? minutes / 60 + (minutes == 60 ? " hour" : " hours") : minutes + " minutes";
    }

    private Open line(Emergency it) {
        return new Open(
                it.id(), cases.byId(it.caseId()).reference(), it.endsAt().atZone(LegalToday.LONDON));
    }

    /** What a page sends; what it leaves out is empty. */
    record Typed(String reference, String why, String words) {

        private static final int LONGEST = 2_000;

        Typed {
            reference = Objects.requireNonNullElse(reference, "");
            why = Objects.requireNonNullElse(why, "");
            words = Objects.requireNonNullElse(words, "");
        }

        Optional<Why> reason() {
            return Why.ofWord(why);
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            if (reference.isBlank()) {
                problems.add(new Problem("Enter the reference of the case", "#reference"));
            }
            if (reason().isEmpty()) {
                problems.add(new Problem("Choose why it cannot wait", "#why"));
            }
            if (words.isBlank()) {
                problems.add(new Problem("Say in your own words what has happened", "#words"));
            } else if (words.length() > LONGEST) {
                problems.add(new Problem("What has happened must be 2,000 characters or fewer", "#words"));
            }
            return problems;
        }
    }

    /** A case that is open now. */
    record Open(UUID id, String reference, ZonedDateTime until) {}

    /** A line of the error summary. */
    record Problem(String text, String href) {}
}
