package org.alongside.specialmeasures.process;

import java.util.List;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.Run;
import org.alongside.cases.Wishes.Conversation;
import org.alongside.specialmeasures.WishesSaid;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Keeps what the young person wishes about each measure. */
@Component
class RecordWishes implements TaskHandler {

    private final WishesSaid said;
    private final ApplicationRules rules;

    RecordWishes(WishesSaid said, ApplicationRules rules) {
        this.said = said;
        this.rules = rules;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        var on = answers.date("wishesRecordedOn").orElse(submission.today());
        var talk = new Conversation(
                on,
                answers.text("whoWasPresent"),
                answers.text("howExplained"),
                WishesSaid.explainedWith(answers),
                answers.text("ownWords"));
        said.keep(submission, talk);
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        return rules.besideMeasures(run.caseId());
    }
}
