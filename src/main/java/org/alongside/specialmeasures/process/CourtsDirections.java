package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.specialmeasures.CourtDecision;
import org.alongside.specialmeasures.Occasion;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries the answers of {@code record-court-directions} into the case. */
@Component
class CourtsDirections {

    private static final String TASK = "recordCourtDirections";

    private final CaseRecords records;
    private final SpecialMeasures measures;
    private final Hearings hearings;
    private final TimeLimits limits;
    private final Triggers triggers;
    private final LegalToday today;

    CourtsDirections(
            CaseRecords records,
            SpecialMeasures measures,
            Hearings hearings,
            TimeLimits limits,
            Triggers triggers,
            LegalToday today) {
        this.records = records;
        this.measures = measures;
        this.hearings = hearings;
        this.limits = limits;
        this.triggers = triggers;
        this.today = today;
    }

    void record(Run run) {
        UUID caseId = run.caseId();
        Answers answers = records.latest(run, TASK);
        LocalDate decidedOn = answers.date("decidedOn").orElse(today.date());
        var dates = new SetDates(answers, measures.section28Dates(caseId));
        fix(run, answers);
        var court = new CourtAnswers(answers);
        var decision = new CourtDecision(
                decidedOn,
                answers.text("directions"),
                answers.text("optOutDecision"),
                "ageAlone".equals(answers.text("eligibleBy")),
                court.directed(),
                dates.areSet() ? dates.all() : null);
        UUID direction = measures.keep(caseId, decision);
        measures.mark(caseId, Occasion.directed(direction, decidedOn), court.markings(measures.statuses(caseId)));
        heard(caseId, new DraftedApplication(records.latest(run, "draftApplication")), decidedOn);
        limits.start(caseId, "SMA-INFORM", decidedOn, TASK);
        limits.start(caseId, "VC-R8-SM", decidedOn, TASK);
    }

    /** Who gave notice at the preparation hearing instead of applying serves the recorded interview as soon as they can: CrimPR 18.9. */
    private void heard(UUID caseId, DraftedApplication drafted, LocalDate decidedOn) {
        if (drafted.isByNotice()) {
            LocalDate on = drafted.noticeOn().orElse(decidedOn);
            triggers.happened(caseId, on, TASK, Trigger.NOTICE_OF_ELIGIBILITY);
        }
    }

    /** Only what this decision sets: a hearing may have moved since an earlier one set its day. */
    private void fix(Run run, Answers answers) {
        UUID caseId = run.caseId();
        String named = records.latest(run, "draftApplication").text("court");
        @Nullable String court = named.isEmpty() ? null : named;
        answers.date("groundRulesHearingOn")
                .ifPresent(on -> hearings.fix(caseId, HearingKind.GROUND_RULES_HEARING, new When(on, null, court)));
        answers.date("recordingOn")
                .ifPresent(on -> hearings.fix(caseId, HearingKind.RECORDING, new When(on, null, court)));
    }
}
