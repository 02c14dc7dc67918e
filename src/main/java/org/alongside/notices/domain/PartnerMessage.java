package org.alongside.notices.domain;

import java.time.Instant;
import java.util.UUID;
import org.alongside.cases.Partner;
import org.alongside.cases.SharedItem;
import org.alongside.notices.LawfulBasis;
import org.alongside.notices.PartnerMessageStatus;
import org.jspecify.annotations.Nullable;

/** Something of a case that one partner is told. */
public record PartnerMessage(UUID id, UUID caseId, Wanted wanted, State state) {

    /** Who is to be told what, and why that is lawful. */
    public record Wanted(Partner partner, SharedItem item, Ground ground, Recipient to) {}

    /**
     * Why it is lawful.
     *
     * @param consentId the consent, where that is the basis
     * @param reason why it is needed, for every other basis
     */
    public record Ground(
            LawfulBasis basis,
            @Nullable UUID consentId,
            @Nullable String reason) {

        public Ground {
            boolean named = basis == LawfulBasis.CONSENT ? consentId != null : reason != null && !reason.isBlank();
            if (!named) {
                throw new IllegalArgumentException("Nothing is told to a partner without a basis that is named");
            }
        }
    }

    /**
     * To whom it goes.
     *
     * @param address an e-mail address; null where a worker tells them
     */
    public record Recipient(String name, @Nullable String address) {

        /** Without name and address: records end up in log lines. */
        @Override
        public String toString() {
            return "Recipient[]";
        }
    }

    /**
     * Where it stands.
     *
     * @param tries how often it was tried to send it
     * @param at when it was sent, told, stopped or given up; while it waits, when it was queued
     */
    public record State(PartnerMessageStatus status, int tries, Instant at) {}
}
