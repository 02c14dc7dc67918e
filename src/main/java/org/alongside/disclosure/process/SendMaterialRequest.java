package org.alongside.disclosure.process;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The day by which an answer is asked for comes after the day of the request, by which notice of it was owed. */
@Component
class SendMaterialRequest implements TaskHandler {

    private static final String DUE = "answerDueOn";

    private final CaseRecords records;
    private final TimeLimits limits;

    SendMaterialRequest(CaseRecords records, TimeLimits limits) {
        this.records = records;
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        LocalDate requested = answers.date("requestedOn").orElseGet(submission::today);
        if (answers.date(DUE).filter(due -> !due.isAfter(requested)).isPresent()) {
            throw new Refusal(DUE, "The date for the answer must be after the date of the request");
        }
        answers.date("requestedOn").ifPresent(on -> judgeNotice(submission, on));
        return Map.of();
    }

    private void judgeNotice(Submission submission, LocalDate requestedOn) {
        records.latest(submission.run(), "giveMaterialNotice").date("noticeOn").ifPresent(noticeOn -> {
            LimitOf notice = LimitOf.task(submission.run(), GiveMaterialNotice.LIMIT, "giveMaterialNotice");
            limits.start(notice, requestedOn, submission.task());
            limits.meet(notice, noticeOn);
        });
    }
}
