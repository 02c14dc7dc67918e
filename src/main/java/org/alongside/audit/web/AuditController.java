package org.alongside.audit.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.access.AuditorsOnly;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.UserView;
import org.alongside.audit.AuditEntry;
import org.alongside.audit.AuditLog;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.engine.TaskNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log for auditors: what was done and seen, by whom and how, without a word about a young person. */
@Controller
@AuditorsOnly
class AuditController {

    private static final UUID NOBODY = new UUID(0, 0);

    private final AuditLog log;
    private final Cases cases;
    private final People people;
    private final AuditWords words;

    AuditController(AuditLog log, Cases cases, People people, TaskNames tasks) {
        this.log = log;
        this.cases = cases;
        this.people = people;
        this.words = new AuditWords(tasks::of);
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
        model.addAttribute("filter", filter);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "kinds",
                log.kinds().stream()
                        .map(kind -> new Kind(kind, AuditWords.plain(kind)))
                        .toList());
        model.addAttribute("lines", lines(page.entries(), users));
        model.addAttribute("next", page.next().orElse(null));
        model.addAttribute("continued", from != null);
        return "audit/log";
    }

    /** Whoever or whatever is not known has no entries: asked for by an id that nobody has. */
    private AuditLog.Asked asked(Filter filter, Map<UUID, UserView> users, List<Problem> problems) {
        UUID caseId = null;
        if (!filter.reference().isEmpty()) {
            caseId = cases.byReference(filter.reference().toUpperCase(Locale.ROOT))
                    .map(CaseView::id)
                    .orElse(NOBODY);
            problemWhen(caseId.equals(NOBODY), problems, "No case has this reference", "#reference");
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
        return new AuditLog.Asked(caseId, actorId, filter.kind().isEmpty() ? null : filter.kind());
    }

    private static void problemWhen(boolean wrong, List<Problem> problems, String text, String href) {
        if (wrong) {
            problems.add(new Problem(text, href));
        }
    }

    private List<Line> lines(List<AuditEntry> entries, Map<UUID, UserView> users) {
        Map<UUID, String> organisations =
                people.organisations().stream().collect(Collectors.toMap(OrganisationView::id, OrganisationView::name));
        Map<UUID, String> references = log.references(entries);
        return entries.stream()
                .map(entry -> line(entry, users, organisations, references))
                .toList();
    }

    private Line line(
            AuditEntry entry,
            Map<UUID, UserView> users,
            Map<UUID, String> organisations,
            Map<UUID, String> references) {
        AuditEntry.Who who = entry.who();
        return new Line(
                entry.at().atZone(LegalToday.LONDON),
                words.of(entry),
                entry.result().equals("refused"),
                who == null ? "" : name(who, users),
                who == null ? "" : asWhat(who, organisations),
                Optional.ofNullable(entry.caseId()).map(references::get).orElse(""),
                entry.channel(),
                entry.facts());
    }

    private static String name(AuditEntry.Who who, Map<UUID, UserView> users) {
        return Optional.ofNullable(users.get(who.userId()))
                .map(UserView::username)
                .orElse(who.userId().toString());
    }

    private static String asWhat(AuditEntry.Who who, Map<UUID, String> organisations) {
        String roles = who.roles() == null
                ? ""
                : List.of(who.roles().split(",")).stream()
                        .map(Role::ofWord)
                        .flatMap(Optional::stream)
                        .map(Role::title)
                        .collect(Collectors.joining(", "));
        String organisation = Optional.ofNullable(who.organisationId())
                .map(organisations::get)
                .orElse("");
        return roles.isEmpty() || organisation.isEmpty() ? roles + organisation : roles + ", " + organisation;
    }

    /** What to narrow the log down to; empty for everything. */
    record Filter(String reference, String username, String kind) {

        Filter {
            reference = Objects.requireNonNullElse(reference, "").strip();
            username = Objects.requireNonNullElse(username, "").strip();
            kind = Objects.requireNonNullElse(kind, "").strip();
        }
    }

    /** One entry as it is shown. */
    record Line(
            ZonedDateTime at,
            String what,
            boolean refused,
            String by,
            String asWhat,
            String reference,
            String channel,
            Map<String, String> facts) {}

    /** A kind of entry, and its words. */
    record Kind(String word, String title) {}

    /** A line of the error summary. */
    record Problem(String text, String href) {}
}
