package org.alongside.journey.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.TimeLimits;
import org.springframework.stereotype.Component;

/** The days the journey waits for and the limits it sets itself. */
@Component
class JourneyDates {

    private static final String ASK_SOON = "VRR-CPS-ASK";
    private static final String ASK_CPS = "VRR-CPS-LAST";
    private static final String ASK_POLICE = "VRR-POL-ASK";
    private static final List<String> LAST_DAYS = List.of(ASK_CPS, ASK_POLICE);
    private static final String TELL_OF_HEARING = "VC-R8-HRG";
    private static final String PLAN_FOR_18 = "SM-LAPSE-90";
    private static final String NEXT_TALK = "PR-WITHDRAWAL-TALK";
    private static final List<String> ENDED_AT_18 = List.of(LapseLimit.RULE, "RR49-END", "CAWN-18");
    private static final int YEARS_FOR_NEVER = 50;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final String NO_FURTHER_ACTION = "explainNoFurtherAction";

    /** Where each decision not to go on stands with its day, by the task in which it is explained. */
    private static final Map<String, String> DECISIONS_EXPLAINED = Map.of(
            "explainDecisionNotToCharge",
            "decideCharge",
            NO_FURTHER_ACTION,
            "decideFile",
            "explainDiscontinuance",
            "explainDiscontinuance");

    private final Cases cases;
    private final CaseRecords records;
    private final TimeLimits limits;
    private final LegalToday today;

    JourneyDates(Cases cases, CaseRecords records, TimeLimits limits, LegalToday today) {
        this.cases = cases;
        this.records = records;
        this.limits = limits;
        this.today = today;
    }

    /**
     * The limits for asking, with the scheme of whoever decided: the best time runs from the decision itself, and the last day from when the
     * young person was told, so that nobody loses time they did not know of.
     */
    void startLimitsForAsking(UUID caseId) {
        Optional<RecordView> told = newestDecisionExplained(caseId);
        LocalDate toldOn = told.flatMap(it -> it.answers().date("toldOn")).orElseGet(today::date);
        String explained = told.map(it -> it.source().task()).orElse("");
        boolean byPolice = explained.equals(NO_FURTHER_ACTION);
        LocalDate decidedOn = Optional.ofNullable(DECISIONS_EXPLAINED.get(explained))
                .flatMap(decision -> records.latest(caseId, decision).date("decidedOn"))
                .filter(on -> !on.isAfter(toldOn))
                .orElse(toldOn);
        LAST_DAYS.forEach(rule -> limits.stop(caseId, rule));
        limits.start(caseId, ASK_SOON, decidedOn, "enterReviewOfDecision");
        limits.start(caseId, byPolice ? ASK_POLICE : ASK_CPS, toldOn, "enterReviewOfDecision");
    }

    /** Whoever says no may change their mind: the best time is over with that, and the last day stays. */
    void leaveAskingOpen(UUID caseId) {
        limits.stop(caseId, ASK_SOON);
        newestDecisionExplained(caseId)
                .filter(told -> told.answers().text("reviewAfterStop").equals("notWanted"))
                .filter(told -> !isAskedSince(caseId, told))
                .ifPresent(told -> limits.startUnlessRunning(
                        caseId,
                        ASK_CPS,
                        told.answers().date("toldOn").orElseGet(today::date),
                        told.source().task()));
    }

    /** The limit for asking that runs: of the CPS or of the police; empty where no decision can be looked at again. */
    Optional<LimitView> asking(UUID caseId) {
        return LAST_DAYS.stream()
                .flatMap(rule -> limits.runningFor(LimitOf.theCase(caseId, rule)).stream())
                .findFirst();
    }

    boolean isOfPolice(LimitView asking) {
        return asking.rule().equals(ASK_POLICE);
    }

    void meetLimitsForAsking(UUID caseId, LocalDate askedOn) {
        LAST_DAYS.forEach(rule -> limits.meet(caseId, rule, askedOn));
    }

    /** Whoever has asked has not missed it, however long it takes to write the request down. */
    Date endOfAsking(UUID caseId) {
        if (newestDecisionExplained(caseId)
                .filter(told -> isAskedSince(caseId, told))
                .isPresent()) {
            return Date.from(startOf(today.date().plusYears(YEARS_FOR_NEVER)));
        }
        Instant end = limits.endOf(caseId, ASK_CPS)
                .or(() -> limits.endOf(caseId, ASK_POLICE))
                .orElseGet(() -> startOf(
                        lastDay(cases.byId(caseId).stageSince(), ASK_CPS).plusDays(1)));
        return Date.from(end);
    }

    /** The limit for telling begins when the court gave the new date, not when somebody here recorded it. */
    void startLimitForTellingOfMovedHearing(UUID caseId) {
        LocalDate heardOn =
                records.latest(caseId, "moveHearing").date("receivedOn").orElseGet(today::date);
        limits.start(LimitOf.task(caseId, TELL_OF_HEARING, "replanForMovedHearing"), heardOn, "countMovedHearing");
    }

    Date nextWithdrawalTalk(UUID caseId) {
        LocalDate day = records.latest(caseId, "reviewWithdrawal")
                .date("nextTalkOn")
                .orElseGet(() -> lastDay(today.date(), NEXT_TALK));
        return Date.from(startOf(day));
    }

    /** For somebody who is 18 already there is nothing to plan: the engine needs a date all the same. */
    Date planForTurning18(UUID caseId) {
        LocalDate birthday = cases.byId(caseId).eighteenthBirthday();
        LocalDate day = birthday.isAfter(today.date())
                ? lastDay(birthday, PLAN_FOR_18)
                : today.date().plusYears(YEARS_FOR_NEVER);
        return Date.from(day.atTime(MORNING).atZone(LegalToday.LONDON).toInstant());
    }

    /** The first moment of the 18th birthday; for somebody who was 18 when the case began nothing can lapse. */
    Date turning18(UUID caseId) {
        CaseView witness = cases.byId(caseId);
        LocalDate birthday = witness.eighteenthBirthday();
        LocalDate day = birthday.isBefore(witness.openedOn()) ? today.date().plusYears(YEARS_FOR_NEVER) : birthday;
        return Date.from(startOf(day));
    }

    /** The 18th birthday is there: what was to end on it has ended. */
    void endOnBirthday(UUID caseId) {
        LocalDate birthday = cases.byId(caseId).eighteenthBirthday();
        ENDED_AT_18.forEach(rule -> limits.meet(caseId, rule, birthday));
        limits.stop(caseId, PlanForTurning18.CHECK_OF_PLAN);
    }

    /** By the rule; where it was not in force on the day, nothing is waited for. */
    private LocalDate lastDay(LocalDate from, String rule) {
        return limits.lastDayFrom(from, rule).orElse(from);
    }

    private Optional<RecordView> newestDecisionExplained(UUID caseId) {
        return DECISIONS_EXPLAINED.keySet().stream()
                .flatMap(task -> records.latestRecord(caseId, task).stream())
                .max(Comparator.comparing(RecordView::at));
    }

    private boolean isAskedSince(UUID caseId, RecordView told) {
        return Stream.of("askForReview", "recordReviewRequest")
                .flatMap(task -> records.latestRecord(caseId, task).stream())
                .anyMatch(asked -> asked.at().isAfter(told.at()));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LegalToday.LONDON).toInstant();
    }
}
