package org.alongside.cases;

import java.util.UUID;

/** A worker wrote a note on a case. */
public record NoteWritten(UUID caseId, UUID noteId, UUID by) implements CaseEvent {}
