package org.alongside.notices.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.cases.Consent;
import org.alongside.cases.Consents;
import org.alongside.cases.LegalToday;
import org.alongside.notices.LawfulBasis;
import org.alongside.notices.PartnerMessageStatus;
import org.alongside.notices.domain.PartnerMessage;
import org.alongside.notices.domain.PartnerMessage.Wanted;
import org.alongside.notices.domain.PartnerMessages;
import org.springframework.stereotype.Component;

/** Writes for a young person who may be told what, and who was. No names: whoever reads over their shoulder learns no more than they must. */
@Component
class ToldSheet {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Consents consents;
    private final PartnerMessages messages;
    private final ToldWords words;
    private final LegalToday today;

    ToldSheet(Consents consents, PartnerMessages messages, ToldWords words, LegalToday today) {
        this.consents = consents;
        this.messages = messages;
        this.words = words;
        this.today = today;
    }

    Sheet write(UUID caseId) {
        List<String> may = consents.of(caseId).stream()
                .filter(consent -> consent.holdsOn(today.date()))
                .map(this::may)
                .distinct()
                .toList();
        List<PartnerMessage> all = messages.of(caseId);
        List<String> soon = all.stream()
                .filter(it -> it.state().status() == PartnerMessageStatus.QUEUED)
                .map(it -> words.text("waits", whom(it.wanted()), what(it.wanted())))
                .toList();
        List<String> told = all.stream()
                .filter(it -> it.state().status().hasGoneOut())
                .map(this::told)
                .toList();
        return new Sheet(
                may.isEmpty() ? words.paragraphs("may.none") : may,
                soon,
                told.isEmpty() ? words.paragraphs("told.none") : told);
    }

    private String may(Consent consent) {
        Consent.Wanted given = consent.given();
        return words.text(
                "may",
                words.text("partner." + given.partner()),
                words.text("item." + given.item()),
                day(given.endsOn()));
    }

    private String told(PartnerMessage it) {
        LawfulBasis basis = it.wanted().ground().basis();
        String on = day(it.state().at());
        return basis == LawfulBasis.CONSENT
                ? words.text("told", whom(it.wanted()), what(it.wanted()), on)
                : words.text("told.other", whom(it.wanted()), what(it.wanted()), on, words.text("basis." + basis));
    }

    private String whom(Wanted wanted) {
        return words.text("partner." + wanted.partner());
    }

    private String what(Wanted wanted) {
        return words.text("item." + wanted.item());
    }

    private static String day(Instant at) {
        return day(at.atZone(LegalToday.LONDON).toLocalDate());
    }

    private static String day(LocalDate on) {
        return DATE.format(on);
    }

    /** What they read: who may be told what, what goes out soon and what they were told. */
    record Sheet(List<String> may, List<String> soon, List<String> told) {}
}
