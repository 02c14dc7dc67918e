package org.alongside.notices;

import java.util.UUID;
import org.alongside.cases.CaseEvent;

/** A notice was prepared, held, queued, delivered, given up or cancelled. */
public record NoticeChanged(UUID caseId, UUID noticeId, NoticeStatus status) implements CaseEvent {}
