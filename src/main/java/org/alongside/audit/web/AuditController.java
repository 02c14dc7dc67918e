package org.alongside.audit.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.AuditorsOnly;
import org.alongside.access.CurrentActor;
import org.alongside.access.People;
import org.alongside.access.UserView;
import org.alongside.access.Walls;
import org.alongside.audit.AuditLog;
import org.alongside.audit.LogRead;
import org.alongside.audit.Processing;
import org.alongside.cases.Cases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log for auditors: what was done and seen, by whom and how, without a word about a young person. */
@Controller
@AuditorsOnly
class AuditController {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final AuditLog.About NOTHING = new AuditLog.About(NOBODY, "no case");

    /** In place of a kind: whatever says that a case was seen. */
    private static final String SEEN = "seen";

    /** In place of a kind too: all that the law calls by one word. */
    private static final List<Processing> PROCESSING =
            Stream.of(Processing.values()).filter(it -> !it.kinds().isEmpty()).toList();

    private final AuditLog log;
    private final Cases cases;
    private final People people;
    private final AuditLines lines;
    private final Walls walls;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;

    AuditController(
            AuditLog log,
            Cases cases,
            People people,
            AuditLines lines,
            Walls walls,
            CurrentActor current,
            ApplicationEventPublisher events) {
        this.log = log;
        this.cases = cases;
        this.people = people;
        this.lines = lines;
        this.walls = walls;
        this.current = current;
        this.events = events;
    }

    @GetMapping("/audit")
    String show(
            Filter filter,
            @RequestParam(required = false) @Nullable Instant at,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        Map<UUID, UserView> users =
                people.users().stream().collect(Collectors.toMap(UserView::id, Function.identity()));
        List<Problem> problems = new ArrayList<>();
        AuditLog.Asked asked = asked(filter, users, problems);
        var from = at == null || after == null ? null : new AuditLog.Position(at, after);
        AuditLog.Page page = log.page(asked, from);
        events.publishEvent(LogRead.of(asked));
        model.addAttribute("filter", filter);
        model.addAttribute("problems", problems);
        model.addAttribute("processing", PROCESSING);
        model.addAttribute(
                "kinds",
                log.kinds().stream()
                        .map(kind -> new Kind(kind, AuditWords.plain(kind)))
                        .toList());
        model.addAttribute("lines", lines.of(page.entries(), users, log.hiddenFrom(asked.reader())));
        model.addAttribute("next", page.next().orElse(null));
        model.addAttribute("continued", from != null);
        return "audit/log";
    }

    /** Whoever or whatever is not known, or a wall hides, has no entries: asked for by an id that nobody has. */
    private AuditLog.Asked asked(Filter filter, Map<UUID, UserView> users, List<Problem> problems) {
        UUID reader = current.require().userId();
        AuditLog.About about = null;
        if (!filter.reference().isEmpty()) {
            about = cases.byReference(filter.reference().toUpperCase(Locale.ROOT))
                    .filter(it -> !walls.standsBetween(it.id(), reader))
                    .map(it -> new AuditLog.About(it.id(), it.reference()))
                    .orElse(NOTHING);
            problemWhen(about.equals(NOTHING), problems, "No case has this reference", "#reference");
        }
        UUID actorId = null;
        if (!filter.username().isEmpty()) {
            actorId = users.values().stream()
                    .filter(user -> user.username().equalsIgnoreCase(filter.username()))
                    .map(UserView::id)
                    .findFirst()
                    .orElse(NOBODY);
            problemWhen(actorId.equals(NOBODY), problems, "Nobody has this user name", "#username");
        }
        return new AuditLog.Asked(reader, about, actorId, kinds(filter.kind()));
    }

    private static Set<String> kinds(String asked) {
        if (asked.isEmpty()) {
            return Set.of();
        }
        return asked.equals(SEEN)
                ? AuditLog.SEEN
                : PROCESSING.stream()
                        .filter(it -> it.name().equals(asked))
                        .findFirst()
                        .map(Processing::kinds)
                        .orElse(Set.of(asked));
    }

    private static void problemWhen(boolean wrong, List<Problem> problems, String text, String href) {
        if (wrong) {
            problems.add(new Problem(text, href));
        }
    }

    /** What to narrow the log down to; empty for everything. */
    record Filter(String reference, String username, String kind) {

        Filter {
            reference = Objects.requireNonNullElse(reference, "").strip();
            username = Objects.requireNonNullElse(username, "").strip();
            kind = Objects.requireNonNullElse(kind, "").strip();
        }
    }

    /** A kind of entry, and its words. */
    record Kind(String word, String title) {}

    /** A line of the error summary. */
    record Problem(String text, String href) {}
}
