package org.alongside.investigation.process;

import java.util.List;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.Wishes;
import org.alongside.cases.Wishes.Conversation;
import org.alongside.cases.Wishes.WishSaid;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.PartInOffence;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Keeps what the young person wants and does not want, from the MG2, and who would sit with them on the live link. */
@Component
class DiscussSpecialMeasures implements TaskHandler {

    /** The MG2 has its own names for three measures. */
    private static final Map<String, Measure> NAMED_OTHERWISE = Map.of(
            "NO_WIGS_AND_GOWNS", Measure.REMOVAL_OF_WIGS_AND_GOWNS,
            "PRE_RECORDED_CROSS_EXAMINATION", Measure.RECORDED_CROSS_EXAMINATION,
            "COMMUNICATION_AID", Measure.AIDS_TO_COMMUNICATION);

    private final Wishes wishes;
    private final PeopleMet people;

    DiscussSpecialMeasures(Wishes wishes, PeopleMet people) {
        this.wishes = wishes;
        this.people = people;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        PartInOffence.requireOne(answers, "grounds");
        List<String> wanted = answers.chosen("measuresWanted");
        List<String> notWanted = answers.chosen("measuresNotWanted");
        if (notWanted.stream().anyMatch(wanted::contains)) {
            throw new Refusal("measuresNotWanted", "A measure can be wanted or not wanted, not both");
        }
        wanted.forEach(measure -> keep(submission, measure, "wants"));
        notWanted.forEach(measure -> keep(submission, measure, "doesNotWant"));
        people.add(submission.caseId(), "liveLinkSupporter", answers.text("supporterName"));
        return Map.of();
    }

    private void keep(Submission submission, String named, String wish) {
        Measure known = NAMED_OTHERWISE.get(named);
        Measure measure = known == null ? Measure.valueOf(named) : known;
        String ownWords = submission.answers().text("ownWords");
        wishes.keep(
                submission.caseId(),
                new WishSaid(measure.word(), wish, null, Conversation.ofWords(ownWords)),
                submission.actor().userId());
    }
}
