package org.alongside.dashboards.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every figure there is, with what exactly it counts and who may see it. */
public enum Figure {
    CASES_BY_AGE(
            "cases-by-age",
            "Open cases by stage and age",
            FigurePage.PIPELINE,
            "Cases that are not closed and that you may open, by the days since each entered the stage it is in today. Overdue tasks: open tasks of these"
                    + " cases, whoever has them, whose last day has passed. At least half of the cases do not exceed the median, nine in ten not the 90th"
                    + " percentile. Where an organisation is chosen, only cases in which it has a part; where a period is chosen, only those opened in it."),
    LIMITS_BY_RULE(
            "limits-by-rule",
            "Limits by rule",
            FigurePage.LIMITS,
            "Met and missed: limits that ended in the period, by whether the thing was done by the last day. Running and paused: limits that have not"
                    + " ended today, whenever they began; overdue are those running ones whose last day has passed. In time: met of met and missed. Days"
                    + " late: of limits missed until the thing was done, of overdue ones until today. Stopped and superseded limits are not counted. A"
                    + " manager sees the limits of all cases in which the organisation has a part and that they may open, an advocate those of cases allocated to them. More than 365 days late count as 365, save in days of delay."),
    LIMITS_BY_ORGANISATION(
            "limits-by-organisation",
            "Limits by who has to act",
            FigurePage.LIMITS,
            "The same limits by the organisation that has to act under the rule. Where no organisation that uses this service is responsible, such as a"
                    + " court, the limits stand under “Outside this service”."),
    LIMITS_BY_MONTH(
            "limits-by-month",
            "Limits by month",
            FigurePage.LIMITS,
            "Limits that ended, met or missed, by the month in which they ended. A limit that is corrected later moves with its correction."),
    WAITING_ON(
            "waiting-on",
            "Waiting on whom",
            FigurePage.LIMITS,
            "Every day of delay is charged to whoever has to act under the rule: for a limit missed in the period the days from its last day until the thing"
                    + " was done, for an overdue one until today, for a paused one until the day on which it was paused. Nothing done"
                    + " early makes good for a delay elsewhere."),
    WORST_TEN(
            "worst-ten",
            "The ten longest overdue",
            FigurePage.LIMITS,
            "The running limits, in cases that you may open, whose last day passed longest ago, whatever the period chosen. Days late are calendar days."),
    STEPS(
            "steps",
            "Steps of the process",
            FigurePage.MAP,
            "Open cases: cases in which a task of this step is open today; where an organisation is chosen, only those are counted, and of them only"
                    + " those in which it has a part, and nothing is said of finished tasks. Inside limits: of the tasks finished in the period and those open today that have a last"
                    + " day, the part that was finished, or can still be, by it; a task under a right or a period that passes by itself is not asked for. Days: from when a task"
                    + " was opened until it was finished, of those finished in the period; more than 365 days count as 365. Tasks that the process withdrew are not counted. A manager sees the cases in which the organisation has a part and that they may open, an"
                    + " advocate those they may open, and of finished tasks those of cases allocated to them."),
    CASELOAD(
            "caseload",
            "Open cases of each advocate",
            FigurePage.PEOPLE,
            Readers.MANAGERS,
            "Cases that are not closed, by the advocate of your organisation to whom they are allocated; “Nobody yet” are those for which your organisation"
                    + " is responsible and that nobody has. Overdue tasks are those that this advocate has, past their last day, also in cases that a colleague has."
                    + " Whoever has left stands last, with the cases and overdue tasks that are theirs still and that nobody is doing, whatever their role was."),
    CONTINUITY(
            "continuity",
            "How many advocates a young person has had",
            FigurePage.PEOPLE,
            "Open cases that you may open, by how many different people the case has been allocated to as advocate since it began; the fewer, the better."
                    + " “None yet” are those that no advocate has had. Allocations made before this was recorded count only the advocate of today."),
    SILENT_CASES(
            "silent-cases",
            "Silent cases",
            FigurePage.PEOPLE,
            "Open cases that you may open in which the day by which somebody was to speak with the young person has passed, however healthy the tasks look. It is the"
                    + " day of the next check-in, as the table of check-in intervals decides it for the risk and stage when the support plan is agreed and after each check-in at"
                    + " which the young person was reached; until a plan is agreed, the day that the table gives for an unknown risk from when the case was accepted. An attempt that reached nobody is no contact and leaves the day where it was. There is none while the young person has"
                    + " stepped back, as they said themselves, nor once support has ended or is passed on. Check-ins before this was recorded all count as contact. The 25 longest"
                    + " are shown, and how many there are in all."),
    HEARINGS_READY(
            "hearings-ready",
            "Hearings in the next four weeks, and whether all is arranged",
            FigurePage.PEOPLE,
            "Hearings to come from today to 28 days from now, in cases that you may open; at most 100. Directed: special measures of the case for which a court's"
                    + " direction binds, save the recording itself at a recording. Only the trial and the recording are asked, at which the young person gives evidence; others show “–”."
                    + " Arranged: those that were said to be there when the arrangements were confirmed for this hearing; what was there at an earlier one does not count until then. Moved, not"
                    + " planned again: it was given another day, and a task to replan is open or nobody has confirmed the arrangements since. Arrangements to confirm: nobody has confirmed them for"
                    + " this hearing, or its preparation is still going on. Ready: they are confirmed, and nothing directed is left to arrange."),
    MEASURES(
            "special-measures",
            "From eligible to given",
            FigurePage.MEASURES,
            "Witnesses by measure, in cases in which your organisation has a part and in which the measure was first recorded in the period. Each column counts those"
                    + " for whom it came as far as that at least once, whatever happened later. Eligible: when eligibility was decided, at the beginning of an application or on its draft, one of the grounds opened"
                    + " the measure to this witness; before this was counted by itself, only where the measure was not wished for earlier. Asked for: the young person said that they want it, whether or not"
                    + " anybody applied. Applied: an application for it went to the court. Granted: a court directed it, in full, in part or varied, also of its own motion. Arranged, given: for a hearing, and at one."
                    + " A column need not be part of the one before it. Where a court centre is chosen, at that court, and over the last 3 years. A count under 5 is not shown, nor is one by which it could be worked out, also from another period or the table below."),
    GRANTED_NOT_GIVEN(
            "granted-not-given",
            "Granted but not given, and refused",
            FigurePage.MEASURES,
            "Granted, never given: a court granted the measure and it was not given so far, be it that its day is still to come. Not there on a day: it was"
                    + " recorded as not given at a hearing at least once. Refused: a court refused it at least once. Over the same witnesses, with the same counts left out, as the table above."),
    MEASURES_BY_COURT(
            "special-measures-by-court",
            "By court centre",
            FigurePage.MEASURES,
            "What “From eligible to given” counts, by the court centre at which the newest of the case's preparation, ground rules, recording or trial hearing is listed, whatever the"
                    + " period chosen over the last 3 years. A court is named once five witnesses with the same measure have it; the others stand together."),
    GRANTED_NOT_GIVEN_BY_COURT(
            "granted-not-given-by-court",
            "Granted but not given, by court centre",
            FigurePage.MEASURES,
            "What “Granted but not given, and refused” counts, by the same court centres as the table above and, as there, whatever the period chosen over the last 3 years."),
    REFUSALS(
            "refusals",
            "Refused, and why",
            FigurePage.MEASURES,
            "Witnesses of whose measures something was refused, at all courts together, in the month of the first refusal, by who refused and on which ground the others had opposed"
                    + " it. A witness can stand in several lines, in each once. The court's own reasons are written in words and are not counted."),
    SECTION_28(
            "section-28",
            "Use of section 28",
            FigurePage.MEASURES,
            "Witnesses for whom recorded cross-examination was ever spoken of, at all courts together, in the month in which it first was. Each line counts those for whom it came"
                    + " as far as that at least once: the court was told that the witness is eligible; it was applied for; a court directed it; a recording was completed; it was played at the trial."),
    OUTCOMES_BY_YEAR(
            "outcomes-by-year",
            "Investigations and what became of them",
            FigurePage.OUTCOMES,
            "Cases, in which your organisation has a part, in which the police began an investigation, by the year in which it began and with what has become"
                    + " of it up to now; one that was opened again counts once. Still going on: nobody was charged and it has not ended. Prosecuted: somebody was"
                    + " charged, also after a review. Still running: the prosecution has no result. Convicted: somebody pleaded guilty or was found guilty of at"
                    + " least one offence; not convicted: everybody was acquitted, or it ended another way; concluded is both. Only years that are over are shown."
                    + " A count under 5 is not shown, nor is one by which it could be worked out, also from another line, table or year."),
    OUTCOME_SHARES(
            "outcome-shares",
            "Shares of investigations and prosecutions",
            FigurePage.OUTCOMES,
            "Of the counts of “Investigations and what became of them”, in whole per cent: how many of the investigations were prosecuted and how many still go on, and of how many of those"
                    + " prosecuted, and of those concluded, somebody was convicted. A share stands only where both counts that it is made of are shown."),
    OUTCOMES_BY_AREA(
            "outcomes-by-area",
            "By area",
            FigurePage.OUTCOMES,
            "The same cases of the period chosen. An area is the police force whose officer has the case today."),
    OUTCOMES_BY_OFFENCE(
            "outcomes-by-offence",
            "By offence",
            FigurePage.OUTCOMES,
            "Of the same cases those in which somebody was charged, by the most serious offence that was charged last, and in how many per cent of those concluded somebody was convicted. Offences are counted over all areas together, whichever is chosen."),
    SENTENCES(
            "sentences",
            "Sentences",
            FigurePage.OUTCOMES,
            "Young people in whose case a sentence was passed, by the period of the first and for each kind of sentence once; a case with several kinds stands in several lines."),
    TRIALS(
            "trials",
            "How trials went",
            FigurePage.OUTCOMES,
            "Young people whose trial had a listing that counted so at least once, by the period of its first listing. A listing counts as its first day was"
                    + " recorded: effective, cracked or ineffective. One that was moved or taken off the list before its day is vacated."),
    TRIAL_MOVES(
            "trial-moves",
            "How often the date of a trial was moved",
            FigurePage.OUTCOMES,
            "Young people whose trial is over, by the year in which it ended. Times moved: how often it was given another day, also after it had been off the"
                    + " list. At least half are not moved more often than the median; nine in ten not more often than the 90th percentile."),
    YOUNG_PEOPLE(
            "young-people",
            "Who the young people are",
            FigurePage.OUTCOMES,
            "Every young person with a referral, whatever was decided on it, by the period in which the case was opened. Missing: more than one missing episode"
                    + " is known. In care: looked after by a local authority. Male: as the referral says. Moved: moved within the United Kingdom for exploitation."
                    + " Of all referred: in whole per cent. One in: the same as it is said, such as one in six, where it is not more than one in three. Change"
                    + " from the year before: of the same count, where a year is chosen and the one before can be. Each stands only where both counts that it is made of are shown."),
    RETURN(
            "monitoring-return",
            "Data monitoring return",
            FigurePage.RETURN,
            "Young people whose case was opened in the period, for each row once and up to now; rows of investigations count those that began in the period."
                    + " Where a police force is chosen, those whose officer in the case is of that force today."
                    + " What Alongside does not know is said in its row. A count under 5 is not shown, nor is one by which it could be worked out."),
    SELF_ASSESSMENT(
            "self-assessment",
            "Area self-assessment",
            FigurePage.RETURN,
            "Five questions of the self-assessment. Beside each stands what the return counts for it in the period; the grade and the answer are your"
                    + " organisation's own, the newest of those given. Choose a question to answer it."),
    STUCK_STEPS(
            "stuck-steps",
            "Steps that failed",
            FigurePage.STUCK,
            "Steps that the service itself was to take, in cases that you may open, and that failed each time. The 200 longest stuck are shown.");

    private final String id;
    private final String title;
    private final FigurePage page;
    private final Readers readers;
    private final String definition;

    /** One that everybody may see who may see its page. */
    Figure(String id, String title, FigurePage page, String definition) {
        this(id, title, page, page.readers(), definition);
    }

    Figure(String id, String title, FigurePage page, Readers readers, String definition) {
        this.id = id;
        this.title = title;
        this.page = page;
        this.readers = readers;
        this.definition = definition;
    }

    /** Its word in addresses and file names. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public FigurePage page() {
        return page;
    }

    public Readers readers() {
        return readers;
    }

    /** What exactly is counted. */
    public String definition() {
        return definition;
    }

    public static Optional<Figure> withId(String id) {
        return Arrays.stream(values()).filter(figure -> figure.id.equals(id)).findFirst();
    }

    /** The figures of a page, in their order. */
    public static List<Figure> on(FigurePage page) {
        return Arrays.stream(values()).filter(figure -> figure.page == page).toList();
    }
}
