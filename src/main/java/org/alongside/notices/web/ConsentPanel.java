package org.alongside.notices.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.access.CaseRights;
import org.alongside.access.Section;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.Consent;
import org.alongside.cases.Consents;
import org.alongside.cases.LegalToday;
import org.alongside.notices.LawfulBasis;
import org.alongside.notices.domain.PartnerMessage;
import org.alongside.notices.domain.PartnerMessages;
import org.springframework.stereotype.Component;

/** What may be shared with whom and until when, and what was; of a consent that was withdrawn, what had gone out before. */
@Component
class ConsentPanel implements CasePanel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);
    private static final Map<String, String> GIVERS =
            Map.of("youngPerson", "The young person", "parent", "Parent or carer", "both", "Both");

    private final Consents consents;
    private final PartnerMessages messages;
    private final LegalToday today;

    ConsentPanel(Consents consents, PartnerMessages messages, LegalToday today) {
        this.consents = consents;
        this.messages = messages;
        this.today = today;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public String title() {
        return "Consent";
    }

    @Override
    public String anchor() {
        return "consent";
    }

    @Override
    public String fragment() {
        return "notices/consent";
    }

    @Override
    public Section section() {
        return Section.CONSENT;
    }

    /** The name of who is told may say where the young person lives or learns: only those who get in touch see it. */
    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        boolean named = viewer.sees(Section.CONTACT);
        List<PartnerMessage> told = messages.of(witnessCase.id());
        return Map.of(
                "consents",
                consents.of(witnessCase.id()).stream()
                        .map(consent -> row(consent, told, named))
                        .toList(),
                "told",
                told.stream().map(message -> told(message, named)).toList(),
                "reference",
                witnessCase.reference());
    }

    private Row row(Consent consent, List<PartnerMessage> told, boolean named) {
        Consent.Wanted given = consent.given();
        List<String> gone = told.stream()
                .filter(it -> consent.id().equals(it.wanted().ground().consentId()))
                .filter(it -> it.state().status().hasGoneOut())
                .map(it -> to(it, named) + ", " + moment(it.state().at()))
                .toList();
        return new Row(
                given.partner().title(),
                given.item().title(),
                given.purpose(),
                GIVERS.getOrDefault(given.givenBy(), given.givenBy()) + ", " + moment(consent.recordedAt()),
                given.explained(),
                standing(consent, today.date()),
                consent.holdsOn(today.date()) ? List.of() : gone);
    }

    private static String standing(Consent consent, LocalDate day) {
        Instant withdrawn = consent.withdrawnAt();
        if (withdrawn != null) {
            return "Withdrawn, " + moment(withdrawn);
        }
        return (consent.holdsOn(day) ? "Holds until " : "Ended after ")
                + DAY.format(consent.given().endsOn());
    }

    private static Told told(PartnerMessage it, boolean named) {
        PartnerMessage.Ground ground = it.wanted().ground();
        return new Told(
                to(it, named),
                it.wanted().item().title(),
                ground.basis().title(),
                ground.basis() == LawfulBasis.CONSENT || ground.reason() == null ? "" : ground.reason(),
                it.state().status().title(),
                moment(it.state().at()));
    }

    private static String to(PartnerMessage it, boolean named) {
        String partner = it.wanted().partner().title();
        return named ? partner + ": " + it.wanted().to().name() : partner;
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(LegalToday.LONDON));
    }

    /**
     * One consent.
     *
     * @param gone to whom and when something had gone out because of it, where it does not hold any more
     */
    record Row(
            String partner,
            String item,
            String purpose,
            String given,
            String explained,
            String standing,
            List<String> gone) {}

    /** Something that a partner was or is to be told. */
    record Told(String to, String item, String basis, String reason, String status, String at) {}
}
