package org.alongside.investigation.process;

import java.util.Map;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Whoever supports the young person in the interview becomes one of the people of the case. */
@Component
class PlanInterview implements TaskHandler {

    private final PeopleMet people;

    PlanInterview(PeopleMet people) {
        this.people = people;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        people.add(
                submission.caseId(), "interviewSupporter", submission.answers().text("supporterName"));
        return Map.of();
    }
}
