package org.alongside.disclosure.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.CasePeople;
import org.alongside.cases.CaseRecords;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * A charge after a review fixes the first hearing. Where the prosecutor's own decision was found wrong it is put right by a charge; only
 * after a police decision is the charge still open.
 */
@Component
class DecideChargeAfterReview implements TaskHandler {

    private static final List<String> ACCUSED =
            List.of("defendant1Name", "defendant2Name", "defendant3Name", "defendant4Name");

    private final CaseRecords records;
    private final Hearings hearings;
    private final TimeLimits limits;
    private final Triggers triggers;
    private final CasePeople people;

    DecideChargeAfterReview(
            CaseRecords records, Hearings hearings, TimeLimits limits, Triggers triggers, CasePeople people) {
        this.records = records;
        this.hearings = hearings;
        this.limits = limits;
        this.triggers = triggers;
        this.people = people;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        if (submission.answers().text("chargeAfterReview").equals("charged")) {
            charge(submission);
        } else if (!records.latest(submission.caseId(), "recordReviewRequest")
                .text("scheme")
                .equals("police")) {
            throw new Refusal(
                    "chargeAfterReview",
                    "The review found the prosecutor's decision wrong: it is put right by a charge");
        }
        return Map.of();
    }

    private void charge(Submission submission) {
        Answers answers = submission.answers();
        LocalDate charged = answers.date("chargedOn").orElseGet(submission::today);
        LocalDate firstHearing = answers.date("firstHearingOn").orElseThrow();
        if (firstHearing.isBefore(charged)) {
            throw new Refusal("firstHearingOn", "The first hearing must be on the day of the charge or later");
        }
        String time = answers.text("hearingTime");
        hearings.fix(
                submission.caseId(),
                HearingKind.FIRST_HEARING,
                new When(firstHearing, time.isEmpty() ? null : LocalTime.parse(time), answers.text("court")));
        limits.start(submission.caseId(), ExplainReviewResult.TELLING_OF_THE_CHARGE, charged, submission.task());
        people.accused(submission.caseId(), ACCUSED.stream().map(answers::text).toList());
        Trigger.firstAppearance(answers.text("bail"), answers.text("offenceClass"))
                .ifPresent(custody -> triggers.happened(submission.caseId(), firstHearing, submission.task(), custody));
    }
}
