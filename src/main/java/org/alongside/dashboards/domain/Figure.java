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
            Readers.MANAGERS_AND_ADVOCATES,
            "Cases that are not closed and that you may open, by the days since each entered the stage it is in today. The middle value (median) is"
                    + " the number of days that at least half of the cases do not exceed; nine in ten do not exceed the 90th percentile."),
    LIMITS_BY_RULE(
            "limits-by-rule",
            "Limits by rule",
            FigurePage.LIMITS,
            Readers.MANAGERS_AND_ADVOCATES,
            "Met and missed: limits that ended in the period, by whether the thing was done by the last day. Running and paused: limits that have not"
                    + " ended today, whenever they began; overdue are those running ones whose last day has passed. In time: met of met and missed. Days"
                    + " late: of limits missed until the thing was done, of overdue ones until today. Stopped and superseded limits are not counted. A"
                    + " manager sees the limits of all cases in which the organisation has a part, an advocate those of cases allocated to them."),
    LIMITS_BY_ORGANISATION(
            "limits-by-organisation",
            "Limits by who has to act",
            FigurePage.LIMITS,
            Readers.MANAGERS_AND_ADVOCATES,
            "The same limits by the organisation that has to act under the rule. Where no organisation that uses this service is responsible, such as a"
                    + " court, the limits stand under “Outside this service”."),
    LIMITS_BY_MONTH(
            "limits-by-month",
            "Limits by month",
            FigurePage.LIMITS,
            Readers.MANAGERS_AND_ADVOCATES,
            "Limits that ended, met or missed, by the month in which they ended. A limit that is corrected later moves with its correction."),
    WAITING_ON(
            "waiting-on",
            "Waiting on whom",
            FigurePage.LIMITS,
            Readers.MANAGERS_AND_ADVOCATES,
            "Every day of delay is charged to whoever has to act under the rule: for a limit missed in the period the days from its last day until the thing"
                    + " was done, for an overdue one until today. A paused limit adds no day. Nothing done early makes good for a delay elsewhere."),
    WORST_TEN(
            "worst-ten",
            "The ten longest overdue",
            FigurePage.LIMITS,
            Readers.MANAGERS_AND_ADVOCATES,
            "The running limits, in cases that you may open, whose last day passed longest ago, whatever the period chosen. Days late are calendar days."),
    STEPS(
            "steps",
            "Steps of the process",
            FigurePage.MAP,
            Readers.MANAGERS_AND_ADVOCATES,
            "Open cases: cases in which a task of this step is open today. Inside limits: of the tasks finished in the period and those open today, the"
                    + " part that was finished, or can still be, by its last day. Days: from when a task was opened until it was finished, of those finished"
                    + " in the period. Tasks that the process withdrew are not counted. A manager sees the cases in which the organisation has a part, an"
                    + " advocate those they may open, and of finished tasks those of cases allocated to them."),
    CASELOAD(
            "caseload",
            "Open cases of each advocate",
            FigurePage.PEOPLE,
            Readers.MANAGERS,
            "Cases that are not closed, by the advocate of your organisation to whom they are allocated; “Nobody yet” are those for which your organisation"
                    + " is responsible and that nobody has. Overdue tasks are open tasks of these cases that are assigned to this advocate and past"
                    + " their last day."),
    CONTINUITY(
            "continuity",
            "How many advocates a young person has had",
            FigurePage.PEOPLE,
            Readers.MANAGERS_AND_ADVOCATES,
            "Open cases that you may open, by how many different people the case has been allocated to as advocate since it began; the fewer, the better."
                    + " Allocations made before this was recorded count only the advocate of today."),
    SILENT_CASES(
            "silent-cases",
            "Silent cases",
            FigurePage.PEOPLE,
            Readers.MANAGERS_AND_ADVOCATES,
            "Open cases that you may open in which the day of the next check-in, as the table of check-in intervals decided it for the risk and stage, has"
                    + " passed and no check-in has been recorded since: however healthy the tasks look, nobody has spoken with the young person for longer than"
                    + " that decision allows. The 25 longest are shown."),
    HEARINGS_READY(
            "hearings-ready",
            "Hearings in the next four weeks, and whether all is arranged",
            FigurePage.PEOPLE,
            Readers.MANAGERS_AND_ADVOCATES,
            "Hearings to come from today to 28 days from now, in cases that you may open; at most 100. Directed: special measures of the case for which a"
                    + " court's direction binds. Arranged: those of them that are arranged, or were given before. Ready: nothing directed is left to arrange."),
    MEASURES(
            "special-measures",
            "From considered to given",
            FigurePage.MEASURES,
            Readers.MANAGERS,
            "Witnesses by measure, in cases in which your organisation has a part and in which the measure was first recorded in the period. Considered: it"
                    + " was looked at for this witness. Asked for: the young person wished for it. Applied, granted, arranged, given: it came as far as"
                    + " that at least once, whatever happened later; granted includes granted in part and varied. A count under 5 is not shown, nor is"
                    + " one by which it could be worked out, also from another period or the table below."),
    GRANTED_NOT_GIVEN(
            "granted-not-given",
            "Granted but not given, and refused",
            FigurePage.MEASURES,
            Readers.MANAGERS,
            "Granted, never given: a court granted the measure and it was not given so far, be it that its day is still to come. Not there on a day: it was"
                    + " recorded as not given at a hearing at least once. Refused: a court refused it at least once. Over the same witnesses, with the same"
                    + " counts left out, as the table above.");

    private final String id;
    private final String title;
    private final FigurePage page;
    private final Readers readers;
    private final String definition;

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

    /** Who may see a figure; each of them over the cases that are theirs. */
    public enum Readers {
        MANAGERS,
        MANAGERS_AND_ADVOCATES
    }
}
