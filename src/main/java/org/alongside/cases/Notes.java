package org.alongside.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.CaseRights;
import org.alongside.access.Ids;
import org.alongside.access.Section;
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

    /**
     * Leaves a note in a section of the case, for those who may see that. The caller holds the case's lock.
     *
     * @param once the key it was sent with: what came with it before is on the case already, and nothing happens
     */
    public void write(UUID caseId, Section section, String text, UUID by, String once) {
        if (rows.existsBySubmitKey(once)) {
            return;
        }
        UUID id = Ids.next();
        rows.save(new Note(id, caseId, section, new Note.Written(text, by, clock.instant()), once));
        events.publishEvent(new NoteWritten(caseId, id, by));
    }

    /** The notes of a case that somebody may read, the newest first; everybody reads their own. */
    @Transactional(readOnly = true)
    public List<NoteView> of(UUID caseId, CaseRights reader) {
        return rows.findByCaseIdOrderByWrittenAtDescIdDesc(caseId).stream()
                .flatMap(note -> view(note, reader).stream())
                .toList();
    }

    private Optional<NoteView> view(Note note, CaseRights reader) {
        boolean wrote = note.writtenBy().equals(reader.actor().userId());
        return note.section()
                .filter(section -> wrote || reader.sees(section))
                .map(section -> new NoteView(section, note.text(), note.writtenBy(), note.writtenAt()));
    }

    /** A note as it was written. */
    public record NoteView(Section section, String text, UUID by, Instant at) {}
}
