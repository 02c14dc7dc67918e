package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.TODAY;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.Wishes;
import org.alongside.cases.Wishes.Conversation;
import org.alongside.cases.Wishes.WishSaid;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.specialmeasures.Marking;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.specialmeasures.Occasion;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.specialmeasures.WishesSaid;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordWishesTest {

    private static final Conversation TALK = new Conversation(
            TODAY, "Her aunt", "With the drawings", "Pictures: The link room", "I do not want to see him");

    private final Actor advocate = Actors.with(Role.ADVOCATE);
    private final Wishes wishes = mock(Wishes.class);
    private final SpecialMeasures measures = mock(SpecialMeasures.class);
    private final WishesSaid said = new WishesSaid(wishes, measures);
    private final RecordWishes handler = new RecordWishes(said, mock(ApplicationRules.class));
    private final ChangeWanted change = mock();
    private final ChangeCircumstances changed = new ChangeCircumstances(said, change);

    @BeforeEach
    void nothingIsDirected() {
        when(measures.statuses(CASE)).thenReturn(new MeasureStatuses(Map.of()));
    }

    @Test
    void keepsEachWishInTheYoungPersonsOwnWordsWithTheTalkItWasSaidIn() {
        handler.submit(task("recordWishes", advocate, wishes()));

        verify(wishes).keep(CASE, new WishSaid("screens", "wants", "So he is behind it", TALK), advocate.userId());
        verify(wishes).keep(CASE, new WishSaid("intermediary", "notSure", "", TALK), advocate.userId());
        verify(measures)
                .mark(
                        CASE,
                        Occasion.NONE,
                        List.of(
                                new Marking(Measure.SCREENS, MeasureStatus.WISHED, "So he is behind it"),
                                new Marking(Measure.REMOVAL_OF_WIGS_AND_GOWNS, MeasureStatus.DECLINED, "")));
    }

    @Test
    void keepsAWishAboutAMeasureThatIsDirectedAlreadyAndLetsTheDirectionStand() {
        when(measures.statuses(CASE))
                .thenReturn(new MeasureStatuses(Map.of(
                        Measure.SCREENS, MeasureStatus.GRANTED,
                        Measure.REMOVAL_OF_WIGS_AND_GOWNS, MeasureStatus.ARRANGED)));
        handler.submit(task("recordWishes", advocate, wishes()));

        verify(wishes).keep(CASE, new WishSaid("wigsAndGowns", "doesNotWant", "", TALK), advocate.userId());
        verify(measures).mark(CASE, Occasion.NONE, List.of());
    }

    @Test
    void keepsAChangedWishBesideTheEarlierOneAndSaysWhetherItTakesAnApplication() {
        var answers = Map.of(
                "whatChanged", "wishes",
                "changedSince", "2026-11-20",
                "whoWasPresent", "Her aunt",
                "howExplained", "In the car",
                "pictureOrSheet", "sheet",
                "whichPicture", "The link room",
                "ownWords", "Not that room",
                "wishLiveLink", "doesNotWant");
        assertThat(changed.submit(task("changeCircumstances", advocate, answers)))
                .isEqualTo(Map.of("applicationNeeded", false));
        when(change.isApplicationNeeded(CASE)).thenReturn(true);
        assertThat(changed.submit(task("changeCircumstances", advocate, answers)))
                .isEqualTo(Map.of("applicationNeeded", true));

        var talk = new Conversation(
                TODAY.minusDays(3), "Her aunt", "In the car", "A sheet: The link room", "Not that room");
        verify(wishes, times(2)).keep(CASE, new WishSaid("liveLink", "doesNotWant", "", talk), advocate.userId());
    }

    @Test
    void wantsToKnowWhichWishHasChanged() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> changed.submit(task(
                        "changeCircumstances", advocate, Map.of("whatChanged", "both", "changedSince", "2026-11-20"))))
                .returns("measuresConcerned", Refusal::field);
    }

    @Test
    void keepsNoWishWhereOnlyTheCircumstancesChanged() {
        changed.submit(task(
                "changeCircumstances", advocate, Map.of("whatChanged", "circumstances", "changedSince", "2026-11-20")));

        verify(wishes, never()).keep(any(), any(), any());
    }

    private static Map<String, String> wishes() {
        return Map.of(
                "wishesRecordedOn", TODAY.toString(),
                "wishScreens", "wants",
                "wordsScreens", "So he is behind it",
                "wishWigsAndGowns", "doesNotWant",
                "wishIntermediary", "notSure",
                "ownWords", "I do not want to see him",
                "whoWasPresent", "Her aunt",
                "howExplained", "With the drawings",
                "pictureOrSheet", "pictures",
                "whichPicture", "The link room");
    }
}
