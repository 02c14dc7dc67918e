package org.alongside.work;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.cases.Answers;

/** A form that was sent and is in order: by whom, for which case, on which day in Europe/London. */
public record Submission(
        UUID caseId, String caseReference, String task, Answers answers, Actor actor, LocalDate today) {}
