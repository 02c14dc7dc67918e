package org.alongside.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;

/** Days and times that make sense in a form: what was done was done today, what is planned comes in a sensible order. */
class ExampleDates {

    /** Days from today by the question's key; the five dates of a section 28 direction in their order. */
    private static final Map<String, Integer> AHEAD = Map.ofEntries(
            Map.entry("firstHearingOn", 28),
            Map.entry("groundRulesHearingOn", 28),
            Map.entry("nextDayOn", 1),
            Map.entry("recordingOn", 42),
            Map.entry("recallApplicationBy", 49),
            Map.entry("editingApplicationBy", 56),
            Map.entry("editingCompleteBy", 63),
            Map.entry("hearingDate", 42),
            Map.entry("calledOn", 42),
            Map.entry("firstUpdateDate", 14),
            Map.entry("firstMeetingDate", 3),
            Map.entry("consentEnds", 365),
            Map.entry("expiresOn", 180),
            Map.entry("actionPlanDue", 14),
            Map.entry("carryOutBy", 3),
            Map.entry("answerBy", 28),
            Map.entry("answerDueOn", 21),
            Map.entry("newAnswerDueOn", 14),
            Map.entry("representativeBy", 14),
            Map.entry("handoverBy", 14),
            Map.entry("handoverOn", 10),
            Map.entry("offerAgainOn", 28),
            Map.entry("nextContactOn", 7),
            Map.entry("nextTalkOn", 7),
            Map.entry("nextFollowUpOn", 7),
            Map.entry("nextReviewOn", 28),
            Map.entry("nextReviewDate", 28),
            Map.entry("refreshOn", 10),
            Map.entry("memoryRefreshOn", 10),
            Map.entry("recordingMadeOn", -30),
            Map.entry("interviewRecordedOn", -30),
            Map.entry("plan-interview/interviewDate", 7),
            Map.entry("arrange-handover/meetingOn", 7),
            Map.entry("review-contact/nextContactOn", 28),
            Map.entry("record-appeal-result/hearingDate", 0),
            Map.entry("notify-section28-eligibility/hearingDate", 0));

    private static final Map<String, String> TIMES = Map.of(
            "arrivalPlanned", "09:15",
            "arrivalTime", "09:20",
            "startedAt", "10:30",
            "startTime", "10:30",
            "endedAt", "11:40",
            "endTime", "11:40",
            "policeToldAt", "09:40",
            "socialCareToldAt", "09:55");

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int AGE = 14;

    LocalDate day(String form, String key, LocalDate today) {
        if (key.equals("birthDate")) {
            return today.minusYears(AGE).minusMonths(5);
        }
        Integer days = AHEAD.getOrDefault(form + "/" + key, AHEAD.getOrDefault(key, 0));
        return days <= 0 ? today.plusDays(days) : workday(today.plusDays(days));
    }

    String time(String key) {
        return TIMES.getOrDefault(key, "10:00");
    }

    private static LocalDate workday(LocalDate day) {
        LocalDate sitting = betweenTheYears(day) ? LocalDate.of(day.plusDays(8).getYear(), 1, 4) : day;
        return WEEKEND.contains(sitting.getDayOfWeek())
                ? sitting.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : sitting;
    }

    /** From Christmas Eve until New Year's bank holiday nothing is fixed. */
    private static boolean betweenTheYears(LocalDate day) {
        return (day.getMonthValue() == 12 && day.getDayOfMonth() >= 24) || day.getDayOfYear() <= 3;
    }
}
