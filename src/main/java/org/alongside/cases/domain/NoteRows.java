package org.alongside.cases.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All notes. */
public interface NoteRows extends Repository<Note, UUID> {

    Note save(Note note);

    boolean existsBySubmitKey(String submitKey);

    List<Note> findByCaseIdOrderByWrittenAtDescIdDesc(UUID caseId);
}
