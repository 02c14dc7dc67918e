package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Wishes;
import org.alongside.cases.Wishes.Conversation;
import org.alongside.cases.Wishes.WishSaid;
import org.alongside.cases.Wishes.WishView;
import org.alongside.decisions.DecisionTables;
import org.alongside.decisions.Kept;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.forms.Field;
import org.alongside.forms.Forms;
import org.alongside.forms.Offers;
import org.alongside.forms.Offers.Offer;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingStatus;
import org.alongside.hearings.HearingView;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.MeasureView;
import org.alongside.specialmeasures.Occasion;
import org.alongside.specialmeasures.SpecialMeasures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftOffersTest {

    private static final LocalDate HEARD = LocalDate.of(2026, 11, 2);

    private final CaseRecords records = mock(CaseRecords.class);
    private final Wishes wishes = mock(Wishes.class);
    private final DecisionTables decisions = mock(DecisionTables.class);
    private final Hearings hearings = mock(Hearings.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final DraftOffers offers = new DraftOffers(records, wishes, decisions, hearings, measures);

    private final RecordView discussed = record(
            "discussSpecialMeasures",
            UUID.randomUUID(),
            "2026-10-01T10:00:00Z",
            Map.of("whyQualityImproves", "She freezes.", "recordingDate", "2026-03-01", "partRelied", "All of it"));
    private final RecordView wished = record(
            "recordWishes",
            UUID.randomUUID(),
            "2026-11-03T10:00:00Z",
            Map.of("primaryRuleWish", "wants", "ownWords", "Not in the room with him."));
    private final RecordView mg2 = record(
            "confirmMg2",
            UUID.randomUUID(),
            "2026-11-04T10:00:00Z",
            Map.of("interviewRecordedOn", "2026-03-03", "interviewMinutes", 52));
    private final RecordView drafted = record(
            "draftApplication",
            UUID.randomUUID(),
            "2026-11-05T10:00:00Z",
            Map.of("whyQualityImproves", "She freezes and cannot speak.", "informationWithheld", true));

    @BeforeEach
    void aCaseThatKnowsALot() {
        when(records.of(eq(CASE), any())).thenReturn(List.of(discussed, wished, mg2));
        when(measures.statuses(CASE)).thenReturn(new MeasureStatuses(Map.of()));
        wishes("doesNotWant", "2026-11-03T10:00:00Z");
        var rule = new FiredRule("rule-E1", "Under 18 at the hearing", Map.of());
        when(decisions.keptFor(CASE))
                .thenReturn(List.of(new Kept(
                        UUID.randomUUID(),
                        "special-measures-eligibility",
                        "1",
                        Map.of(),
                        List.of(rule),
                        HEARD,
                        Instant.EPOCH)));
        when(hearings.of(CASE))
                .thenReturn(List.of(new HearingView(
                        UUID.randomUUID(),
                        HearingKind.FIRST_HEARING,
                        HearingStatus.HELD,
                        new When(HEARD, null, "Northmoor Crown Court"),
                        0,
                        List.of())));
    }

    @Test
    void offersNoChangeOfADirectionThatIsNotInForce() {
        Set<String> changes = Set.of("keep", "vary", "discharge");
        assertThat(offers.of(SubmissionOf.RUN).unfit())
                .containsEntry("applyScreens", changes)
                .containsEntry("supporterProposed", changes)
                .containsEntry("variationAsked", Set.of("yes"));

        when(measures.statuses(CASE)).thenReturn(new MeasureStatuses(Map.of(Measure.SCREENS, MeasureStatus.GRANTED)));
        assertThat(offers.of(SubmissionOf.RUN).unfit())
                .doesNotContainKeys("applyScreens", "variationAsked")
                .containsEntry("applyLiveLink", changes);
    }

    @Test
    void offersWhatTheCaseKnowsAndSaysWhereItComesFrom() {
        assertThat(offers.of(SubmissionOf.RUN).answers())
                .containsEntry(
                        "whyQualityImproves",
                        Offer.of("She freezes.", "the special measures assessment of 1 October 2026"))
                .containsEntry("recordingMadeOn", Offer.of("2026-03-03", "the recorded interview of 3 March 2026"))
                .containsEntry("recordingMinutes", Offer.of("52", "the recorded interview of 3 March 2026"))
                .containsEntry("recordingPart", Offer.of("All of it", "the recorded interview of 1 March 2026"))
                .containsEntry(
                        "viewsOnMeasures",
                        Offer.of("Not in the room with him.", "the wishes recorded on 3 November 2026"))
                .containsEntry("optOut", Offer.of("no", "the wishes recorded on 3 November 2026"))
                .containsEntry("optOutScreen", Offer.of("notApplicable", "the wishes recorded on 3 November 2026"))
                .containsEntry("applyScreens", Offer.of("leftOutAsWished", "their wish of 3 November 2026"))
                .containsEntry(
                        "eligibilityExplained",
                        Offer.of("Under 18 at the hearing", "the decision on eligibility of 2 November 2026"))
                .containsEntry("court", Offer.of("Northmoor Crown Court", "the first hearing of 2 November 2026"))
                .containsEntry("courtKind", Offer.of("crownCourt", "the first hearing of 2 November 2026"));
    }

    @Test
    void offersOnlyAnswersThatTheDraftAsksFor() {
        var form = new Forms().form("draft-application");
        Offers offered = offers.of(SubmissionOf.RUN);

        assertThat(offered.answers().keySet())
                .allSatisfy(key -> assertThat(form.field(key)).isPresent());
        assertThat(KnownAnswers.ALL).allSatisfy(known -> {
            Field field = form.field(known.field()).orElseThrow();
            assertThat(known.words().values()).allMatch(field::offers);
        });
    }

    @Test
    void keepsTheTextOfAReturnedDraftAndMarksWhatMustChange() {
        var returned = record(
                "approveApplication",
                UUID.randomUUID(),
                "2026-11-06T10:00:00Z",
                Map.of(
                        "approval",
                        "returned",
                        "changeEligibility",
                        List.of("whyQualityImproves"),
                        "noteEligibility",
                        "Say what the officer saw",
                        "changeRest",
                        List.of("supportingMaterial")));
        when(records.of(eq(CASE), any())).thenReturn(List.of(discussed, drafted, returned));

        Offers offered = offers.of(SubmissionOf.RUN);

        assertThat(offered.answers())
                .containsEntry(
                        "whyQualityImproves", Offer.of("She freezes and cannot speak.", "the draft of 5 November 2026"))
                .containsEntry("informationWithheld", Offer.of("true", "the draft of 5 November 2026"));
        assertThat(offered.marks())
                .containsEntry("whyQualityImproves", "Say what the officer saw")
                .containsKey("supportingMaterial");
    }

    @Test
    void offersAWishThatChangedSinceTheDraftAndTheChangeDescribedSince() {
        var draft = record(
                "draftApplication",
                UUID.randomUUID(),
                "2026-11-05T10:00:00Z",
                Map.of(
                        "applyScreens", "leftOutDespiteWish",
                        "departureScreens", "The link is better",
                        "applyLiveLink", "askedAsWished",
                        "variationAsked", "no"));
        var change = record(
                "describeChange",
                UUID.randomUUID(),
                "2026-11-20T10:00:00Z",
                Map.of(
                        "changeAsked",
                        "discharge",
                        "materialChange",
                        "She has moved away",
                        "ownWords",
                        "No screen now"));
        when(records.of(eq(CASE), any())).thenReturn(List.of(wished, draft, change));
        wishes("doesNotWant", "2026-11-19T10:00:00Z");

        assertThat(offers.of(SubmissionOf.RUN).answers())
                .containsEntry("applyScreens", Offer.of("leftOutAsWished", "their wish of 19 November 2026"))
                .doesNotContainKey("departureScreens")
                .containsEntry("applyLiveLink", Offer.of("askedAsWished", "the draft of 5 November 2026"))
                .containsEntry("variationAsked", Offer.of("yes", "the change described on 20 November 2026"))
                .containsEntry(
                        "materialChange", Offer.of("She has moved away", "the change described on 20 November 2026"))
                .containsEntry(
                        "viewsOnMeasures", Offer.of("No screen now", "the change described on 20 November 2026"));
    }

    @Test
    void offersToKeepWhatIsInForceUnlessTheyDoNotWantItAnyMore() {
        var granted = new MeasureView.Step(
                MeasureStatus.GRANTED, Instant.parse("2026-11-10T10:00:00Z"), null, null, Occasion.NONE);
        when(measures.of(CASE))
                .thenReturn(List.of(new MeasureView(Measure.SCREENS, MeasureStatus.GRANTED, List.of(granted))));
        when(records.of(eq(CASE), any())).thenReturn(List.of(wished, drafted));
        assertThat(offers.of(SubmissionOf.RUN).answers())
                .containsEntry("applyScreens", Offer.of("keep", "the court's direction recorded on 10 November 2026"));

        wishes("doesNotWant", "2026-11-19T10:00:00Z");
        assertThat(offers.of(SubmissionOf.RUN).answers())
                .containsEntry("applyScreens", Offer.of("discharge", "their wish of 19 November 2026"));
    }

    @Test
    void marksNothingOnceTheDraftWasWrittenAgain() {
        var before = record(
                "approveApplication",
                UUID.randomUUID(),
                "2026-11-04T10:00:00Z",
                Map.of("approval", "returned", "changeRest", List.of("supportingMaterial")));
        when(records.of(eq(CASE), any())).thenReturn(List.of(before, drafted));

        assertThat(offers.of(SubmissionOf.RUN).marks()).isEmpty();
    }

    @Test
    void letsEveryQuestionOfTheDraftBeMarked() {
        var forms = new Forms();
        var markable = forms.form("approve-application").fields().stream()
                .filter(field -> field.kind() == Field.Kind.CHECKLIST)
                .flatMap(field -> field.options().stream())
                .map(Field.Option::value)
                .collect(Collectors.toCollection(TreeSet::new));
        var asked = forms.form("draft-application").fields().stream()
                .map(Field::key)
                .filter(key -> !key.startsWith("departure"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(markable).isEqualTo(asked);
    }

    private void wishes(String screens, String at) {
        when(wishes.latest(CASE))
                .thenReturn(Map.of(
                        "screens",
                        new WishView(
                                new WishSaid("screens", screens, null, Conversation.ofWords(null)),
                                UUID.randomUUID(),
                                Instant.parse(at))));
    }
}
