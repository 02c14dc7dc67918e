package org.alongside.journey.web;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.CaseRelations;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.cases.SafeContacts;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.cases.Stage;
import org.alongside.cases.Wishes;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingStatus;
import org.alongside.hearings.HearingView;
import org.alongside.hearings.Hearings;
import org.alongside.journey.domain.WithdrawalReviews;
import org.alongside.specialmeasures.CourtProtections;
import org.alongside.specialmeasures.SpecialMeasures;
import org.springframework.stereotype.Component;

/** Writes the sheet for one case: where things are, what comes next, the days in court, what they chose and whom to ask. */
@Component
class SheetWriter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final List<String> FIXED = List.of(
            "always", "unsafe", "hearings.none", "hearings.move", "choices.none", "choices.change", "choices.said");
    private static final Set<Stage> OVER = EnumSet.of(Stage.AFTER_TRIAL, Stage.CLOSED);
    private static final Set<HearingKind> AFTER_TRIAL = EnumSet.of(HearingKind.SENTENCE, HearingKind.OTHER);
    private static final List<Role> TO_ASK = List.of(Role.ADVOCATE, Role.POLICE_OIC, Role.WITNESS_CARE_OFFICER);

    private final PlainWords words;
    private final Hearings hearings;
    private final Wishes wishes;
    private final SpecialMeasures measures;
    private final CourtProtections protections;
    private final CaseRelations relations;
    private final People people;
    private final SafeContacts contacts;
    private final WithdrawalReviews withdrawals;
    private final LegalToday today;

    SheetWriter(
            PlainWords words,
            Hearings hearings,
            Wishes wishes,
            SpecialMeasures measures,
            CourtProtections protections,
            CaseRelations relations,
            People people,
            SafeContacts contacts,
            WithdrawalReviews withdrawals,
            LegalToday today) {
        this.words = words;
        this.hearings = hearings;
        this.wishes = wishes;
        this.measures = measures;
        this.protections = protections;
        this.relations = relations;
        this.people = people;
        this.contacts = contacts;
        this.withdrawals = withdrawals;
        this.today = today;
    }

    Sheet write(CaseView witnessCase) {
        UUID id = witnessCase.id();
        List<String> now = now(witnessCase);
        Sheet.Choices choices = choices(id);
        List<String> next = next(witnessCase, choices);
        List<Sheet.Day> days = days(witnessCase);
        List<String> safe = protections(witnessCase);
        List<Sheet.Person> toAsk = toAsk(id);
        return new Sheet(
                witnessCase.givenName(),
                contacts.of(id).filter(SheetWriter::allowsPaper).isPresent(),
                now,
                next,
                days,
                safe,
                choices,
                toAsk,
                words.explained(Stream.concat(safe.stream(), shown(now, next, days, choices, toAsk))));
    }

    /** Nobody is told that the judge will decide when the judge has. */
    private List<String> next(CaseView witnessCase, Sheet.Choices choices) {
        boolean decided = witnessCase.stage() == Stage.SPECIAL_MEASURES
                && !choices.granted().isEmpty();
        return words.paragraphs(decided ? "SPECIAL_MEASURES.decided" : witnessCase.stage() + ".next");
    }

    private List<String> now(CaseView witnessCase) {
        List<String> stage = words.paragraphs(witnessCase.stage() + ".now");
        return withdrawals.isOpen(witnessCase.id())
                ? Stream.concat(stage.stream(), words.paragraphs("withdrawal").stream())
                        .toList()
                : stage;
    }

    /** Once the trial is over for them, only what may follow a trial is named: a day that nobody took off the list would frighten them. */
    private List<Sheet.Day> days(CaseView witnessCase) {
        return hearings.of(witnessCase.id()).stream()
                .filter(hearing -> hearing.status() == HearingStatus.OPEN)
                .filter(hearing -> !OVER.contains(witnessCase.stage()) || AFTER_TRIAL.contains(hearing.kind()))
                .filter(hearing -> !hearing.when().on().isBefore(today.date()))
                .map(this::day)
                .toList();
    }

    private Sheet.Day day(HearingView hearing) {
        var at = hearing.when().at();
        var court = hearing.when().court();
        return new Sheet.Day(
                DATE.format(hearing.when().on()),
                at == null ? "" : TIME.format(at).toLowerCase(Locale.UK),
                court == null ? "" : court,
                words.text("hearing." + hearing.kind()));
    }

    /** Two of a kind say the same to a young person, once. */
    private List<String> protections(CaseView witnessCase) {
        return protections.protecting(witnessCase, today.date()).stream()
                .map(protection -> words.text("protection." + protection))
                .distinct()
                .toList();
    }

    private Sheet.Choices choices(UUID caseId) {
        return new Sheet.Choices(
                wished(caseId, "wants"), wished(caseId, "doesNotWant"), wished(caseId, "notSure"), granted(caseId));
    }

    private List<String> wished(UUID caseId, String wish) {
        return wishes.latest(caseId).values().stream()
                .filter(it -> it.said().wish().equals(wish))
                .flatMap(it -> meaning(it.said().measure()).stream())
                .toList();
    }

    private List<String> granted(UUID caseId) {
        return measures.of(caseId).stream()
                .filter(it -> it.status().isInForce())
                .flatMap(it -> meaning(it.measure().word()).stream())
                .toList();
    }

    private Optional<String> meaning(String measure) {
        String key = "measure." + measure;
        return words.has(key) ? Optional.of(words.text(key)) : Optional.empty();
    }

    private List<Sheet.Person> toAsk(UUID caseId) {
        List<OrganisationView> organisations = people.organisations();
        return TO_ASK.stream()
                .flatMap(role -> relations.on(caseId, role).stream())
                .map(relation -> person(relation, organisations))
                .toList();
    }

    private Sheet.Person person(Relation relation, List<OrganisationView> organisations) {
        var user = relation.userId();
        String organisation = organisations.stream()
                .filter(it -> it.id().equals(relation.organisationId()))
                .map(OrganisationView::name)
                .findFirst()
                .orElse("");
        return new Sheet.Person(
                user == null ? organisation : people.nameOf(user),
                user == null ? "" : organisation,
                words.text("role." + relation.role()));
    }

    /** A sheet is paper: it needs what a letter needs, the young person's word that it is safe. */
    private static boolean allowsPaper(SafeContact known) {
        return known.allowed() && known.consentGiven();
    }

    private Stream<String> shown(
            List<String> now,
            List<String> next,
            List<Sheet.Day> days,
            Sheet.Choices choices,
            List<Sheet.Person> toAsk) {
        return Stream.of(
                        now,
                        next,
                        days.stream().map(Sheet.Day::meaning).toList(),
                        choices.wanted(),
                        choices.notWanted(),
                        choices.notSure(),
                        choices.granted(),
                        toAsk.stream().map(Sheet.Person::meaning).toList(),
                        FIXED.stream().map(words::text).toList())
                .flatMap(Collection::stream);
    }
}
