package org.alongside.notices;

import java.util.UUID;
import org.alongside.cases.CaseEvent;
import org.alongside.cases.Partner;
import org.alongside.cases.SharedItem;

/** Something for a partner was queued, told, sent, stopped or given up: a disclosure with its recipient (DPA 2018 section 62(3)). */
public record PartnerMessageChanged(
        UUID caseId, UUID message, Partner partner, SharedItem item, PartnerMessageStatus status)
        implements CaseEvent {}
