package org.alongside.investigation.process;

import java.util.Map;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The intermediary becomes one of the people of the case as soon as they are known. */
@Component
class ConsiderIntermediary implements TaskHandler {

    private final PeopleMet people;

    ConsiderIntermediary(PeopleMet people) {
        this.people = people;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        people.add(submission.caseId(), "intermediary", submission.answers().text("intermediaryName"));
        return Map.of();
    }
}
