package org.alongside.audit.web;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.UserView;
import org.alongside.audit.AuditEntry;
import org.alongside.audit.AuditLog;
import org.alongside.audit.Processing;
import org.alongside.cases.LegalToday;
import org.alongside.engine.TaskNames;
import org.springframework.stereotype.Component;

/** Entries of the log as an auditor reads them. */
@Component
class AuditLines {

    private final AuditLog log;
    private final People people;
    private final AuditWords words;

    AuditLines(AuditLog log, People people, TaskNames tasks) {
        this.log = log;
        this.people = people;
        this.words = new AuditWords(tasks::of);
    }

    /**
     * Entries as they are shown.
     *
     * @param hidden references of cases that do not exist for the reader: a list that named them is shown without them
     */
    List<Line> of(List<AuditEntry> entries, Map<UUID, UserView> users, Set<String> hidden) {
        Map<UUID, String> organisations =
                people.organisations().stream().collect(Collectors.toMap(OrganisationView::id, OrganisationView::name));
        Map<UUID, String> references = log.references(entries);
        return entries.stream()
                .map(entry -> line(entry, users, organisations, references, hidden))
                .toList();
    }

    private Line line(
            AuditEntry entry,
            Map<UUID, UserView> users,
            Map<UUID, String> organisations,
            Map<UUID, String> references,
            Set<String> hidden) {
        AuditEntry.Who who = entry.who();
        return new Line(
                entry.at().atZone(LegalToday.LONDON),
                words.of(entry),
                Processing.of(entry.kind()).map(Processing::title).orElse(""),
                entry.result().equals("refused"),
                who == null ? "" : name(who, users),
                who == null ? "" : asWhat(who, organisations),
                Optional.ofNullable(entry.caseId()).map(references::get).orElse(""),
                entry.channel(),
                shown(entry.facts(), hidden));
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

    private static Map<String, String> shown(Map<String, String> facts, Set<String> hidden) {
        Map<String, String> shown = new LinkedHashMap<>(facts);
        shown.computeIfPresent(
                "cases",
                (name, references) -> Stream.of(references.split(","))
                        .filter(it -> !hidden.contains(it))
                        .collect(Collectors.joining(", ")));
        return shown;
    }

    /** One entry as it is shown. */
    record Line(
            ZonedDateTime at,
            String what,
            String processing,
            boolean refused,
            String by,
            String asWhat,
            String reference,
            String channel,
            Map<String, String> facts) {}
}
