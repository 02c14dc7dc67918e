package org.alongside.work.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.cases.LegalToday;
import org.alongside.work.domain.ActRows;
import org.springframework.stereotype.Component;

/** What people of an organisation noted about a task for themselves, as its page shows it. */
@Component
class TaskNotes {

    private final ActRows rows;
    private final People people;

    TaskNotes(ActRows rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    /** What people of the viewer's organisation said, the newest first. */
    List<Said> of(UUID task, Actor viewer) {
        return rows.notes(task, viewer.organisationId()).stream()
                .map(note -> new Said(
                        kind(note.kind()),
                        note.words(),
                        people.nameOf(note.by()),
                        note.at().atZone(LegalToday.LONDON)))
                .toList();
    }

    /** When they look at it again. */
    Optional<LocalDate> followUp(UUID task, Actor viewer) {
        return rows.followUp(task, viewer.organisationId());
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "HAND_OVER" -> "Note with the hand-over";
            case "PRIORITY" -> "Why it is pressing";
            default -> "Comment";
        };
    }

    /** Something that somebody said. */
    record Said(String kind, String words, String by, ZonedDateTime at) {}
}
