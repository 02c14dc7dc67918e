package org.alongside.disclosure.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Run;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Nobody authorises their own request, and counselling notes need their own answer (PCSC Act 2022 s.44A). */
@Component
class AuthoriseRequest implements TaskHandler {

    private final CaseRecords records;

    AuthoriseRequest(CaseRecords records) {
        this.records = records;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        test(submission.run()).ifPresent(test -> check(submission, test));
        return Map.of();
    }

    @Override
    public boolean needsSomebodyElse(Run run, UUID userId) {
        return test(run).filter(test -> test.by().equals(userId)).isPresent();
    }

    private Optional<RecordView> test(Run run) {
        return records.latestRecord(run, "testNecessity");
    }

    private static void check(Submission submission, RecordView test) {
        if (test.by().equals(submission.actor().userId())) {
            throw new Refusal(
                    "authorisingOfficer",
                    "Whoever tested the necessity cannot authorise the request: another officer must");
        }
        Answers answers = submission.answers();
        boolean authorised = answers.text("authorisation").equals("authorised");
        boolean approved = answers.text("counsellingApproval").equals("approved");
        if (authorised && test.answers().yes("counselling") && !approved) {
            throw new Refusal(
                    "counsellingApproval",
                    "Counselling information is asked for: say whether the presumption is overcome");
        }
    }
}
