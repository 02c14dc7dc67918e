package org.alongside.journey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.CaseRelations;
import org.alongside.access.OrganisationKind;
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
import org.alongside.cases.Wishes.Conversation;
import org.alongside.cases.Wishes.WishSaid;
import org.alongside.cases.Wishes.WishView;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingStatus;
import org.alongside.hearings.HearingView;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.journey.domain.WithdrawalReviews;
import org.alongside.specialmeasures.CourtProtection;
import org.alongside.specialmeasures.CourtProtections;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureView;
import org.alongside.specialmeasures.SpecialMeasures;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class SheetWriterTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID ADVOCATE = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final UUID SERVICE = UUID.fromString("00000000-0000-7000-8000-000000000003");

    private final Hearings hearings = mock(Hearings.class);
    private final Wishes wishes = mock(Wishes.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final CourtProtections protections = mock(CourtProtections.class);
    private final CaseRelations relations = mock(CaseRelations.class);
    private final People people = mock(People.class);
    private final SafeContacts contacts = mock(SafeContacts.class);
    private final WithdrawalReviews withdrawals = mock(WithdrawalReviews.class);
    private final PlainWords words = new PlainWords();
    private final LegalToday today = new LegalToday(Clock.fixed(Instant.parse("2026-02-02T09:00:00Z"), ZoneOffset.UTC));
    private final SheetWriter writer = new SheetWriter(
            words, hearings, wishes, measures, protections, relations, people, contacts, withdrawals, today);

    @Test
    void namesTheDaysThatAreStillToComeWithTheirMeaning() {
        var recording = new When(LocalDate.of(2026, 3, 3), LocalTime.of(10, 30), "Example Crown Court");
        when(hearings.of(CASE))
                .thenReturn(List.of(
                        hearing(HearingKind.FIRST_HEARING, HearingStatus.HELD, When.on(LocalDate.of(2026, 1, 5))),
                        hearing(HearingKind.RECORDING, HearingStatus.OPEN, recording)));

        assertThat(sheet().days())
                .containsExactly(new Sheet.Day(
                        "Tuesday 3 March 2026",
                        "10:30am",
                        "Example Crown Court",
                        "The day you give evidence. It will be filmed."));
    }

    @Test
    void namesNoTrialToSomebodyForWhomItIsOver() {
        var day = new When(LocalDate.of(2026, 3, 3), null, null);
        when(hearings.of(CASE))
                .thenReturn(List.of(
                        hearing(HearingKind.TRIAL, HearingStatus.OPEN, day),
                        hearing(HearingKind.SENTENCE, HearingStatus.OPEN, day)));

        assertThat(sheet(Stage.AFTER_TRIAL).days())
                .extracting(Sheet.Day::meaning)
                .containsExactly(words.text("hearing.SENTENCE"));
    }

    @Test
    void tellsWhatTheyChoseAndWhatTheJudgeSaid() {
        when(wishes.latest(CASE))
                .thenReturn(Map.of("screens", wish("screens", "wants"), "liveLink", wish("liveLink", "notAsked")));
        when(measures.of(CASE))
                .thenReturn(List.of(
                        new MeasureView(Measure.SCREENS, MeasureStatus.GRANTED, List.of()),
                        new MeasureView(Measure.LIVE_LINK, MeasureStatus.REFUSED, List.of())));

        var choices = sheet().choices();

        assertThat(choices.wanted()).containsExactly(words.text("measure.screens"));
        assertThat(choices.granted()).containsExactly(words.text("measure.screens"));
        assertThat(choices.notWanted()).isEmpty();
        assertThat(choices.isEmpty()).isFalse();
        assertThat(sheet().next()).isEqualTo(words.paragraphs("SPECIAL_MEASURES.decided"));
    }

    @Test
    void saysOnceWhatNoOneMayDoToThem() {
        when(protections.protecting(any(), any()))
                .thenReturn(List.of(CourtProtection.ANON92, CourtProtection.RR45A, CourtProtection.BAN36));

        assertThat(sheet().protections())
                .containsExactly(words.text("protection.ANON92"), words.text("protection.BAN36"));
        assertThat(sheet().explained()).containsKey("charged");
        assertThat(drawn(sheet())).contains("What no one may do", "may not ask you things in court");
    }

    @Test
    void hasWordsForEveryProtection() {
        assertThat(CourtProtection.values()).allMatch(protection -> words.has("protection." + protection));
    }

    @Test
    void namesTheAdvocateFirst() {
        advocateIsAllocated();

        assertThat(sheet().people())
                .containsExactly(new Sheet.Person("Sam Patel", "Harbour Advocacy", "Your advocate. Ask them first."));
    }

    @Test
    void saysThatThereIsNoRushWhileAWithdrawalIsTalkedOver() {
        when(withdrawals.isOpen(CASE)).thenReturn(true);

        assertThat(sheet().now()).containsAll(words.paragraphs("withdrawal"));
    }

    @Test
    void isNotSafeToGiveUnlessTheYoungPersonSaidSo() {
        assertThat(sheet().safeToGive()).isFalse();

        when(contacts.of(CASE)).thenReturn(Optional.of(new SafeContact("email", null, true, true, true)));

        assertThat(sheet().safeToGive()).isTrue();
    }

    @Test
    void drawsAPageWithoutTheFamilyName() {
        advocateIsAllocated();

        String page = drawn(sheet());

        assertThat(page)
                .contains(
                        "What happens next", "Jessica", "Sam Patel", "There is no date yet", "do not send or leave it")
                .doesNotContain("Example");
    }

    private Sheet sheet() {
        return sheet(Stage.SPECIAL_MEASURES);
    }

    private Sheet sheet(Stage stage) {
        var day = LocalDate.of(2026, 2, 1);
        return writer.write(new CaseView(
                CASE,
                "AL-TEST-123",
                stage,
                day,
                "Jessica",
                "Example",
                LocalDate.of(2011, 5, 20),
                null,
                null,
                null,
                day,
                null,
                SERVICE));
    }

    private void advocateIsAllocated() {
        when(relations.on(CASE, Role.ADVOCATE))
                .thenReturn(Optional.of(new Relation(CASE, Role.ADVOCATE, SERVICE, ADVOCATE)));
        when(people.nameOf(ADVOCATE)).thenReturn("Sam Patel");
        when(people.organisations())
                .thenReturn(List.of(new OrganisationView(SERVICE, "Harbour Advocacy", OrganisationKind.SERVICE)));
    }

    private String drawn(Sheet sheet) {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        // the sheet itself; the page around it is the layout's own test
        engine.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String computeContextPath(
                    IExpressionContext context, String base, Map<String, Object> parameters) {
                return "";
            }
        });
        var model = new Context(
                Locale.UK, Map.of("sheet", sheet, "words", words, "witness", Map.of("reference", "AL-TEST-123")));
        return engine.process("journey/what-happens-next", Set.of("content"), model);
    }

    private static HearingView hearing(HearingKind kind, HearingStatus status, When when) {
        return new HearingView(UUID.randomUUID(), kind, status, when, 0, List.of());
    }

    private static WishView wish(String measure, String wish) {
        return new WishView(new WishSaid(measure, wish, null, Conversation.ofWords(null)), ADVOCATE, Instant.EPOCH);
    }
}
