package org.alongside.specialmeasures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.Wishes;
import org.alongside.cases.Wishes.Conversation;
import org.alongside.cases.Wishes.WishSaid;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.springframework.stereotype.Component;

/** Keeps what a form says of the wish for each measure; every change of mind is another wish. */
@Component
public class WishesSaid {

    private static final Map<String, MeasureStatus> MEANS =
            Map.of("wants", MeasureStatus.WISHED, "doesNotWant", MeasureStatus.DECLINED);

    private static final Map<String, String> SHOWN =
            Map.of("pictures", "Pictures", "sheet", "A sheet", "both", "Pictures and a sheet");

    private final Wishes wishes;
    private final SpecialMeasures measures;

    public WishesSaid(Wishes wishes, SpecialMeasures measures) {
        this.wishes = wishes;
        this.measures = measures;
    }

    /**
     * Keeps the wishes that have changed, with the whole talk in which they were said.
     *
     * @param on the day of the talk
     * @throws Refusal when no measure is chosen
     */
    public void keepChanged(Submission submission, LocalDate on) {
        Answers answers = submission.answers();
        boolean anySaid = Arrays.stream(Measure.values())
                .anyMatch(measure -> !answers.text(measure.field("wish")).isEmpty());
        if (!anySaid) {
            throw new Refusal(
                    "measuresConcerned", "Choose the measures about which they think otherwise now (s.19(3)(a))");
        }
        keep(
                submission,
                new Conversation(
                        on,
                        answers.text("whoWasPresent"),
                        answers.text("howExplained"),
                        explainedWith(answers),
                        answers.text("ownWords")));
    }

    /** The picture or the sheet that a form says was used. */
    public static String explainedWith(Answers answers) {
        String kind = SHOWN.getOrDefault(answers.text("pictureOrSheet"), "Nothing");
        String which = answers.text("whichPicture");
        return which.isBlank() ? kind : kind + ": " + which;
    }

    /** A wish about a measure that the court has directed already is kept, and the direction stands. */
    public void keep(Submission submission, Conversation talk) {
        UUID caseId = submission.caseId();
        MeasureStatuses now = measures.statuses(caseId);
        List<Marking> markings = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            String wish = submission.answers().text(measure.field("wish"));
            if (!wish.isEmpty()) {
                String ownWords = submission.answers().text(measure.field("words"));
                wishes.keep(
                        caseId,
                        new WishSaid(measure.word(), wish, ownWords, talk),
                        submission.actor().userId());
                MeasureStatus status = MEANS.get(wish);
                if (status != null && now.mayBecome(measure, status)) {
                    markings.add(new Marking(measure, status, ownWords));
                }
            }
        }
        measures.mark(caseId, Occasion.NONE, markings);
    }
}
