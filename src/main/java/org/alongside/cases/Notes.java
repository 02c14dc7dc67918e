package org.alongside.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.cases.domain.Note;
import org.alongside.cases.domain.NoteRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Workers' notes on a case. */
@Service
@Transactional
public class Notes {

    private final NoteRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Notes(NoteRows rows, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    public void write(UUID caseId, String text, UUID by) {
        UUID id = Ids.next();
        rows.save(new Note(id, caseId, text, by, clock.instant()));
        events.publishEvent(new NoteWritten(caseId, id, by));
    }

    /** All notes of a case, the newest first. */
    @Transactional(readOnly = true)
    public List<NoteView> of(UUID caseId) {
        return rows.findByCaseIdOrderByWrittenAtDescIdDesc(caseId).stream()
                .map(note -> new NoteView(note.text(), note.writtenBy(), note.writtenAt()))
                .toList();
    }

    /** A note as it was written. */
    public record NoteView(String text, UUID by, Instant at) {}
}
